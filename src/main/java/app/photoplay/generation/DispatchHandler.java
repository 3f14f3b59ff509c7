package app.photoplay.generation;

import app.photoplay.base.Jobs;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.jobrunr.jobs.annotations.Job;
import org.jobrunr.jobs.lambdas.JobRequestHandler;
import org.springframework.stereotype.Component;

/**
 * Submits whose turn it is. The claim is committed before anything is sent, the answer right after it came; no more is
 * claimed than is sent at once, so that a crash leaves as little as possible in doubt. Public only for JobRunr, which
 * calls it by reflection.
 */
@Component
public class DispatchHandler implements JobRequestHandler<DispatchStep> {

    private static final int AT_ONCE = 100;

    private final Jobs jobs;
    private final Providers providers;
    private final Claiming claiming;
    private final Submitting submitting;
    private final InHand inHand;
    private final Semaphore places = new Semaphore(AT_ONCE);
    private final Map<String, AtomicInteger> asked = new ConcurrentHashMap<>();

    DispatchHandler(Jobs jobs, Providers providers, Claiming claiming, Submitting submitting, InHand inHand) {
        this.jobs = jobs;
        this.providers = providers;
        this.claiming = claiming;
        this.submitting = submitting;
        this.inHand = inHand;
    }

    @Override
    @Job(name = "Submit to %0", retries = 0)
    public void run(DispatchStep step) {
        jobs.begun(step);
        ModelProvider provider = providers.find(step.provider()).orElse(null);
        if (provider == null) {
            claiming.turnAway(step.provider());
            return;
        }
        AtomicInteger wanted = asked.computeIfAbsent(step.provider(), name -> new AtomicInteger());
        if (wanted.getAndIncrement() > 0) {
            // Another run claims, and looks once more before it ends.
            return;
        }
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            boolean ended = false;
            try {
                int seen;
                do {
                    seen = wanted.get();
                    while (claimed(provider, threads)) {
                        // As long as there is more.
                    }
                } while (wanted.addAndGet(-seen) > 0);
                ended = true;
            } finally {
                if (!ended) {
                    wanted.set(0);
                }
            }
        }
    }

    /** @return whether there may be more */
    private boolean claimed(ModelProvider provider, ExecutorService threads) {
        places.acquireUninterruptibly();
        int free = 1 + places.drainPermits();
        int taken = 0;
        try {
            List<GenerationQueue.Claim> claims = claiming.claim(provider, free);
            for (GenerationQueue.Claim claim : claims) {
                inHand.take(claim.row());
                threads.execute(() -> submit(provider, claim));
                taken++;
            }
            return taken == free;
        } finally {
            places.release(free - taken);
        }
    }

    private void submit(ModelProvider provider, GenerationQueue.Claim claim) {
        try {
            submitting.submit(provider, claim);
        } finally {
            places.release();
        }
    }
}
