package app.photoplay.account.person;

import app.photoplay.base.PeriodicTask;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks from time to time for letters whose job was lost, and forgets what has expired. */
@Configuration(proxyBeanMethods = false)
class AccountUpkeep {

    private static final Duration EVERY = Duration.ofSeconds(30);

    @Bean
    PeriodicTask accountUpkeepTask(List<AccountSweep> sweeps, Clock clock) {
        return new PeriodicTask("account", EVERY, () -> sweeps.forEach(sweep -> sweep.sweep(clock.instant())));
    }
}
