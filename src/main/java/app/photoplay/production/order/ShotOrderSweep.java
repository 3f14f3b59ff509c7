package app.photoplay.production.order;

import app.photoplay.base.Jobs;
import app.photoplay.base.PeriodicTask;
import java.time.Duration;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has open orders looked at from time to time, so that a lost hint costs a second and not the take. */
@Configuration(proxyBeanMethods = false)
class ShotOrderSweep {

    private static final Duration EVERY = Duration.ofSeconds(1);
    private static final int AT_ONCE = 20;

    @Bean
    PeriodicTask shotOrderSweeping(ShotOrderRows rows, ReferenceOrderRows references, Jobs jobs) {
        return new PeriodicTask(
                "shot-order-sweep",
                EVERY,
                () -> Stream.concat(
                                rows.projectsWithOpen(AT_ONCE).stream(), references.projectsWithOpen(AT_ONCE).stream())
                        .distinct()
                        .forEach(project -> jobs.request(new ShotOrderStep(project))));
    }
}
