package app.photoplay.conversion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.photoplay.base.ErrorCode;
import app.photoplay.generation.GenerationId;
import app.photoplay.plan.Credits;
import app.photoplay.project.ProjectBin;
import app.photoplay.project.ProjectId;
import app.photoplay.project.Projects;
import app.photoplay.support.FakeProvider.Fate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Films that are moved to the bin while they are made. */
class RemovedFilmIntegrationTests extends EngineScenario {

    @Autowired
    private ProjectBin bin;

    @Autowired
    private Projects projects;

    @Test
    void aRemovalEndsWhatIsUnderWayAndNothingIsPaidForIt() {
        provider.script((request, attempt) -> new Fate.Held());
        ConversionId id = convert(creator, Gate.FILM);
        await().atMost(LIMIT).until(() -> progress(id).running().size() == 4);
        ProjectId film = progress(id).project();
        List<GenerationId> held = provider.held();

        creator.acts(() -> conversions.remove(film));
        held.forEach(provider::finish);

        await().atMost(LIMIT).until(() -> provider.cancelled().size() == 4);
        assertRefused(ErrorCode.NOT_FOUND, () -> conversions.progress(id));
        assertRefused(ErrorCode.NOT_FOUND, () -> conversions.continueTo(id, Gate.FILM));
        assertThat(creator.does(() -> dashboard.page(DashboardQuery.FIRST)))
                .satisfies(page -> assertThat(page.films()).isEmpty())
                .satisfies(page -> assertThat(page.removed()).isEqualTo(1));
        assertThat(usage().held()).isEqualTo(Credits.ZERO);

        provider.script((request, attempt) -> new Fate.Made());
        creator.acts(() -> bin.restore(film));
        assertThat(progress(id).state()).isEqualTo(ConversionState.CANCELLED);
        creator.acts(() -> conversions.continueTo(id, Gate.FILM));
        awaitState(id, ConversionState.DONE);
    }

    @Test
    void aFilmThatIsRemovedWhileItsTextIsReadIsNotPlanned() {
        ConversionId id = convert(creator, Gate.FILM);
        ProjectId film = progress(id).project();

        creator.acts(() -> conversions.remove(film));

        assertThat(jdbc.sql("select state from conversions where id = ?")
                        .param(id.value())
                        .query(String.class)
                        .single())
                .isEqualTo("CANCELLED");
    }

    @Test
    void aNewTitleIsHeldToTheSameRuleAsTheFirst() {
        ProjectId film = awaitState(convert(creator, Gate.SHOT_LIST), ConversionState.AT_GATE)
                .project();

        creator.acts(() -> projects.rename(film, "  The last ferry "));
        assertThat(creator.does(() -> dashboard.page(DashboardQuery.FIRST)).films())
                .singleElement()
                .satisfies(entry -> assertThat(entry.project().title()).isEqualTo("The last ferry"));
        assertRefused(ErrorCode.VALIDATION, () -> projects.rename(film, " "));
        assertRefused(ErrorCode.VALIDATION, () -> projects.rename(film, "x".repeat(121)));
        assertRefused(ErrorCode.VALIDATION, () -> projects.rename(film, "two\nlines"));
    }

    @Test
    void theSameTextCanBeMadeAgain() {
        ProjectId film = awaitState(convert(creator, Gate.SHOT_LIST), ConversionState.AT_GATE)
                .project();

        assertThat(creator.does(() -> conversions.again(film))).contains(request(Gate.SHOT_LIST));
    }
}
