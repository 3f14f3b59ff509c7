package app.photoplay.conversion;

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
class ProjectBell implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(ProjectBell.class);
    private static final Duration MOMENT = Duration.ofMillis(80);

    private final Outbox outbox;
    private final Set<UUID> waiting = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("project-bell").factory());

    ProjectBell(Outbox outbox) {
        this.outbox = outbox;
    }

    void ring(ProjectId project) {
        if (waiting.add(project.value()) && !thread.isShutdown()) {
            var unused = thread.schedule(() -> ringNow(project.value()), MOMENT.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    void ringAfterCommit(ProjectId project) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                ring(project);
            }
        });
    }

    private void ringNow(UUID topic) {
        waiting.remove(topic);
        try {
            outbox.hint(topic);
        } catch (RuntimeException e) {
            log.warn("Others could not be told that something changed: {}", e.toString());
        }
    }

    @Override
    public void destroy() {
        thread.shutdownNow();
    }
}
