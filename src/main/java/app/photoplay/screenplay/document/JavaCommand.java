package app.photoplay.screenplay.document;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The command that runs another main class of this installation, however it was started: from folders and jars, or from
 * Spring Boot's jar of jars, packed or not, whose own loader then finds the class.
 */
final class JavaCommand {

    private static final String LOADER = "org.springframework.boot.loader.launch.PropertiesLauncher";
    /** Neither keys nor options of the parent are the child's business. */
    private static final Set<String> INHERITED =
            Set.of("PATH", "LD_LIBRARY_PATH", "LANG", "LC_ALL", "SYSTEMROOT", "WINDIR");

    private JavaCommand() {}

    /** @param options of the JVM */
    static ProcessBuilder of(Class<?> main, List<String> options, String... arguments) {
        var words = new ArrayList<String>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(options);
        words.add("-cp");
        words.add(classPath());
        if (isVisible(main)) {
            words.add(main.getName());
        } else {
            words.add("-Dloader.main=" + main.getName());
            words.add(LOADER);
        }
        words.addAll(Arrays.asList(arguments));
        var builder = new ProcessBuilder(words);
        builder.environment().keySet().retainAll(kept(builder.environment()));
        return builder;
    }

    private static boolean isVisible(Class<?> main) {
        return ClassLoader.getSystemResource(main.getName().replace('.', '/') + ".class") != null;
    }

    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path", "").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Set<String> kept(Map<String, String> environment) {
        return environment.keySet().stream()
                .filter(name -> INHERITED.contains(name.toUpperCase(java.util.Locale.ROOT)))
                .collect(Collectors.toSet());
    }
}
