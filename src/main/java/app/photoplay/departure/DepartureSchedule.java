package app.photoplay.departure;

import app.photoplay.base.Jobs;
import app.photoplay.base.PeriodicTask;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks from time to time who has gone, and which exports wait or are old. */
@Configuration(proxyBeanMethods = false)
class DepartureSchedule {

    private static final Duration EVERY = Duration.ofMinutes(1);
    private static final Duration KEPT = Duration.ofDays(7);

    @Bean
    PeriodicTask departures(AccountPurge purge, ExportRows exports, ExportFolder folder, Jobs jobs, Clock clock) {
        return new PeriodicTask("departure", EVERY, () -> {
            purge.purgeDue();
            exports.waiting(clock.instant()).forEach(export -> jobs.request(new ExportStep(export)));
            exports.forget(clock.instant().minus(KEPT)).forEach(folder::remove);
        });
    }
}
