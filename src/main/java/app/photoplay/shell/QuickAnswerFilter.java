package app.photoplay.shell;

import app.photoplay.base.web.QuickAnswer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.web.filter.OncePerRequestFilter;

/** Stands behind the filter that writes the headers of its chain, so that a quick answer has the same as any other. */
final class QuickAnswerFilter extends OncePerRequestFilter {

    private final List<QuickAnswer> answers;

    QuickAnswerFilter(List<QuickAnswer> answers) {
        this.answers = List.copyOf(answers);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("GET");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        for (QuickAnswer quick : answers) {
            if (quick.answer(request, response)) {
                return;
            }
        }
        chain.doFilter(request, response);
    }
}
