package app.photoplay.generation.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import app.photoplay.base.Jobs;
import app.photoplay.generation.ModelProvider;
import app.photoplay.generation.TestRows;
import app.photoplay.generation.TestSettings;
import app.photoplay.generation.TillScenario;
import app.photoplay.generation.provider.GenerationSettings;
import app.photoplay.generation.provider.Providers;
import app.photoplay.generation.recovery.InFlightSubmits;
import app.photoplay.generation.rows.GenerationRow;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who waits for submits, and what ends them: nothing but their answers. */
class DispatchHandlerTests {

    private static final Duration LIMIT = Duration.ofSeconds(40);

    private final GenerationRow row = TestRows.charged(1, 0);
    private final ModelProvider provider = mock();
    private final Providers providers = mock();
    private final QueueClaimer claimer = mock();
    private final Submitter submitter = mock();
    private final DispatchHandler handler = new DispatchHandler(
            mock(Jobs.class), providers, claimer, submitter, new InFlightSubmits(), patientFor(LIMIT));
    private final CountDownLatch sent = new CountDownLatch(1);
    private final CountDownLatch answer = new CountDownLatch(1);
    private final AtomicBoolean interrupted = new AtomicBoolean();
    private final AtomicBoolean answered = new AtomicBoolean();

    @BeforeEach
    void oneWaitsForItsTurnAndForItsAnswer() {
        when(providers.find("fal")).thenReturn(Optional.of(provider));
        when(claimer.claim(eq(provider), anyInt()))
                .thenReturn(List.of(new GenerationQueue.Claim(row, row.intent(), TillScenario.still(1))))
                .thenReturn(List.of());
        doAnswer(call -> {
                    sent.countDown();
                    try {
                        answer.await();
                        answered.set(true);
                    } catch (InterruptedException e) {
                        interrupted.set(true);
                    }
                    return null;
                })
                .when(submitter)
                .submit(any(), any());
    }

    @AfterEach
    void nothingGoesOn() {
        answer.countDown();
    }

    @Test
    void whoeverIsInterruptedLeavesTheSubmitsAlone() throws InterruptedException {
        Thread job = dispatched();

        job.interrupt();
        job.join(LIMIT);
        assertThat(job.isAlive()).isFalse();
        answer.countDown();
        handler.stop();

        assertThat(interrupted).isFalse();
        assertThat(answered).isTrue();
    }

    @Test
    void aStopWaitsForWhatWasSentAndSendsNothingMore() throws InterruptedException {
        Thread job = dispatched();
        Thread stop = Thread.ofVirtual().start(handler::stop);
        awaitWaiting(stop);

        answer.countDown();
        stop.join(LIMIT);
        job.join(LIMIT);
        handler.run(new DispatchStep("fal"));

        assertThat(answered).isTrue();
        verify(submitter, times(1)).submit(any(), any());
        verify(claimer, times(1)).claim(any(), anyInt());
    }

    @Test
    void aStopDoesNotWaitForEver() throws InterruptedException {
        DispatchHandler hasty = new DispatchHandler(
                mock(Jobs.class), providers, claimer, submitter, new InFlightSubmits(), patientFor(Duration.ZERO));
        Thread.ofVirtual().start(() -> hasty.run(new DispatchStep("fal")));
        assertThat(sent.await(LIMIT.toSeconds(), TimeUnit.SECONDS)).isTrue();

        hasty.stop();

        assertThat(hasty.isRunning()).isFalse();
        assertThat(answered).isFalse();
    }

    @Test
    void whatWaitsForAProviderThatIsNotSetUpAnyMoreIsTurnedAwayEachTime() {
        handler.run(new DispatchStep("gone"));
        handler.run(new DispatchStep("gone"));

        verify(claimer, times(2)).turnAway("gone");
        verify(claimer, never()).claim(any(), anyInt());
    }

    private Thread dispatched() throws InterruptedException {
        Thread job = Thread.ofPlatform().daemon().start(() -> handler.run(new DispatchStep("fal")));
        assertThat(sent.await(LIMIT.toSeconds(), TimeUnit.SECONDS)).isTrue();
        return job;
    }

    private static void awaitWaiting(Thread thread) {
        await().atMost(LIMIT).until(() -> thread.getState() == Thread.State.TIMED_WAITING);
    }

    private static GenerationSettings patientFor(Duration patience) {
        return TestSettings.with(Map.of("submit-patience", patience));
    }
}
