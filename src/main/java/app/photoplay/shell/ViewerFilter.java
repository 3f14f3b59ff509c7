package app.photoplay.shell;

import app.photoplay.base.CurrentUser;
import app.photoplay.base.ErrorCode;
import app.photoplay.base.web.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/** Who looks at somebody else's screens sends no command by HTTP in their name. */
final class ViewerFilter extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final CurrentUser currentUser;
    private final Problems problems;

    ViewerFilter(CurrentUser currentUser, Problems problems) {
        this.currentUser = currentUser;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!READING.contains(request.getMethod()) && currentUser.viewer().isPresent()) {
            problems.write(ErrorCode.VIEWING_ONLY, request.getLocale(), response);
            return;
        }
        chain.doFilter(request, response);
    }
}
