package app.photoplay.conversion.process;

import app.photoplay.base.Outbox;
import app.photoplay.project.ProjectId;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Hints to every process that a project has changed: once for all of a moment, and never before it is committed. */
@Component
class ProjectNotifier implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(ProjectNotifier.class);
    private static final Duration MOMENT = Duration.ofMillis(80);

    private final Outbox outbox;
    private final Set<UUID> waiting = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("project-notifier").factory());

    ProjectNotifier(Outbox outbox) {
        this.outbox = outbox;
    }

    void notifySoon(ProjectId project) {
        if (waiting.add(project.value()) && !thread.isShutdown()) {
            var unused = thread.schedule(() -> notifyNow(project.value()), MOMENT.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    void notifyAfterCommit(ProjectId project) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                notifySoon(project);
            }
        });
    }

    private void notifyNow(UUID topic) {
        waiting.remove(topic);
        try {
            outbox.hint(topic);
        } catch (RuntimeException e) {
            log.warn("Could not publish a change: {}", e.toString());
        }
    }

    @Override
    public void destroy() {
        thread.shutdownNow();
    }
}
