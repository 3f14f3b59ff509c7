package app.photoplay.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.support.Browser;
import app.photoplay.support.PhotoplayTest;
import com.vaadin.flow.router.Route;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address of the product, knocked at by nobody in particular. */
@PhotoplayTest
class OpenDoorsIntegrationTests {

    private static final Set<String> PUBLIC_SCREENS = Set.of();
    private static final Set<String> PUBLIC_CALLS = Set.of(
            "/error",
            "/sign-up",
            "/sign-in",
            "/sign-in/link",
            "/sign-in/by-link",
            "/sign-up/confirm",
            "/password/forgotten",
            "/password/new",
            // A device asks for a code here; what it gets, somebody who is signed in has to allow.
            "/api/auth/device",
            "/api/auth/device/token",
            "/welcome",
            // What is shown to guests by a link, or by its maker to everybody; without the link there is nothing.
            "/works",
            "/oembed",
            "/s/**",
            "/s/{token}",
            "/s/{token}/embed",
            "/s/{token}/report",
            "/s/{token}/compare",
            "/s/{token}/live",
            "/s/{token}/approval",
            "/s/{token}/approval/withdrawal",
            "/s/{token}/remarks",
            "/s/{token}/remarks/{number}/replies",
            "/s/{token}/remarks/{number}/resolved",
            "/s/{token}/remarks/{number}/before/{size}",
            "/s/{token}/remarks/{number}/after/{size}",
            "/s/{token}/{version}/stills.zip",
            "/s/{token}/{version}/storyboard.pdf",
            "/s/{token}/{version}/captions",
            "/s/{token}/{version}/film",
            "/s/{token}/{version}/poster/{size}",
            "/s/{token}/{version}/shots/{number}/{size}");

    private final URI address;
    private final RequestMappingHandlerMapping calls;

    OpenDoorsIntegrationTests(
            @LocalServerPort int port,
            @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping calls) {
        this.address = URI.create("http://localhost:" + port + "/");
        this.calls = calls;
    }

    @Test
    void screensAreOpenOnlyWhereTheyAreMeantToBe() {
        Set<String> open = new TreeSet<>();
        for (String path : screens().toList()) {
            HttpResponse<String> answer = new Browser(address).get(knockable(path));
            if (answer.statusCode() == 200) {
                open.add(path);
            } else {
                assertThat(answer.headers().firstValue("Location").orElse(""))
                        .as(path)
                        .endsWith(path.isEmpty() ? "/welcome" : "/sign-in");
            }
        }
        assertThat(open).isEqualTo(PUBLIC_SCREENS);
    }

    @Test
    void noCallIsAnsweredToNobody() {
        Set<String> open = new TreeSet<>();
        for (String path : patterns().toList()) {
            String knock = knockable(path.substring(1));
            for (HttpResponse<String> answer :
                    new HttpResponse[] {new Browser(address).get(knock), new Browser(address).post(knock, Map.of())}) {
                if (answer.statusCode() != 401 && answer.statusCode() != 403 && answer.statusCode() != 302) {
                    open.add(path);
                }
            }
        }
        assertThat(open).isSubsetOf(PUBLIC_CALLS);
    }

    @Test
    void anUnknownAddressLeadsNobodyAnywhere() {
        assertThat(new Browser(address).get("no/such/thing").headers().firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location).endsWith("/sign-in"));
    }

    private static Stream<String> screens() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return scanner.findCandidateComponents("app.photoplay").stream().map(screen -> {
            try {
                return Class.forName(screen.getBeanClassName())
                        .getAnnotation(Route.class)
                        .value();
            } catch (ClassNotFoundException e) {
                throw new AssertionError(e);
            }
        });
    }

    private Stream<String> patterns() {
        return calls.getHandlerMethods().keySet().stream().flatMap(call -> call.getPatternValues().stream());
    }

    private static String knockable(String path) {
        return path.replaceAll(":[^/]+|\\{[^}]+}|\\*+", "x");
    }
}
