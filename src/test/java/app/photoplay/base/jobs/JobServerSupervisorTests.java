package app.photoplay.base.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.Optional;
import org.jobrunr.server.BackgroundJobServer;
import org.junit.jupiter.api.Test;
import org.mockito.Answers;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

class JobServerSupervisorTests {

    private final BackgroundJobServer server = mock(BackgroundJobServer.class);
    private final JdbcClient jdbc = mock(JdbcClient.class, Answers.RETURNS_DEEP_STUBS);
    private final JobRunrJobs jobs = mock(JobRunrJobs.class);
    private final JobServerSupervisor supervisor = new JobServerSupervisor(Optional.of(server), jdbc, jobs);

    @Test
    void aServerThatIsOnlyAboutToBeginIsLeftToItsStarter() {
        supervisor.look();
        supervisor.ready();
        supervisor.look();
        supervisor.look();
        running(true);
        supervisor.look();

        verify(server, never()).start();
        assertThat(supervisor.restarts()).isZero();
    }

    @Test
    void oneThatRanAndRestsIsStartedAgain() {
        ranAndRests();

        supervisor.look();

        verify(server).start();
        verify(jobs).forget();
        assertThat(supervisor.restarts()).isEqualTo(1);
    }

    @Test
    void oneThatRestsBecauseTheApplicationEndsIsLeftAlone() {
        ranAndRests();

        supervisor.closing();
        supervisor.look();

        verify(server, never()).start();
    }

    @Test
    void notBeforeTheDatabaseAnswers() {
        ranAndRests();
        when(jdbc.sql(anyString())).thenThrow(new DataAccessResourceFailureException("away"));

        assertThatThrownBy(supervisor::look).isInstanceOf(DataAccessResourceFailureException.class);

        verify(server, never()).start();
    }

    @Test
    void oneThatNeverBeganIsHelpedInTheEnd() {
        supervisor.ready();

        for (int look = 0; look < 30 && supervisor.restarts() == 0; look++) {
            supervisor.look();
        }

        verify(server, times(1)).start();
    }

    @Test
    void whereNoJobsRunThereIsNothingToDo() {
        JobServerSupervisor idle = new JobServerSupervisor(Optional.empty(), jdbc, jobs);
        idle.ready();

        idle.look();

        assertThat(idle.restarts()).isZero();
    }

    private void ranAndRests() {
        supervisor.ready();
        running(true);
        supervisor.look();
        running(false);
    }

    private void running(boolean yes) {
        when(server.isRunning()).thenReturn(yes);
    }
}
