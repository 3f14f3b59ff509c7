package app.photoplay.studio.board;

import static app.photoplay.studio.board.PlainFilms.order;
import static app.photoplay.studio.board.PlainFilms.scene;
import static app.photoplay.studio.board.PlainFilms.shot;
import static app.photoplay.studio.board.PlainFilms.shots;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.photoplay.production.StoryboardView.SceneView;
import app.photoplay.storyboard.ShotId;
import app.photoplay.storyboard.document.StoryboardCommand;
import app.photoplay.studio.edit.EditSession;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BoardActsTests {

    private final List<StoryboardCommand> given = new ArrayList<>();
    private final List<ShotId> focused = new ArrayList<>();
    private final EditSession edits = mock();
    private boolean editable = true;
    private FilmOrder order = order("abcd ef");
    private final ShotPicks picks = new ShotPicks(() -> order, () -> {});
    private final BoardActs acts = new BoardActs(
            new ShotGestures(edits, () -> order, focused::add),
            new SceneGestures(edits, () -> order, scene -> {}),
            picks,
            mock(),
            () -> order,
            (act, scene) -> {},
            () -> editable);

    @BeforeEach
    void remember() {
        when(edits.apply(any(), anyString(), any(Object[].class))).thenAnswer(call -> given.add(call.getArgument(0)));
    }

    @Test
    void whatIsDoneToOneOfThePickedIsDoneToAllOfThemInTheOrderOfTheFilm() {
        picks.toggle(shot('f'));
        picks.toggle(shot('b'));

        acts.run(ShotAct.REMOVE, shot('f'));
        acts.run(ShotAct.REMOVE, shot('c'));

        assertThat(given)
                .containsExactly(
                        new StoryboardCommand.RemoveShots(shots("bf")), new StoryboardCommand.RemoveShots(shots("c")));
    }

    @Test
    void whoOnlyLooksOpensShotsAndNothingElse() {
        editable = false;

        assertThat(acts.possible(shot('b'))).containsExactly(ShotAct.OPEN);
        acts.run(ShotAct.REMOVE, shot('b'));
        for (SceneView scene : order.scenes()) {
            assertThat(acts.possible(scene.id())).isEmpty();
            acts.drop(shot('b'), scene.id(), null, true);
        }

        assertThat(given).isEmpty();
    }

    @Test
    void theKeyboardGoesOnAtTheNextThatStays() {
        acts.run(ShotAct.REMOVE, shot('b'));
        acts.run(ShotAct.REMOVE, shot('f'));

        assertThat(focused).containsExactly(shot('c'), shot('e'));
    }

    @Test
    void aNewShotComesBehindWithinItsScene() {
        acts.run(ShotAct.INSERT_AFTER, shot('b'));
        acts.run(ShotAct.INSERT_AFTER, shot('d'));

        assertThat(given)
                .extracting(command -> ((StoryboardCommand.InsertShot) command).scene())
                .containsExactly(scene(0), scene(0));
        assertThat(given)
                .extracting(command -> ((StoryboardCommand.InsertShot) command).before())
                .containsExactly(shot('c'), null);
        assertThat(focused)
                .containsExactlyElementsOf(given.stream()
                        .map(command -> ((StoryboardCommand.InsertShot) command).id())
                        .toList());
    }

    @Test
    void oneMergesWithTheNextAndSeveralOnlyWhereTheyStandTogether() {
        acts.run(ShotAct.MERGE, shot('d'));
        picks.toggle(shot('a'));
        picks.toggle(shot('c'));
        acts.run(ShotAct.MERGE, shot('a'));
        assertThat(given).isEmpty();

        picks.toggle(shot('b'));
        acts.run(ShotAct.MERGE, shot('a'));
        acts.run(ShotAct.MERGE, shot('e'));

        assertThat(given)
                .containsExactly(
                        new StoryboardCommand.MergeShots(shots("abc")), new StoryboardCommand.MergeShots(shots("ef")));
    }

    @Test
    void whatIsNoLongerThereIsLetAlone() {
        acts.run(ShotAct.REMOVE, shot('z'));
        acts.drop(shot('z'), scene(0), null, false);

        assertThat(given).isEmpty();
        assertThat(acts.possible(shot('z'))).isEmpty();
    }

    @Test
    void onlyWhatCanBeDoneIsOffered() {
        assertThat(acts.possible(shot('a'))).doesNotContain(ShotAct.BACK, ShotAct.SCENE_BEFORE, ShotAct.SPLIT_SCENE);
        assertThat(acts.possible(shot('f'))).doesNotContain(ShotAct.MERGE, ShotAct.FORWARD, ShotAct.NEXT_SCENE);
        assertThat(acts.possible(scene(0))).doesNotContain(SceneAct.UP, SceneAct.MERGE);
        assertThat(acts.possible(scene(1))).doesNotContain(SceneAct.DOWN);
    }

    @Test
    void scenesMoveByOnePlace() {
        order = order("a b c");
        acts.run(SceneAct.DOWN, scene(0));
        acts.run(SceneAct.UP, scene(2));
        acts.run(SceneAct.DOWN, scene(1));

        assertThat(given)
                .containsExactly(
                        new StoryboardCommand.MoveScene(scene(0), scene(2)),
                        new StoryboardCommand.MoveScene(scene(2), scene(1)),
                        new StoryboardCommand.MoveScene(scene(1), null));
    }

    @Test
    void aRangeGoesBothWaysAndNeverTakesAway() {
        picks.toggle(shot('d'));
        picks.extendTo(shot('b'));
        picks.extendTo(shot('e'));

        assertThat(order.inOrder(picks.all())).isEqualTo(shots("bcde"));
    }

    @Test
    void whatLeavesTheFilmIsNoLongerPicked() {
        picks.pickAll();
        picks.keep(shots("ace"));

        assertThat(picks.all()).containsExactlyInAnyOrderElementsOf(shots("ace"));
    }
}
