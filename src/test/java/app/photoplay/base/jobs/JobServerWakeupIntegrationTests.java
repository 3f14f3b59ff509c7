package app.photoplay.base.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.photoplay.support.PhotoplayTest;
import java.time.Duration;
import org.jobrunr.server.BackgroundJobServer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the poke relies on in JobRunr is nobody's promise: a new version has to show that it still holds. */
@PhotoplayTest
class JobServerWakeupIntegrationTests {

    @Autowired
    JobServerWakeup wake;

    @Autowired
    BackgroundJobServer server;

    @Autowired
    JobServerSupervisor supervisor;

    @Test
    void pokesLeaveNoWorkerOccupied() {
        running();

        for (int i = 0; i < 20; i++) {
            wake.wake();
        }

        await("nobody is counted as busy")
                .atMost(Duration.ofSeconds(20))
                .until(() -> server.getJobSteward().getOccupiedWorkerCount() == 0);
    }

    @Test
    void aServerThatEndedByItselfRunsAgain() {
        running();
        int before = supervisor.restarts();

        server.stop();

        await("the supervisor sees to it")
                .atMost(Duration.ofSeconds(40))
                .until(() -> server.isRunning() && supervisor.restarts() > before);
        wake.wake();
        assertThat(server.getJobSteward().getOccupiedWorkerCount()).isNotNegative();
    }

    private void running() {
        await().atMost(Duration.ofSeconds(20)).until(server::isRunning);
    }
}
