package app.photoplay.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.slf4j.LoggerFactory;

/**
 * Statements as the two ways to the database log them; nothing of that is printed. Only those of requests and of open
 * pages: what the application does in the background at every moment belongs to no page.
 */
final class StatementCount {

    /** A request, or what is loaded for a page off its lock. */
    private static final Pattern OF_A_PAGE = Pattern.compile("tomcat-handler|virtual-");

    private final AtomicInteger count = new AtomicInteger();

    StatementCount() {
        AppenderBase<ILoggingEvent> counter = new AppenderBase<>() {
            @Override
            protected void append(ILoggingEvent event) {
                if (OF_A_PAGE.matcher(event.getThreadName()).lookingAt() && isStatement(event)) {
                    count.incrementAndGet();
                }
            }
        };
        counter.start();
        for (String name : List.of("org.springframework.jdbc.core.JdbcTemplate", "org.hibernate.SQL")) {
            Logger logger = (Logger) LoggerFactory.getLogger(name);
            logger.setLevel(Level.DEBUG);
            logger.setAdditive(false);
            logger.addAppender(counter);
        }
    }

    private static boolean isStatement(ILoggingEvent event) {
        return event.getLoggerName().equals("org.hibernate.SQL")
                || event.getFormattedMessage().startsWith("Executing prepared SQL statement");
    }

    /** Since it was asked last. */
    int take() {
        return count.getAndSet(0);
    }
}
