package app.photoplay.base;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LogThrottleTests {

    private final AtomicLong nanos = new AtomicLong();
    private final LoggerContext loggers = new LoggerContext();
    private final Logger log = loggers.getLogger("org.example.Server");
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

    @BeforeEach
    void limit() {
        loggers.addTurboFilter(new LogThrottle.Filter(nanos::get));
        lines.start();
        loggers.getLogger("ROOT").addAppender(lines);
    }

    @Test
    void theSameWarningEnds() {
        warn(300);
        assertThat(lines.list).hasSize(LogThrottle.MOST_TRACES_A_MINUTE);

        log.warn("Something else");
        log.error("Request {} failed", 1, new IllegalArgumentException());
        assertThat(lines.list).hasSize(LogThrottle.MOST_TRACES_A_MINUTE + 2);
    }

    @Test
    void aMinuteLaterItIsHeardAgain() {
        warn(300);

        nanos.addAndGet(Duration.ofSeconds(61).toNanos());
        warn(1);

        assertThat(lines.list).hasSize(LogThrottle.MOST_TRACES_A_MINUTE + 1);
    }

    @Test
    void withoutATraceItIsHeardMoreOften() {
        IntStream.range(0, 300).forEach(i -> log.warn("Request {} was slow", i));

        assertThat(lines.list).hasSize(LogThrottle.MOST_A_MINUTE);
    }

    @Test
    void whatIsNoWarningIsNotCounted() {
        IntStream.range(0, 300).forEach(i -> log.info("Request {}", i));

        assertThat(lines.list).hasSize(300);
    }

    private void warn(int times) {
        IntStream.range(0, times).forEach(i -> log.warn("Request {} failed", i, new IllegalStateException("of " + i)));
    }
}
