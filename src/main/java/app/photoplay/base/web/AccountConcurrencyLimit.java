package app.photoplay.base.web;

import app.photoplay.base.CurrentUser;
import app.photoplay.base.ErrorCode;
import app.photoplay.base.UserId;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets each account have only so many calls at once, so that one that sends hundreds does not take every connection of
 * the database from all others. A few more wait for their turn; the rest is told to come later.
 */
@Component
@Order(AccountConcurrencyLimit.AFTER_SECURITY)
class AccountConcurrencyLimit extends OncePerRequestFilter {

    static final int AFTER_SECURITY = -50;
    static final int MOST = 8;
    static final int MOST_WAITING = 32;

    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final String API = "/api/";

    private final CurrentUser currentUser;
    private final Problems problems;
    private final Duration patience;

    /** Kept as long as somebody is in one of them. */
    private final LoadingCache<UserId, Line> lines =
            Caffeine.newBuilder().weakValues().build(account -> new Line());

    @Autowired
    AccountConcurrencyLimit(CurrentUser currentUser, Problems problems) {
        this(currentUser, problems, PATIENCE);
    }

    AccountConcurrencyLimit(CurrentUser currentUser, Problems problems, Duration patience) {
        this.currentUser = currentUser;
        this.problems = problems;
        this.patience = patience;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith(request.getContextPath() + API);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<UserId> account = currentUser.find();
        if (account.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        Line line = lines.get(account.get());
        if (!line.enter(patience)) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, patience.toSeconds())));
            problems.write(ErrorCode.TOO_MANY_REQUESTS, request.getLocale(), response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            line.leave();
        }
    }

    private static final class Line {

        private final Semaphore present = new Semaphore(MOST + MOST_WAITING);
        private final Semaphore served = new Semaphore(MOST, true);

        boolean enter(Duration patience) {
            if (!present.tryAcquire()) {
                return false;
            }
            boolean entered = false;
            try {
                entered = served.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } finally {
                if (!entered) {
                    present.release();
                }
            }
            return entered;
        }

        void leave() {
            served.release();
            present.release();
        }
    }
}
