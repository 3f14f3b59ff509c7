package app.photoplay.generation;

import app.photoplay.base.Heartbeat;
import app.photoplay.base.Jobs;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks into the rows for what a lost hint left lying, and for what waited for its time. */
@Configuration(proxyBeanMethods = false)
class GenerationSweep {

    private static final Duration EVERY = Duration.ofMillis(500);
    private static final Duration TAKE_UP_EVERY = Duration.ofSeconds(5);

    @Bean
    Heartbeat generationSweeping(DueRows due, GenerationQueue queue, CallOffRows callOffs, Jobs jobs, Clock clock) {
        return new Heartbeat("generation-sweep", EVERY, () -> {
            Instant now = clock.instant();
            queue.providersWanted(now).forEach(provider -> jobs.request(new DispatchStep(provider)));
            due.toCollect(now)
                    .forEach(row -> jobs.request(new CollectStep(row.id().value())));
            callOffs.due(now).forEach(id -> jobs.request(new CallOffStep(id)));
        });
    }

    @Bean
    Heartbeat lookingForLostSubmits(LostSubmits lostSubmits) {
        return new Heartbeat("lost-submits", EVERY, lostSubmits::sweep);
    }

    @Bean
    Heartbeat collectRenewal(CollectHandler collecting) {
        return new Heartbeat("collect-leases", CollectHandler.LEASE.dividedBy(5), collecting::renew);
    }

    @Bean
    Heartbeat telling(Tellings tellings) {
        return new Heartbeat("tellings", EVERY, tellings::flush);
    }

    @Bean
    Heartbeat followingFromRows(Following following) {
        return new Heartbeat("following-rows", TAKE_UP_EVERY, following::takeUp);
    }
}
