package app.photoplay.conversion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.photoplay.base.DisplayNames;
import app.photoplay.base.ErrorCode;
import app.photoplay.production.ShotState;
import app.photoplay.production.StaleReason;
import app.photoplay.production.StoryboardView.ShotView;
import app.photoplay.project.ProjectId;
import app.photoplay.storyboard.LogEntry;
import app.photoplay.storyboard.ShotId;
import app.photoplay.storyboard.StoryboardArchive;
import app.photoplay.storyboard.StoryboardCommands;
import app.photoplay.storyboard.StoryboardHistory;
import app.photoplay.storyboard.StoryboardRevision;
import app.photoplay.storyboard.document.ShotEdit;
import app.photoplay.storyboard.document.ShotEntry;
import app.photoplay.storyboard.document.Storyboard;
import app.photoplay.storyboard.document.StoryboardCommand;
import app.photoplay.storyboard.document.StoryboardCommand.EditShots;
import app.photoplay.support.Creator;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

/** The storyboard of a conversion is edited, undone and read again, in rows. */
class EditedStoryboardIntegrationTests extends EngineScenario {

    @Autowired
    StoryboardCommands commands;

    @Autowired
    StoryboardArchive archive;

    @Autowired
    DisplayNames names;

    @Test
    void everyKindOfChangeIsKeptAndUndoneAndEveryRevisionIsReadAgain() {
        ProjectId project = planned();
        StoryboardRevision first = archive.now(project);
        List<ShotEntry> shots = first.storyboard().filmShots();
        ShotId one = shots.getFirst().id();
        ShotId two = shots.get(1).id();
        ShotId added = ShotId.next();

        run(project, new EditShots(List.of(one, two), ShotEdit.action("Mara waits & “listens”.")));
        run(
                project,
                new StoryboardCommand.InsertShot(added, shots.getFirst().scene(), two, ShotEdit.action("A bell.")));
        run(
                project,
                new StoryboardCommand.MoveShots(List.of(two), shots.getLast().scene(), null));
        StoryboardRevision middle = archive.now(project);
        run(project, new StoryboardCommand.RemoveShots(List.of(added)));
        run(
                project,
                new StoryboardCommand.RemovePerson(
                        middle.storyboard().cast().getFirst().id()));
        Storyboard last = archive.now(project).storyboard();

        assertThat(middle.number()).isEqualTo(4);
        assertThat(archive.at(project, 4)).isEqualTo(middle);
        for (int i = 0; i < 5; i++) {
            creator.does(() -> commands.undo(project));
        }
        assertThat(archive.now(project).storyboard()).isEqualTo(first.storyboard());
        assertRefused(ErrorCode.NOT_ALLOWED_NOW, () -> commands.undo(project));
        for (int i = 0; i < 5; i++) {
            creator.does(() -> commands.redo(project));
        }
        assertThat(archive.now(project).storyboard()).isEqualTo(last);
        creator.does(() -> commands.backTo(project, 1));
        assertThat(archive.now(project).storyboard()).isEqualTo(first.storyboard());
        assertThat(creator.does(() -> commands.log(project, Long.MAX_VALUE, 100)))
                .extracting(LogEntry::name)
                .startsWith("BackTo", "Redo")
                .endsWith("RemovePerson", "RemoveShots", "MoveShots", "InsertShot", "EditShots", "WriteScreenplay");
    }

    @Test
    void theActivityShowsEveryStepAsItStoodThenPageByPage() {
        ProjectId project = planned();
        StoryboardRevision first = archive.now(project);
        List<ShotEntry> shots = first.storyboard().filmShots();
        run(project, new EditShots(List.of(shots.getFirst().id()), ShotEdit.action("Rain.")));
        run(project, new StoryboardCommand.RemoveShots(List.of(shots.get(1).id())));
        StoryboardRevision third = archive.now(project);
        creator.does(() -> commands.undo(project));
        creator.does(() -> commands.backTo(project, 1));

        StoryboardHistory newest = creator.does(() -> commands.history(project, Long.MAX_VALUE, 2));
        assertThat(newest.revision()).isEqualTo(5);
        assertThat(newest.steps()).extracting(step -> step.entry().name()).containsExactly("BackTo", "Undo");
        assertThat(newest.steps().getFirst().entry().backTo()).isEqualTo(1);
        assertThat(newest.target(newest.steps().getLast().entry()).orElseThrow().after())
                .isEqualTo(third.storyboard());

        StoryboardHistory earlier = creator.does(() -> commands.history(project, 3, 10));
        assertThat(earlier.steps())
                .extracting(step -> step.entry().name())
                .containsExactly("EditShots", "WriteScreenplay");
        assertThat(earlier.steps().getFirst().before()).isEqualTo(first.storyboard());
        assertThat(earlier.steps().getFirst().entry().author()).isEqualTo(creator.id());
        assertThat(creator.does(() -> names.of(List.of(creator.id())))).containsOnlyKeys(creator.id());
    }

    @Test
    void whatOthersHaveChangedMeanwhileIsNotLost() {
        ProjectId project = planned();
        ShotId one = archive.now(project).storyboard().filmShots().getFirst().id();
        ShotId two = archive.now(project).storyboard().filmShots().get(1).id();
        run(project, new EditShots(List.of(one), ShotEdit.action("First.")));

        assertRefused(
                ErrorCode.CHANGED_ELSEWHERE,
                () -> commands.execute(project, 1, new EditShots(List.of(one), ShotEdit.action("Second."))));
        creator.does(() -> commands.execute(project, 1, new EditShots(List.of(two), ShotEdit.action("Third."))));

        assertThat(archive.now(project).storyboard().filmShots())
                .extracting(ShotEntry::action)
                .startsWith("First.", "Third.");
    }

    @Test
    void anUndoThatALaterChangeStandsOnIsRefused() {
        ProjectId project = planned();
        ShotId one = archive.now(project).storyboard().filmShots().getFirst().id();
        run(project, new EditShots(List.of(one), ShotEdit.action("First.")));
        jdbc.sql("update shots set action = 'By somebody else' where id = ?")
                .param(one.value())
                .update();

        assertRefused(ErrorCode.CHANGED_ELSEWHERE, () -> commands.undo(project));
    }

    @Test
    void aShotThatIsInsertedLeavesTheOthersAsTheyWereMade() {
        ConversionId id = convert(creator, Gate.STILLS);
        ProjectId project = awaitState(id, ConversionState.AT_GATE).project();
        ShotEntry second = archive.now(project).storyboard().filmShots().get(1);

        run(
                project,
                new StoryboardCommand.InsertShot(
                        ShotId.next(), second.scene(), second.id(), ShotEdit.action("A bell.")));
        run(project, new EditShots(List.of(second.id()), ShotEdit.action("Other words.")));

        List<ShotView> shots = shots(progress(id));
        assertThat(shots).extracting(ShotView::number).startsWith(1, 2, 3);
        assertThat(shots)
                .extracting(shot -> shot.still().state())
                .startsWith(ShotState.CURRENT, ShotState.MISSING, ShotState.STALE, ShotState.CURRENT);
        assertThat(shots.get(2).still().stale()).containsExactly(StaleReason.ACTION);
        assertThat(second.still()).as("named by the document").isNotNull();
    }

    @Test
    void nobodyElseChangesItOrReadsItsLog() {
        ProjectId project = planned();
        ShotId one = archive.now(project).storyboard().filmShots().getFirst().id();
        creator = Creator.signUp(application);

        assertRefused(ErrorCode.NOT_FOUND, () -> run(project, new EditShots(List.of(one), ShotEdit.action("Mine."))));
        assertRefused(ErrorCode.NOT_FOUND, () -> commands.undo(project));
        assertRefused(ErrorCode.NOT_FOUND, () -> commands.log(project, 10, 10));
        assertRefused(ErrorCode.NOT_FOUND, () -> commands.history(project, 10, 10));
    }

    @Test
    void theLogIsOnlyEverAppendedTo() {
        ProjectId project = planned();

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql("update storyboard_log set command = 'Forged' where project_id = ?")
                        .param(project.value())
                        .update())
                .withMessageContaining("only ever appended");
    }

    private ProjectId planned() {
        return awaitState(convert(creator, Gate.SHOT_LIST), ConversionState.AT_GATE)
                .project();
    }

    private long run(ProjectId project, StoryboardCommand command) {
        Supplier<Long> work =
                () -> commands.execute(project, archive.now(project).number(), command);
        return creator.does(work);
    }
}
