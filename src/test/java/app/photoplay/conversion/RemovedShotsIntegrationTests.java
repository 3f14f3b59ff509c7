package app.photoplay.conversion;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.production.StoryboardBin.BinnedScene;
import app.photoplay.production.StoryboardView.ShotView;
import app.photoplay.production.view.Storyboards;
import app.photoplay.project.ProjectId;
import app.photoplay.storyboard.SceneId;
import app.photoplay.storyboard.ShotId;
import app.photoplay.storyboard.StoryboardArchive;
import app.photoplay.storyboard.StoryboardCommands;
import app.photoplay.storyboard.UndoSteps;
import app.photoplay.storyboard.document.ShotEntry;
import app.photoplay.storyboard.document.StoryboardCommand;
import app.photoplay.storyboard.document.StoryboardCommand.RemoveScene;
import app.photoplay.storyboard.document.StoryboardCommand.RemoveShots;
import app.photoplay.storyboard.document.StoryboardCommand.RestoreShots;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is removed lies in the bin with what was made of it, and what can be taken back is known from rows. */
class RemovedShotsIntegrationTests extends EngineScenario {

    @Autowired
    StoryboardCommands commands;

    @Autowired
    StoryboardArchive archive;

    @Autowired
    Storyboards storyboards;

    @Test
    void whatIsRemovedLiesInTheBinWithItsPictureUntilItIsRestored() {
        ConversionId id = convert(creator, Gate.STILLS);
        ProjectId project = awaitState(id, ConversionState.AT_GATE).project();
        List<ShotEntry> shots = archive.now(project).storyboard().filmShots();
        ShotId first = shots.getFirst().id();
        SceneId last = shots.getLast().scene();

        run(project, new RemoveShots(List.of(first)));
        run(project, new RemoveScene(last));

        List<BinnedScene> bin = bin(project);
        assertThat(bin).extracting(BinnedScene::removed).contains(true);
        assertThat(bin)
                .filteredOn(scene -> scene.id().equals(last))
                .singleElement()
                .satisfies(scene -> assertThat(scene.shots()).isNotEmpty());
        assertThat(bin.stream().flatMap(scene -> scene.shots().stream()))
                .filteredOn(shot -> shot.id().equals(first))
                .singleElement()
                .extracting(ShotView::still)
                .satisfies(still -> assertThat(still.asset()).isNotNull());

        run(project, new RestoreShots(List.of(first)));
        assertThat(archive.now(project).storyboard().filmShots())
                .extracting(ShotEntry::id)
                .contains(first);
        assertThat(bin(project))
                .flatExtracting(BinnedScene::shots)
                .extracting(ShotView::id)
                .doesNotContain(first);
    }

    @Test
    void whetherThereIsSomethingToTakeBackIsKnownWithoutReadingTheLog() {
        ConversionId id = convert(creator, Gate.SHOT_LIST);
        ProjectId project = awaitState(id, ConversionState.AT_GATE).project();
        ShotId first = archive.now(project).storyboard().filmShots().getFirst().id();
        assertThat(steps(project)).isEqualTo(UndoSteps.NONE);

        run(project, new RemoveShots(List.of(first)));
        assertThat(steps(project)).isEqualTo(new UndoSteps(true, false));
        creator.does(() -> commands.undo(project));
        assertThat(steps(project)).isEqualTo(new UndoSteps(false, true));
        creator.does(() -> commands.redo(project));
        assertThat(steps(project)).isEqualTo(new UndoSteps(true, false));
        creator.does(() -> commands.undo(project));
        run(
                project,
                new StoryboardCommand.DuplicateShots(List.of(new StoryboardCommand.Duplicate(first, ShotId.next()))));
        assertThat(steps(project)).isEqualTo(new UndoSteps(true, false));
        assertThat(archive.now(project).storyboard().filmShots().get(1).action())
                .isEqualTo(
                        archive.now(project).storyboard().filmShots().getFirst().action());
    }

    private UndoSteps steps(ProjectId project) {
        return creator.does(() -> commands.steps(project));
    }

    private List<BinnedScene> bin(ProjectId project) {
        return creator.does(() -> storyboards.bin(project)).scenes();
    }

    private void run(ProjectId project, StoryboardCommand command) {
        creator.does(() -> commands.execute(project, archive.now(project).number(), command));
    }
}
