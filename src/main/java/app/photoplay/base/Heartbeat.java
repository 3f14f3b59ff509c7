package app.photoplay.base;

import jakarta.annotation.security.PermitAll;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Looks after something again and again while the application runs, one look at a time. A look that fails is told once
 * and tried again at the next beat, so that neither a lost database nor an error of the JVM ends it for good.
 */
@PermitAll
public final class Heartbeat implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Heartbeat.class);

    private final String name;
    private final Duration every;
    private final Runnable look;
    private @Nullable ScheduledExecutorService thread;
    private volatile boolean failing;

    public Heartbeat(String name, Duration every, Runnable look) {
        this.name = name;
        this.every = every;
        this.look = look;
    }

    @Override
    public synchronized void start() {
        if (thread == null) {
            thread = Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name(name).factory());
            var unused = thread.scheduleWithFixedDelay(this::beat, 0, every.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void beat() {
        try {
            look.run();
            failing = false;
        } catch (RuntimeException | Error e) {
            if (!failing) {
                log.warn("{} could not look, and tries again: {}", name, e.toString());
            }
            failing = true;
        }
    }

    @Override
    public synchronized void stop() {
        if (thread != null) {
            thread.shutdownNow();
            thread = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }
}
