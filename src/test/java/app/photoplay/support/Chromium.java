package app.photoplay.support;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** One Chromium for a whole test JVM; every {@link Visitor} is a window of its own in it, with cookies of its own. */
public final class Chromium implements ParameterResolver, AfterTestExecutionCallback {

    private static final Namespace NAMESPACE = Namespace.create(Chromium.class);
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    /** The program and the connection to it. */
    private record Running(Playwright playwright, Browser browser) implements AutoCloseable {

        static Running start() {
            PlaywrightAssertions.setDefaultAssertionTimeout(Visitor.PATIENCE.toMillis());
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            return new Running(
                    playwright,
                    playwright
                            .chromium()
                            .launch(new BrowserType.LaunchOptions()
                                    .setExecutablePath(program(System.getenv("PATH")))
                                    .setArgs(List.of("--autoplay-policy=no-user-gesture-required"))));
        }

        @Override
        public void close() {
            playwright.close();
        }
    }

    /** The windows of one test. */
    private record Visitors(List<Visitor> all) implements AutoCloseable {

        @Override
        public void close() {
            all.forEach(Visitor::close);
        }
    }

    /**
     * Finds the browser.
     *
     * @param path folders as in the environment variable of that name
     */
    public static Path program(String path) {
        return NAMES.stream()
                .flatMap(name -> Stream.of(path.split(File.pathSeparator, -1)).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError("The browser tests need Chromium: install it (Debian, Ubuntu:"
                        + " apt-get install chromium) so that one of " + NAMES + " is found on the PATH."));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Visitor.class;
    }

    @Override
    public Visitor resolveParameter(ParameterContext parameter, ExtensionContext test) {
        Running running = test.getStore(StoreScope.LAUNCHER_SESSION, NAMESPACE)
                .computeIfAbsent(Running.class, type -> Running.start(), Running.class);
        String port =
                SpringExtension.getApplicationContext(test).getEnvironment().getRequiredProperty("local.server.port");
        Visitor visitor = new Visitor(running.browser(), "http://localhost:" + port + "/");
        of(test).all().add(visitor);
        return visitor;
    }

    @Override
    public void afterTestExecution(ExtensionContext test) {
        Optional<Throwable> failure = test.getExecutionException();
        if (failure.isPresent()) {
            List<Visitor> visitors = of(test).all();
            for (int i = 0; i < visitors.size(); i++) {
                visitors.get(i)
                        .photograph(Path.of(
                                "target",
                                "browser-failures",
                                test.getRequiredTestClass().getSimpleName() + "-"
                                        + test.getRequiredTestMethod().getName() + "-" + (i + 1) + ".png"));
            }
        }
    }

    private static Visitors of(ExtensionContext test) {
        return test.getStore(NAMESPACE)
                .computeIfAbsent(Visitors.class, type -> new Visitors(new ArrayList<>()), Visitors.class);
    }
}
