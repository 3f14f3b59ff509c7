package app.photoplay.generation.queue;

import app.photoplay.base.Jobs;
import app.photoplay.generation.ModelProvider;
import app.photoplay.generation.provider.GenerationSettings;
import app.photoplay.generation.provider.Providers;
import app.photoplay.generation.recovery.InFlightSubmits;
import jakarta.annotation.security.PermitAll;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Phaser;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jobrunr.jobs.annotations.Job;
import org.jobrunr.jobs.lambdas.JobRequestHandler;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Submits whose turn it is. The claim is committed before anything is sent, the answer right after it came; no more is
 * claimed than is sent at once, so that a crash leaves as little as possible in doubt; a stop waits for what was sent.
 * Public only for JobRunr, which calls it by reflection.
 */
@Component
@PermitAll
public class DispatchHandler implements JobRequestHandler<DispatchStep>, SmartLifecycle {

    private static final int AT_ONCE = 100;

    private final Jobs jobs;
    private final Providers providers;
    private final QueueClaimer claimer;
    private final Submitter submitter;
    private final InFlightSubmits inFlight;
    private final Semaphore places = new Semaphore(AT_ONCE);
    private final Map<String, AtomicInteger> asked = new ConcurrentHashMap<>();
    private final Duration patience;
    private volatile boolean open = true;

    DispatchHandler(
            Jobs jobs,
            Providers providers,
            QueueClaimer claimer,
            Submitter submitter,
            InFlightSubmits inFlight,
            GenerationSettings settings) {
        this.jobs = jobs;
        this.providers = providers;
        this.claimer = claimer;
        this.submitter = submitter;
        this.inFlight = inFlight;
        this.patience = settings.submitPatience();
    }

    @Override
    @Job(name = "Submit to %0", retries = 0)
    public void run(DispatchStep step) {
        jobs.begun(step);
        ModelProvider provider = providers.find(step.provider()).orElse(null);
        if (provider == null) {
            claimer.turnAway(step.provider());
            return;
        }
        AtomicInteger wanted = asked.computeIfAbsent(step.provider(), name -> new AtomicInteger());
        if (wanted.getAndIncrement() > 0) {
            // Another run claims, and looks once more before it ends.
            return;
        }
        Phaser sent = new Phaser(1);
        boolean ended = false;
        try {
            int seen;
            do {
                seen = wanted.get();
                while (claimed(provider, sent)) {
                    // As long as there is more.
                }
            } while (wanted.addAndGet(-seen) > 0);
            ended = true;
        } finally {
            if (!ended) {
                wanted.set(0);
            }
        }
        awaitAnswers(sent);
    }

    /** Whoever waits may be interrupted. The submits are not: their answers would be lost. */
    private static void awaitAnswers(Phaser sent) {
        try {
            sent.awaitAdvanceInterruptibly(sent.arriveAndDeregister());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** @return whether there may be more */
    private boolean claimed(ModelProvider provider, Phaser sent) {
        places.acquireUninterruptibly();
        if (!open) {
            places.release();
            return false;
        }
        int free = 1 + places.drainPermits();
        int taken = 0;
        try {
            List<GenerationQueue.Claim> claims = claimer.claim(provider, free);
            for (GenerationQueue.Claim claim : claims) {
                inFlight.take(claim.row());
                sent.register();
                Thread.ofVirtual().name("submit").start(() -> submit(provider, claim, sent));
                taken++;
            }
            return taken == free;
        } finally {
            places.release(free - taken);
        }
    }

    private void submit(ModelProvider provider, GenerationQueue.Claim claim, Phaser sent) {
        try {
            submitter.submit(provider, claim);
        } finally {
            places.release();
            sent.arriveAndDeregister();
        }
    }

    @Override
    public void start() {
        open = true;
    }

    /** Sends nothing more, and waits for the answers to what was sent: each that does not come is a request unknown. */
    @Override
    public void stop() {
        open = false;
        try {
            if (places.tryAcquire(AT_ONCE, patience.toMillis(), TimeUnit.MILLISECONDS)) {
                places.release(AT_ONCE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return open;
    }
}
