package app.photoplay.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.LoggerFactory;

/** Statements as the two ways to the database log them; nothing of that is printed. */
final class StatementCount {

    private final AtomicInteger count = new AtomicInteger();

    StatementCount() {
        AppenderBase<ILoggingEvent> counter = new AppenderBase<>() {
            @Override
            protected void append(ILoggingEvent event) {
                if (event.getLoggerName().equals("org.hibernate.SQL")
                        || event.getFormattedMessage().startsWith("Executing prepared SQL statement")) {
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

    /** Since it was asked last. */
    int take() {
        return count.getAndSet(0);
    }
}
