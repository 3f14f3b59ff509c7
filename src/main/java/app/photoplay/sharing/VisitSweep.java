package app.photoplay.sharing;

import app.photoplay.base.PeriodicTask;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Writes down every second how often pages were looked at. */
@Configuration(proxyBeanMethods = false)
class VisitSweep {

    private static final Duration EVERY = Duration.ofSeconds(1);

    @Bean
    PeriodicTask visitWriting(GuestVisits visits) {
        return new PeriodicTask("guest-visits", EVERY, visits::write);
    }
}
