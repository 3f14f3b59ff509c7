package app.photoplay.base;

import app.photoplay.base.RepetitionThrottle.Turn;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import com.github.benmanes.caffeine.cache.Ticker;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Keeps whoever can make us warn of something from filling the disk with it: the same warning comes twenty times a
 * minute at most, with a stack trace five times. Incidents have a limit of their own, since each has an id that somebody may ask for.
 */
final class LogThrottle implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static final int MOST_A_MINUTE = 20;
    static final int MOST_TRACES_A_MINUTE = 5;

    private static final org.slf4j.Logger log = LoggerFactory.getLogger(LogThrottle.class);

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext loggers
                && loggers.getTurboFilterList().stream().noneMatch(Filter.class::isInstance)) {
            loggers.addTurboFilter(new Filter(Ticker.systemTicker()));
        }
    }

    static final class Filter extends TurboFilter {

        private final RepetitionThrottle words;
        private final RepetitionThrottle traces;

        Filter(Ticker ticker) {
            this.words = new RepetitionThrottle(MOST_A_MINUTE, ticker);
            this.traces = new RepetitionThrottle(MOST_TRACES_A_MINUTE, ticker);
        }

        @Override
        public FilterReply decide(
                @Nullable Marker marker,
                Logger logger,
                Level level,
                @Nullable String format,
                Object @Nullable [] arguments,
                @Nullable Throwable failure) {
            if (format == null || !level.isGreaterOrEqual(Level.WARN) || isExempt(logger.getName())) {
                return FilterReply.NEUTRAL;
            }
            String kind = kind(failure, arguments);
            RepetitionThrottle limit = kind.isEmpty() ? words : traces;
            Turn turn = limit.next(logger.getName() + '|' + kind + '|' + format.hashCode());
            if (turn == Turn.LAST) {
                log.warn("{} repeats a message; further ones are suppressed for a minute", logger.getName());
            }
            return turn == Turn.HUSH ? FilterReply.DENY : FilterReply.NEUTRAL;
        }

        /** A failure may come as the last of several arguments. */
        private static String kind(@Nullable Throwable failure, Object @Nullable [] arguments) {
            Object told = failure == null && arguments != null && arguments.length > 0
                    ? arguments[arguments.length - 1]
                    : failure;
            return told instanceof Throwable thrown ? thrown.getClass().getName() : "";
        }

        private static boolean isExempt(String logger) {
            return logger.equals(LogThrottle.class.getName()) || logger.equals(Incidents.class.getName());
        }
    }
}
