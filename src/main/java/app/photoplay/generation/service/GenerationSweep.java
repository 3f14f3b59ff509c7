package app.photoplay.generation.service;

import app.photoplay.base.Jobs;
import app.photoplay.base.PeriodicTask;
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
    PeriodicTask queueSweep(DueRows due, GenerationQueue queue, CancelRows cancels, Jobs jobs, Clock clock) {
        return new PeriodicTask("generation-sweep", EVERY, () -> {
            Instant now = clock.instant();
            queue.providersWanted(now).forEach(provider -> jobs.request(new DispatchStep(provider)));
            due.toCollect(now)
                    .forEach(row -> jobs.request(new CollectStep(row.id().value())));
            cancels.due(now).forEach(id -> jobs.request(new CancelStep(id)));
        });
    }

    @Bean
    PeriodicTask lostSubmitSweep(LostSubmits lostSubmits) {
        return new PeriodicTask("lost-submits", EVERY, lostSubmits::sweep);
    }

    @Bean
    PeriodicTask collectRenewal(CollectHandler collecting) {
        return new PeriodicTask("collect-leases", CollectHandler.LEASE.dividedBy(5), collecting::renew);
    }

    @Bean
    PeriodicTask progressFlush(ProgressWriter progressWriter) {
        return new PeriodicTask("progress-writer", EVERY, progressWriter::flush);
    }

    @Bean
    PeriodicTask pollerRecovery(StatusPoller poller) {
        return new PeriodicTask("poller-recovery", RECOVER_EVERY, poller::recover);
    }
}
