package app.photoplay.base.jobs;

import app.photoplay.base.Jobs;
import app.photoplay.base.Step;
import jakarta.annotation.security.PermitAll;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jobrunr.scheduling.JobRequestScheduler;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Gathers requested steps, queues them in one go and pokes the server until each has begun. A hint that cannot be
 * queued is dropped: the rows still say what to do.
 */
@Component
@PermitAll
class JobRunrJobs implements Jobs, SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(JobRunrJobs.class);
    private static final Duration FORGET_AFTER = Duration.ofSeconds(15);
    private static final long POKE_AGAIN_MILLIS = 50;
    private static final int BATCH = 500;

    private final JobRequestScheduler scheduler;
    private final JobServerWakeup wake;
    private final BlockingQueue<Step> incoming = new LinkedBlockingQueue<>();
    private final Map<String, Long> waiting = new ConcurrentHashMap<>();
    private volatile @Nullable Thread waker;

    JobRunrJobs(JobRequestScheduler scheduler, JobServerWakeup wake) {
        this.scheduler = scheduler;
        this.wake = wake;
    }

    @Override
    public void request(Step step) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            queue(step);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                queue(step);
            }
        });
    }

    @Override
    public void begun(Step step) {
        waiting.remove(step.key());
    }

    /** Lets every step be asked for again: what was queued may be gone. */
    void forget() {
        waiting.clear();
    }

    private void queue(Step step) {
        long now = System.nanoTime();
        Long since = waiting.putIfAbsent(step.key(), now);
        if (since == null || (now - since > FORGET_AFTER.toNanos() && waiting.replace(step.key(), since, now))) {
            incoming.add(step);
        }
    }

    private void work() {
        while (waker == Thread.currentThread()) {
            try {
                hand(
                        waiting.isEmpty()
                                ? incoming.poll(1, TimeUnit.SECONDS)
                                : incoming.poll(POKE_AGAIN_MILLIS, TimeUnit.MILLISECONDS));
            } catch (InterruptedException e) {
                // Asked to stop, or an interrupt that was meant for something else: the loop's condition tells.
                log.debug("Interrupted while waiting for steps");
            }
        }
    }

    private void hand(@Nullable Step first) {
        List<Step> steps = new ArrayList<>();
        if (first != null) {
            steps.add(first);
            incoming.drainTo(steps, BATCH);
        }
        long old = System.nanoTime() - FORGET_AFTER.toNanos();
        waiting.values().removeIf(since -> since - old < 0);
        try {
            if (!steps.isEmpty()) {
                scheduler.enqueue(steps.stream());
            }
            if (!waiting.isEmpty()) {
                wake.wake();
            }
        } catch (RuntimeException e) {
            log.debug("Could not enqueue jobs; the sweep requests them again: {}", e.toString());
            steps.forEach(this::begun);
        }
    }

    @Override
    public void start() {
        Thread thread = Thread.ofPlatform().daemon().name("job-waker").unstarted(this::work);
        waker = thread;
        thread.start();
    }

    @Override
    public void stop() {
        Thread running = waker;
        waker = null;
        if (running != null) {
            running.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return waker != null;
    }
}
