package app.photoplay.generation.billing;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.base.settings.SettingsDesk;
import app.photoplay.generation.GenerationControls;
import app.photoplay.generation.GenerationFailure;
import app.photoplay.generation.GenerationId;
import app.photoplay.generation.GenerationState;
import app.photoplay.generation.TillScenario;
import app.photoplay.support.Creator;
import app.photoplay.support.FakeProvider.Fate;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Ten dollars a conversion and thirty a day: nothing is bought beyond, and what is under way goes on. */
class SpendingCeilingsIntegrationTests extends TillScenario {

    @Autowired
    SettingsDesk desk;

    @BeforeEach
    void aNewDay() {
        clock.leap(Duration.ofDays(2));
        provider.price("4");
        provider.concurrency(100);
    }

    @Test
    void whatIsBeyondTheCeilingOfItsConversionFailsAndHoldsNothing() {
        List<GenerationId> ids = request(3);

        assertThat(ids)
                .extracting(this::state)
                .containsExactly(GenerationState.NEW, GenerationState.NEW, GenerationState.FAILED);
        assertThat(view(ids.getLast()).reason()).isEqualTo(GenerationFailure.Reason.CEILING);
        assertThat(account()).containsEntry("HOLD", 200L);
        assertThat(request(1)).extracting(this::state).containsExactly(GenerationState.FAILED);
        assertThat(request(UUID.randomUUID(), 1)).extracting(this::state).containsExactly(GenerationState.NEW);
    }

    @Test
    void whatCostsNothingNeverReachesIt() {
        provider.price("0");

        assertThat(request(30)).extracting(this::state).containsOnly(GenerationState.NEW);
    }

    @Test
    void whatAnAdministratorSetsGoesBeforeTheConfiguration() {
        Creator administrator = Creator.administrator(application);
        administrator.acts(() -> desk.set(GenerationControls.PER_CONVERSION, BigDecimal.valueOf(4)));
        try {
            assertThat(request(2)).extracting(this::state).containsExactly(GenerationState.NEW, GenerationState.FAILED);
        } finally {
            administrator.acts(() -> desk.reset(GenerationControls.PER_CONVERSION));
        }
        assertThat(request(1)).extracting(this::state).containsExactly(GenerationState.NEW);
    }

    @Test
    void aDayHasItsCeilingForAllConversionsTogether() {
        List<GenerationId> ids = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            ids.addAll(request(UUID.randomUUID(), 2));
        }

        assertThat(ids)
                .extracting(this::state)
                .filteredOn(GenerationState.NEW::equals)
                .hasSize(7);
        assertThat(view(ids.getLast()).reason()).isEqualTo(GenerationFailure.Reason.DAY_CEILING);

        generations.cancel(subject);
        clock.leap(Duration.ofDays(1));
        assertThat(request(UUID.randomUUID(), 2)).extracting(this::state).containsOnly(GenerationState.NEW);
    }

    @Test
    void aMonthHasItsCeilingToo() {
        clock.leap(Duration.ofDays(62));
        Creator administrator = Creator.administrator(application);
        administrator.acts(() -> desk.set(GenerationControls.PER_MONTH, BigDecimal.valueOf(8)));
        try {
            assertThat(request(UUID.randomUUID(), 2)).extracting(this::state).containsOnly(GenerationState.NEW);
            GenerationId beyond = request(UUID.randomUUID(), 1).getFirst();
            assertThat(view(beyond).reason()).isEqualTo(GenerationFailure.Reason.MONTH_CEILING);
        } finally {
            administrator.acts(() -> desk.reset(GenerationControls.PER_MONTH));
        }
        assertThat(request(UUID.randomUUID(), 1)).extracting(this::state).containsExactly(GenerationState.NEW);
    }

    @Test
    void whatCostMoreThanItWasQuotedLeavesLessForTheRest() {
        List<GenerationId> ids = request(2);
        provider.script((request, attempt) -> new Fate.Held());
        provider.concurrency(1);
        dispatch();
        provider.price("9");
        provider.finish(ids.getFirst());
        awaitState(ids.getFirst(), GenerationState.FINISHED);

        dispatch();

        assertThat(state(ids.getFirst())).isEqualTo(GenerationState.FINISHED);
        assertThat(state(ids.getLast())).isEqualTo(GenerationState.FAILED);
        assertThat(view(ids.getLast()).reason()).isEqualTo(GenerationFailure.Reason.CEILING);
        assertThat(view(ids.getLast()).attempts()).isZero();
        assertThat(provider.journal()).hasSize(1);
        assertThat(account()).containsEntry("RELEASE", 100L).containsEntry("OPEN", 100L);
    }

    @Test
    void anotherAttemptNeedsRoomToo() {
        List<GenerationId> ids = request(2);
        provider.script((request, attempt) -> new Fate.Held());
        provider.concurrency(1);
        dispatch();
        provider.script((request, attempt) ->
                new Fate.Failing(new GenerationFailure(GenerationFailure.Reason.UNAVAILABLE, "503")));
        provider.concurrency(2);
        dispatch();
        awaitState(ids.getLast(), GenerationState.NEW);
        provider.price("9");
        provider.finish(ids.getFirst());
        awaitState(ids.getFirst(), GenerationState.FINISHED);
        clock.leap(Duration.ofMinutes(5));

        dispatch();

        assertThat(state(ids.getLast())).isEqualTo(GenerationState.FAILED);
        assertThat(view(ids.getLast()).reason()).isEqualTo(GenerationFailure.Reason.CEILING);
        assertThat(view(ids.getLast()).attempts()).isEqualTo(1);
        assertThat(provider.journal()).hasSize(2);
    }

    @Test
    void noTwoTakeTheSameDollar() {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 12; i++) {
                threads.execute(() -> request(UUID.randomUUID(), 1));
            }
        }

        assertThat(jdbc.sql("select state from generations where subject = ?")
                        .param(subject)
                        .query(String.class)
                        .list())
                .filteredOn("NEW"::equals)
                .hasSize(7);
    }
}
