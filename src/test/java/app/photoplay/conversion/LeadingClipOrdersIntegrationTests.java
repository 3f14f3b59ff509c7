package app.photoplay.conversion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.photoplay.generation.GenerationRequest;
import app.photoplay.media.AssetId;
import app.photoplay.production.OrderedTakes;
import app.photoplay.production.ShotState;
import app.photoplay.production.ShotWish;
import app.photoplay.production.StaleReason;
import app.photoplay.production.StoryboardView.ShotView;
import app.photoplay.production.order.ShotOrders;
import app.photoplay.project.ProjectId;
import app.photoplay.storyboard.ShotId;
import app.photoplay.storyboard.StoryboardArchive;
import app.photoplay.storyboard.StoryboardCommands;
import app.photoplay.storyboard.document.ShotEdit;
import app.photoplay.storyboard.document.StoryboardCommand.EditShots;
import app.photoplay.support.FakeProvider.Fate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Clips that end on the picture of the shot after, in a film that is made and by orders for single shots. */
class LeadingClipOrdersIntegrationTests extends EngineScenario {

    @Autowired
    ShotOrders orders;

    @Autowired
    StoryboardCommands commands;

    @Autowired
    StoryboardArchive archive;

    private ProjectId project;

    @Test
    void aFilmMakesSuchAClipOnceThePictureAfterItIsThere() {
        ConversionId id = film(Gate.SHOT_LIST);
        List<ShotId> ids = shots().stream().map(ShotView::id).toList();
        lead(ids.getFirst(), true);
        provider.script((request, attempt) ->
                request instanceof GenerationRequest.Still && shot(request) == 2 ? new Fate.Held() : new Fate.Made());

        creator.acts(() -> conversions.continueTo(id, Gate.FILM));
        await().atMost(LIMIT).until(() -> currentClips() == ids.size() - 2);
        assertThat(shots().getFirst().clip().state()).isEqualTo(ShotState.MISSING);
        assertThat(clipsOf(1)).isEmpty();
        provider.script((request, attempt) -> new Fate.Made());
        provider.held().forEach(provider::finish);
        awaitState(id, ConversionState.DONE);

        assertThat(clipsOf(1))
                .singleElement()
                .satisfies(clip -> assertThat(clip.end())
                        .isEqualTo(shots().get(1).still().asset())
                        .isNotNull());
        assertThat(clipsOf(2))
                .singleElement()
                .satisfies(clip -> assertThat(clip.end()).isNull());

        lead(ids.getFirst(), false);
        assertThat(shots().getFirst().clip().stale()).containsExactly(StaleReason.END);
        creator.does(() -> commands.undo(project));
        assertThat(shots().getFirst().clip().state()).isEqualTo(ShotState.CURRENT);
    }

    @Test
    void aClipThatIsOrderedBesideThePictureAfterItEndsOnTheNewOne() {
        film(Gate.FILM);
        List<ShotView> before = shots();
        ShotId first = before.getFirst().id();
        lead(first, true);
        provider.script(
                (request, attempt) -> request instanceof GenerationRequest.Still ? new Fate.Held() : new Fate.Made());

        creator.does(() -> orders.place(
                project,
                List.of(
                        new ShotWish(first, OrderedTakes.CLIP),
                        new ShotWish(before.get(1).id(), OrderedTakes.BOTH)),
                null));
        await().atMost(LIMIT).until(() -> provider.held().size() == 1);
        assertThat(clipsOf(1)).as("waits").hasSize(1);
        assertThat(creator.does(() -> orders.open(project))).hasSize(2);
        provider.held().forEach(provider::finish);
        await().atMost(LIMIT)
                .until(() -> creator.does(() -> orders.open(project)).isEmpty());

        List<ShotView> now = shots();
        assertThat(now.get(1).still().asset())
                .isNotEqualTo(before.get(1).still().asset());
        assertThat(clipsOf(1).getLast().end()).isEqualTo(now.get(1).still().asset());
        assertThat(now.getFirst().clip().asset())
                .isNotEqualTo(before.getFirst().clip().asset());
        assertThat(now.getFirst().clip().state()).isEqualTo(ShotState.CURRENT);
        assertThat(now.get(1).clip().state()).isEqualTo(ShotState.CURRENT);
    }

    private ConversionId film(Gate gate) {
        ConversionId id = convert(creator, gate);
        project = awaitState(id, gate == Gate.FILM ? ConversionState.DONE : ConversionState.AT_GATE)
                .project();
        return id;
    }

    private void lead(ShotId shot, boolean on) {
        creator.does(() -> commands.execute(
                project, archive.now(project).number(), new EditShots(List.of(shot), ShotEdit.leadingOn(on))));
    }

    private long currentClips() {
        return shots().stream()
                .filter(shot -> shot.clip().state() == ShotState.CURRENT)
                .count();
    }

    private List<ShotView> shots() {
        return creator.does(() -> storyboards.of(Objects.requireNonNull(project))).scenes().stream()
                .flatMap(scene -> scene.shots().stream())
                .toList();
    }

    /** What was submitted for the clip of the shot of that number. */
    private List<GenerationRequest.Clip> clipsOf(int number) {
        AssetId begin = shots().get(number - 1).still().asset();
        return provider.journal().stream()
                .filter(submit -> submit.request() instanceof GenerationRequest.Clip clip
                        && clip.still().equals(begin))
                .map(submit -> (GenerationRequest.Clip) submit.request())
                .toList();
    }
}
