package app.photoplay.base.web;

import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Answers calls for programs that nobody else does, before the screens take them for a page: an address that is none,
 * or the wrong method at one that is.
 */
@RestController
class UnknownApi {

    private final ObjectProvider<RequestMappingHandlerMapping> calls;

    UnknownApi(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> calls) {
        this.calls = calls;
    }

    @RequestMapping({"/api", "/api/**", "/media/**"})
    void unknown(HttpServletRequest request) throws HttpRequestMethodNotSupportedException {
        Set<String> methods =
                methods(ServletRequestPathUtils.getParsedRequestPath(request).pathWithinApplication());
        if (methods.isEmpty()) {
            throw new Refusal(ErrorCode.NOT_FOUND, null);
        }
        throw new HttpRequestMethodNotSupportedException(request.getMethod(), methods);
    }

    /** What may be done at that address, such as {@code GET} and {@code HEAD}. */
    private Set<String> methods(PathContainer path) {
        var methods = new TreeSet<String>();
        calls.getObject().getHandlerMethods().keySet().stream()
                .filter(call -> matches(call, path))
                .flatMap(call -> call.getMethodsCondition().getMethods().stream())
                .flatMap(method -> method.name().equals("GET") ? Stream.of("GET", "HEAD") : Stream.of(method.name()))
                .forEach(methods::add);
        return methods;
    }

    private static boolean matches(RequestMappingInfo call, PathContainer path) {
        var patterns = call.getPathPatternsCondition();
        return patterns != null && patterns.getPatterns().stream().anyMatch(pattern -> pattern.matches(path));
    }
}
