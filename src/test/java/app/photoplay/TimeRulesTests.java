package app.photoplay;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeRulesTests {

    @ParameterizedTest
    @ValueSource(
            classes = {
                Millis.class,
                MillisByReference.class,
                Now.class,
                NowByReference.class,
                NowInAZone.class,
                OldDate.class,
                OwnClock.class
            })
    void whoeverAsksTheMachineForTheTimeIsFound(Class<?> asking) {
        assertThat(TimeRules.nobodyAsksTheMachineForTheTime
                        .evaluate(only(asking))
                        .hasViolation())
                .isTrue();
    }

    @Test
    void whoeverAsksTheInjectedClockIsNot() {
        assertThat(TimeRules.nobodyAsksTheMachineForTheTime
                        .evaluate(only(Injected.class))
                        .hasViolation())
                .isFalse();
    }

    @Test
    void aStopwatchThatIsNotNamedIsFound() {
        assertThat(TimeRules.stopwatchesAreNamed.evaluate(only(Stopwatch.class)).hasViolation())
                .isTrue();
    }

    private static JavaClasses only(Class<?> type) {
        return new ClassFileImporter().importClasses(type);
    }

    static class Millis {
        long time = System.currentTimeMillis();
    }

    static class MillisByReference {
        LongSupplier time = System::currentTimeMillis;
    }

    static class Now {
        Instant time = Instant.now();
    }

    static class NowByReference {
        Supplier<LocalDate> time = LocalDate::now;
    }

    static class NowInAZone {
        ZonedDateTime time = ZonedDateTime.now(ZoneOffset.UTC);
    }

    static class OldDate {
        Date time = new Date();
    }

    static class OwnClock {
        Clock time = Clock.systemUTC();
    }

    static class Injected {
        Instant time(Clock clock) {
            return LocalDate.now(clock)
                    .atStartOfDay(ZoneOffset.UTC)
                    .toInstant()
                    .plus(clock.millis(), java.time.temporal.ChronoUnit.MILLIS);
        }
    }

    static class Stopwatch {
        long begun = System.nanoTime();
    }
}
