package app.photoplay.conversion.process;

import app.photoplay.base.Jobs;
import app.photoplay.base.PeriodicTask;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Has every conversion that is under way looked at from time to time, so that a lost hint costs a second and not the
 * film. All of them at the first beat, then a bounded number at each, in turn.
 */
@Configuration(proxyBeanMethods = false)
class ConversionSweep {

    private static final Duration EVERY = Duration.ofSeconds(1);
    private static final int AT_ONCE = 20;
    private static final Duration INCOMPLETE_EVERY = Duration.ofMinutes(1);
    private static final Duration INCOMPLETE_FOR = Duration.ofDays(1);

    @Bean
    PeriodicTask conversionSweeping(ConversionRows rows, Jobs jobs) {
        Turns turns = new Turns();
        return new PeriodicTask(
                "conversion-sweep",
                EVERY,
                () -> turns.next(rows.projectsUnderWay()).forEach(project -> jobs.request(new AdvanceStep(project))));
    }

    @Bean
    PeriodicTask incompleteSweeping(ConversionRows rows, Jobs jobs, Clock clock) {
        return new PeriodicTask(
                "incomplete-sweep",
                INCOMPLETE_EVERY,
                () -> rows.projectsIncomplete(clock.instant().minus(INCOMPLETE_FOR))
                        .forEach(project -> jobs.request(new AdvanceStep(project))));
    }

    /** Who was looked at longest ago comes first; newcomers before all. */
    static final class Turns {

        private final Set<UUID> looked = new LinkedHashSet<>();
        private boolean begun;

        List<UUID> next(List<UUID> underWay) {
            looked.retainAll(Set.copyOf(underWay));
            List<UUID> fresh = underWay.stream()
                    .filter(project -> !looked.contains(project))
                    .toList();
            int more = Math.max(0, AT_ONCE - fresh.size());
            List<UUID> now = begun
                    ? Stream.concat(
                                    fresh.stream().limit(AT_ONCE),
                                    looked.stream().limit(more))
                            .toList()
                    : fresh;
            begun = true;
            looked.removeAll(now);
            looked.addAll(now);
            return now;
        }
    }
}
