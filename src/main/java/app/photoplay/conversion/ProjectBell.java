package app.photoplay.conversion;

import app.photoplay.base.Doorbell;
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

/** Rings the doorbell of a project, once for all that changed within a moment, and never before it is committed. */
@Component
class ProjectBell implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(ProjectBell.class);
    private static final Duration MOMENT = Duration.ofMillis(80);

    private final Doorbell doorbell;
    private final Set<UUID> waiting = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("project-bell").factory());

    ProjectBell(Doorbell doorbell) {
        this.doorbell = doorbell;
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
            doorbell.ring(topic);
        } catch (RuntimeException e) {
            log.warn("A listener did not take the doorbell: {}", e.toString());
        }
    }

    @Override
    public void destroy() {
        thread.shutdownNow();
    }
}
