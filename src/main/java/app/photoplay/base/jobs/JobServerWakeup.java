package app.photoplay.base.jobs;

import java.util.Optional;
import org.jobrunr.server.BackgroundJobServer;
import org.springframework.stereotype.Component;

/**
 * Wakes JobRunr's server, which by itself looks for new jobs every 5 s at the earliest. A worker that turns idle makes
 * it look at once; we pretend to be one. Should a new version lose these methods, only the 5 s come back.
 */
@Component
class JobServerWakeup {

    private final Optional<BackgroundJobServer> server;

    JobServerWakeup(Optional<BackgroundJobServer> server) {
        this.server = server;
    }

    /** Looks for new jobs now, on this thread; does nothing while the server rests. */
    void wake() {
        server.filter(BackgroundJobServer::isRunning).ifPresent(running -> {
            var steward = running.getJobSteward();
            steward.notifyThreadOccupied();
            steward.notifyThreadIdle();
        });
    }
}
