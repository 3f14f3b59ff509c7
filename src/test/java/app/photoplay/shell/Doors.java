package app.photoplay.shell;

import com.vaadin.flow.server.HandlerHelper;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.Filter;
import jakarta.servlet.ServletContext;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.authentication.logout.LogoutFilter;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Every way into a running application, asked of whoever answers there. */
final class Doors {

    private static final Pattern MATCHED = Pattern.compile("(?:\\b(GET|POST|PUT|DELETE|PATCH) )?(/[^\\s\\],)]*)");

    private final WebApplicationContext application;
    private final ServletContext servlets;

    Doors(ApplicationContext application) {
        this.application = (WebApplicationContext) application;
        this.servlets = Objects.requireNonNull(this.application.getServletContext());
    }

    SortedSet<Door> all() {
        return Stream.of(calls(), screens(), files(), forms(), servlets())
                .flatMap(doors -> doors)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Of controllers, and of the actuator. */
    private Stream<Door> calls() {
        return application.getBeansOfType(RequestMappingInfoHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(Doors::calls);
    }

    private static Stream<Door> calls(RequestMappingInfo call) {
        List<String> methods =
                call.getMethodsCondition().getMethods().stream().map(Enum::name).toList();
        return call.getPatternValues().stream()
                .flatMap(route -> (methods.isEmpty() ? List.of(Door.ANY) : methods)
                        .stream().map(method -> new Door(route, method)));
    }

    private Stream<Door> screens() {
        return ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlets)).getRegisteredRoutes().stream()
                .flatMap(route -> Stream.concat(
                        Stream.of(route.getTemplate()),
                        route.getRouteAliases().stream().map(alias -> alias.getTemplate())))
                .map(template -> new Door("/" + template, Door.SCREEN));
    }

    /** Those that are served as they lie, and those that a chain or the framework opens to everybody. */
    private Stream<Door> files() {
        Stream<String> served = application.getBeansOfType(AbstractUrlHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMap().keySet().stream());
        Stream<String> open = Stream.of(
                        SecurityConfiguration.PUBLIC_FILES,
                        HandlerHelper.getPublicResources(),
                        HandlerHelper.getPublicResourcesRoot(),
                        HandlerHelper.getPublicResourcesRequiringSecurityContext())
                .flatMap(Stream::of);
        return Stream.concat(served, open)
                .map(route -> route.startsWith("/") ? route : "/" + route)
                .filter(route -> !route.matches("/icons/icon.*\\.png")) // among /icons/**
                .map(route -> new Door(route, "GET"));
    }

    /** What filters of the security chains answer themselves: the sign-in and the sign-out. */
    private Stream<Door> forms() {
        return application.getBeansOfType(SecurityFilterChain.class).values().stream()
                .flatMap(chain -> chain.getFilters().stream())
                .flatMap(Doors::forms);
    }

    private static Stream<Door> forms(Filter filter) {
        Object matcher = switch (filter) {
            case AbstractAuthenticationProcessingFilter in ->
                ReflectionTestUtils.getField(
                        in, AbstractAuthenticationProcessingFilter.class, "requiresAuthenticationRequestMatcher");
            case LogoutFilter out -> ReflectionTestUtils.getField(out, "logoutRequestMatcher");
            default -> null;
        };
        return matcher == null
                ? Stream.empty()
                : MATCHED.matcher(matcher.toString()).results().map(Doors::form);
    }

    private static Door form(MatchResult match) {
        return new Door(match.group(2), Objects.requireNonNullElse(match.group(1), Door.ANY));
    }

    private Stream<Door> servlets() {
        return servlets.getServletRegistrations().values().stream()
                .flatMap(servlet -> servlet.getMappings().stream())
                .map(route -> new Door(route, "GET"));
    }
}
