package app.photoplay.generation.service;

import app.photoplay.base.Heartbeat;
import app.photoplay.base.Jobs;
import app.photoplay.generation.completion.CancelStep;
import app.photoplay.generation.completion.CollectHandler;
import app.photoplay.generation.completion.CollectStep;
import app.photoplay.generation.polling.ProgressWriter;
import app.photoplay.generation.polling.StatusPoller;
import app.photoplay.generation.queue.DispatchStep;
import app.photoplay.generation.queue.GenerationQueue;
import app.photoplay.generation.recovery.LostSubmits;
import app.photoplay.generation.rows.CancelRows;
import app.photoplay.generation.rows.DueRows;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks into the rows for what a lost hint left lying, and for what waited for its time. */
@Configuration(proxyBeanMethods = false)
class GenerationSweep {

    private static final Duration EVERY = Duration.ofMillis(500);
    private static final Duration RECOVER_EVERY = Duration.ofSeconds(5);

    @Bean
    Heartbeat queueSweep(DueRows due, GenerationQueue queue, CancelRows cancels, Jobs jobs, Clock clock) {
        return new Heartbeat("generation-sweep", EVERY, () -> {
            Instant now = clock.instant();
            queue.providersWanted(now).forEach(provider -> jobs.request(new DispatchStep(provider)));
            due.toCollect(now)
                    .forEach(row -> jobs.request(new CollectStep(row.id().value())));
            cancels.due(now).forEach(id -> jobs.request(new CancelStep(id)));
        });
    }

    @Bean
    Heartbeat lostSubmitSweep(LostSubmits lostSubmits) {
        return new Heartbeat("lost-submits", EVERY, lostSubmits::sweep);
    }

    @Bean
    Heartbeat collectRenewal(CollectHandler collecting) {
        return new Heartbeat("collect-leases", CollectHandler.LEASE.dividedBy(5), collecting::renew);
    }

    @Bean
    Heartbeat progressFlush(ProgressWriter progressWriter) {
        return new Heartbeat("progress-writer", EVERY, progressWriter::flush);
    }

    @Bean
    Heartbeat pollerRecovery(StatusPoller poller) {
        return new Heartbeat("poller-recovery", RECOVER_EVERY, poller::recover);
    }
}
