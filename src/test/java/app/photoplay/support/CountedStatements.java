package app.photoplay.support;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/**
 * The statements that a thread sends to the database, as the two ways to it log them.
 *
 * @param list their log lines, in order
 */
public record CountedStatements(List<String> list) {

    private static final int READINGS = 3;

    /**
     * Those of a reading of this thread: the fewest of some, since what the product remembers for seconds belongs to none
     * of them, and runs out at any moment.
     */
    public static CountedStatements of(Runnable work) {
        work.run();
        return Stream.generate(() -> once(work))
                .limit(READINGS)
                .min(Comparator.comparingInt(CountedStatements::count))
                .orElseThrow();
    }

    private static CountedStatements once(Runnable work) {
        String thread = Thread.currentThread().getName();
        ListAppender<ILoggingEvent> seen = new ListAppender<>();
        seen.start();
        List<Logger> loggers =
                List.of((Logger) LoggerFactory.getLogger("org.springframework.jdbc.core.JdbcTemplate"), (Logger)
                        LoggerFactory.getLogger("org.hibernate.SQL"));
        loggers.forEach(logger -> {
            logger.setLevel(Level.DEBUG);
            logger.addAppender(seen);
        });
        try {
            work.run();
        } finally {
            loggers.forEach(logger -> {
                logger.detachAppender(seen);
                logger.setLevel(null);
            });
        }
        return new CountedStatements(List.copyOf(seen.list).stream()
                .filter(event -> event.getThreadName().equals(thread))
                .filter(event -> event.getLoggerName().equals("org.hibernate.SQL")
                        || event.getFormattedMessage().startsWith("Executing prepared SQL statement"))
                .map(ILoggingEvent::getFormattedMessage)
                .toList());
    }

    public int count() {
        return list.size();
    }
}
