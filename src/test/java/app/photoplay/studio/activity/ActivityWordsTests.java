package app.photoplay.studio.activity;

import static app.photoplay.support.ShotEntries.HARBOUR;
import static app.photoplay.support.ShotEntries.shot;
import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.base.Refusal;
import app.photoplay.base.UserId;
import app.photoplay.screenplay.CastMember;
import app.photoplay.screenplay.InteriorExterior;
import app.photoplay.screenplay.Mood;
import app.photoplay.screenplay.ShotSize;
import app.photoplay.screenplay.SlugLine;
import app.photoplay.screenplay.TimeOfDay;
import app.photoplay.storyboard.HistoryStep;
import app.photoplay.storyboard.LogEntry;
import app.photoplay.storyboard.SceneId;
import app.photoplay.storyboard.ShotId;
import app.photoplay.storyboard.StoryboardHistory;
import app.photoplay.storyboard.TakeId;
import app.photoplay.storyboard.TakeKind;
import app.photoplay.storyboard.document.CommandInterpreter;
import app.photoplay.storyboard.document.PersonId;
import app.photoplay.storyboard.document.RandomEdits;
import app.photoplay.storyboard.document.SceneEdit;
import app.photoplay.storyboard.document.ShotEdit;
import app.photoplay.storyboard.document.ShotEntry;
import app.photoplay.storyboard.document.Storyboard;
import app.photoplay.storyboard.document.StoryboardCommand;
import app.photoplay.storyboard.document.StoryboardCommand.Choice;
import app.photoplay.support.ShotEntries;
import app.photoplay.support.screens.ProductWords;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ActivityWordsTests {

    private static final UserId MAYA = new UserId(new UUID(1, 1));
    private static final SceneId SECOND = SceneId.next();

    private final ActivityWords words = new ActivityWords(ProductWords::say);
    private final Storyboard document = document();

    @Test
    void aMoveToAnotherSceneIsToldWithTheNumbersOfBefore() {
        assertThat(told(new StoryboardCommand.MoveShots(List.of(id(5), id(6)), SECOND, null)))
                .isEqualTo("moved shots 5 and 6 to scene 2");
    }

    @Test
    void aMoveWithinASceneSaysWhere() {
        assertThat(told(new StoryboardCommand.MoveShots(List.of(id(5)), HARBOUR.id(), id(2))))
                .isEqualTo("moved shot 5 before shot 2");
        assertThat(told(new StoryboardCommand.MoveShots(List.of(id(2), id(3), id(4)), HARBOUR.id(), null)))
                .isEqualTo("moved shots 2 to 4 to the end of scene 1");
    }

    @Test
    void anEditSaysWhatOfWhichShots() {
        ShotEdit edit = new ShotEdit(ShotSize.CLOSE_UP, null, null, Duration.ofSeconds(6), null, null, null, null);
        assertThat(told(new StoryboardCommand.EditShots(List.of(id(1), id(3)), edit)))
                .isEqualTo("changed the size and the length of shots 1 and 3");
        assertThat(told(new StoryboardCommand.EditShots(List.of(id(1)), ShotEdit.action("Other."))))
                .isEqualTo("changed the picture’s words of shot 1");
    }

    @Test
    void manyShotsAreCountedUnlessTheyAreInARow() {
        List<ShotId> all = document.filmShots().stream().map(ShotEntry::id).toList();
        assertThat(told(new StoryboardCommand.RemoveShots(all))).isEqualTo("removed shots 1 to 12");
        List<ShotId> most = all.stream().filter(shot -> !shot.equals(id(4))).toList();
        assertThat(told(new StoryboardCommand.RemoveShots(most))).isEqualTo("removed 11 shots");
    }

    @Test
    void scenesAreCalledByNumberAndTitle() {
        assertThat(told(new StoryboardCommand.MoveScene(SECOND, HARBOUR.id())))
                .isEqualTo("moved scene 2, “The boat”, which is scene 1 now");
        assertThat(told(new StoryboardCommand.EditScene(SECOND, new SceneEdit("The Heron", null, null))))
                .isEqualTo("changed the title of scene 2");
        assertThat(told(new StoryboardCommand.SplitScene(id(4), SceneId.next())))
                .isEqualTo("split scene 1 at shot 4");
    }

    @Test
    void peopleAreCalledByTheirNames() {
        CastMember ida = new CastMember("Ida", List.of(), CastMember.Sex.FEMALE, "", 1);
        PersonId person = PersonId.next();
        assertThat(told(new StoryboardCommand.AddPerson(person, ida))).isEqualTo("added Ida to the cast");
    }

    @Test
    void takesAreChosenByPeopleAndPutInPlaceBySteps() {
        StoryboardCommand choose =
                new StoryboardCommand.ChooseTakes(List.of(new Choice(id(2), TakeKind.STILL, TakeId.next())));
        assertThat(told(choose)).isEqualTo("chose the still of shot 2");
        assertThat(words.of(step(2, null, choose), new StoryboardHistory(9, List.of(), Map.of())))
                .isEqualTo("put the still of shot 2 in place");
    }

    @Test
    void anUndoSaysWhatItTookBackAndAnOldOneThatItWasEarlier() {
        HistoryStep removed = step(7, MAYA, new StoryboardCommand.RemoveShots(List.of(id(3))));
        HistoryStep undo = new HistoryStep(entry(8, "Undo", null, 7L, null, null), removed.after(), removed.before());

        assertThat(words.of(undo, new StoryboardHistory(8, List.of(undo), Map.of(7L, removed))))
                .isEqualTo("took back: removed shot 3");
        assertThat(words.of(undo, new StoryboardHistory(8, List.of(undo), Map.of())))
                .isEqualTo("took back an earlier step");
    }

    @Test
    void goingBackNamesTheStep() {
        HistoryStep back = new HistoryStep(entry(9, "BackTo", null, null, null, 4L), document, document);
        assertThat(words.of(back, new StoryboardHistory(9, List.of(back), Map.of())))
                .isEqualTo("went back to step 4");

        HistoryStep undo = new HistoryStep(entry(10, "Undo", null, 9L, null, null), document, document);
        assertThat(words.of(undo, new StoryboardHistory(10, List.of(undo), Map.of(9L, back))))
                .isEqualTo("took back: went back to step 4");
    }

    @Test
    void theFirstStepCountsWhatCameOfTheText() {
        HistoryStep first = new HistoryStep(entry(1, "WriteScreenplay", null, null, null, null), document, document);
        assertThat(words.of(first, new StoryboardHistory(1, List.of(first), Map.of())))
                .isEqualTo("broke the text down into 12 shots in 2 scenes");
    }

    @Property(tries = 20, shrinking = ShrinkingMode.OFF)
    void whateverIsDoneHasWords(@ForAll long seed) {
        RandomEdits edits = new RandomEdits(seed);
        Storyboard now = RandomEdits.document(3, 4);
        for (int revision = 2; revision < 60 && !now.filmShots().isEmpty(); revision++) {
            StoryboardCommand command = edits.command(now);
            Storyboard after;
            try {
                after = CommandInterpreter.apply(now, command, revision);
            } catch (Refusal refused) {
                continue;
            }
            if (after.equals(now)) {
                // Nothing was done, so nothing is logged.
                continue;
            }
            String told = words.of(
                    new HistoryStep(entry(revision, command, MAYA), now, after),
                    new StoryboardHistory(revision, List.of(), Map.of()));
            assertThat(told).isNotBlank().doesNotContain("{", "  ", "null").isNotEqualTo("changed the storyboard");
            now = after;
        }
    }

    private String told(StoryboardCommand command) {
        return words.of(step(2, MAYA, command), new StoryboardHistory(2, List.of(), Map.of()));
    }

    private HistoryStep step(long revision, @Nullable UserId author, StoryboardCommand command) {
        return new HistoryStep(
                entry(revision, command, author), document, CommandInterpreter.apply(document, command, revision));
    }

    private static LogEntry entry(long revision, StoryboardCommand command, @Nullable UserId author) {
        return new LogEntry(
                revision, Instant.EPOCH, author, command.getClass().getSimpleName(), command, null, null, null);
    }

    private static LogEntry entry(
            long revision,
            String name,
            @Nullable StoryboardCommand command,
            @Nullable Long undoes,
            @Nullable Long redoes,
            @Nullable Long backTo) {
        return new LogEntry(revision, Instant.EPOCH, MAYA, name, command, undoes, redoes, backTo);
    }

    private ShotId id(int number) {
        return document.filmShots().get(number - 1).id();
    }

    /** Ten shots in the harbour, two in a second scene. */
    private static Storyboard document() {
        Storyboard first = ShotEntries.document(IntStream.rangeClosed(1, 10)
                .mapToObj(n -> shot(n, ShotSize.WIDE, Mood.NEUTRAL, "Rain."))
                .toArray(ShotEntry[]::new));
        SlugLine slug = new SlugLine(InteriorExterior.INTERIOR, "the boat", TimeOfDay.DAY);
        Storyboard now =
                CommandInterpreter.apply(first, new StoryboardCommand.InsertScene(SECOND, null, "The boat", slug), 2);
        for (int i = 0; i < 2; i++) {
            now = CommandInterpreter.apply(
                    now, new StoryboardCommand.InsertShot(ShotId.next(), SECOND, null, ShotEdit.action("Sea.")), 3 + i);
        }
        return now;
    }
}
