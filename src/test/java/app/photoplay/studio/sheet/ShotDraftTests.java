package app.photoplay.studio.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.screenplay.CameraMove;
import app.photoplay.screenplay.DialogueLine;
import app.photoplay.screenplay.Mood;
import app.photoplay.screenplay.ShotSize;
import app.photoplay.storyboard.document.ShotEdit;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is typed and not saved, held against what others save meanwhile. */
class ShotDraftTests {

    private static final ShotValues BEFORE = new ShotValues(
            "Mara waits.",
            List.of(new DialogueLine("Mara", null, "Now.", false)),
            ShotSize.WIDE,
            CameraMove.STATIC,
            4_250,
            List.of("Mara"),
            Mood.CALM,
            "",
            7,
            "",
            "",
            false);
    private static final ShotValues MINE = values(1);
    private static final ShotValues THEIRS = values(2);

    @ParameterizedTest
    @EnumSource
    void whatNobodyTouchedHereFollowsTheDocument(ShotField field) {
        ShotDraft draft = ShotDraft.of(BEFORE).seen(field.in(BEFORE, field.of(THEIRS)));

        assertThat(field.of(draft.mine())).isEqualTo(field.of(THEIRS));
        assertThat(draft.unsaved()).isEmpty();
        assertThat(draft.conflicts()).isEmpty();
    }

    /** What only is or is not has no third version to fight over. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ENDS_ON_NEXT")
    void theSameFieldChangedElsewhereIsAConflictUntilOneChooses(ShotField field) {
        ShotDraft draft = ShotDraft.of(BEFORE).typed(field, field.of(MINE)).seen(field.in(BEFORE, field.of(THEIRS)));

        assertThat(draft.conflicts()).containsExactly(field);
        assertThat(field.of(draft.mine())).isEqualTo(field.of(MINE));

        assertThat(draft.takeTheirs(field).unsaved()).isEmpty();
        assertThat(draft.keepMine(field).conflicts()).isEmpty();
        assertThat(draft.keepMine(field).unsaved()).containsExactly(field);
        assertThat(draft.keepBoth(field).conflicts()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void anotherFieldChangedElsewhereIsNone(ShotField field) {
        for (ShotField other : ShotField.values()) {
            if (other != field) {
                ShotDraft draft =
                        ShotDraft.of(BEFORE).typed(field, field.of(MINE)).seen(other.in(BEFORE, other.of(THEIRS)));
                assertThat(draft.conflicts()).as("%s", other).isEmpty();
                assertThat(draft.unsaved()).as("%s", other).containsExactly(field);
                assertThat(other.of(draft.mine())).isEqualTo(other.of(THEIRS));
            }
        }
    }

    @Test
    void whatBothMadeTheSameIsSaved() {
        ShotDraft draft = ShotDraft.of(BEFORE)
                .typed(ShotField.ACTION, "Mara runs.")
                .seen(ShotField.ACTION.in(BEFORE, "Mara runs."));

        assertThat(draft.unsaved()).isEmpty();
    }

    @Test
    void bothTextsAreKeptTheirsFirstAndNoLineTwice() {
        DialogueLine old = BEFORE.dialogue().getFirst();
        DialogueLine ours = new DialogueLine("Mara", null, "Late.", false);
        DialogueLine others = new DialogueLine(null, null, "It rains.", false);
        ShotDraft draft = ShotDraft.of(BEFORE)
                .typed(ShotField.ACTION, "Mara runs.")
                .typed(ShotField.DIALOGUE, List.of(old, ours))
                .seen(ShotField.DIALOGUE.in(ShotField.ACTION.in(BEFORE, "Mara sleeps."), List.of(old, others)))
                .keepBoth(ShotField.ACTION)
                .keepBoth(ShotField.DIALOGUE);

        assertThat(draft.mine().action()).isEqualTo("Mara sleeps.\nMara runs.");
        assertThat(draft.mine().dialogue()).containsExactly(old, others, ours);
    }

    @Test
    void aVoiceThatIsGivenToSomebodyElseEverywhereIsNoConflictAndLosesNoWordsHere() {
        DialogueLine now = new DialogueLine("Mara", null, "Now.", false);
        DialogueLine never = new DialogueLine("Mara", null, "Or never.", false);
        ShotValues said = ShotField.DIALOGUE.in(BEFORE, List.of(now, never));
        ShotValues given = ShotField.DIALOGUE.in(said, List.of(by("Jonas", "Now."), by("Jonas", "Or never.")));

        ShotDraft one = ShotDraft.of(said).typed(ShotField.DIALOGUE, List.of(by("Jonas", "Now."), never));
        assertThat(one.seen(given).voiced("Mara", "Jonas").unsaved()).isEmpty();

        ShotDraft words = ShotDraft.of(said).typed(ShotField.DIALOGUE, List.of(by("Jonas", "At once."), never));
        ShotDraft after = words.seen(given).voiced("Mara", "Jonas");
        assertThat(after.conflicts()).isEmpty();
        assertThat(after.mine().dialogue()).containsExactly(by("Jonas", "At once."), by("Jonas", "Or never."));
        assertThat(after.unsaved()).containsExactly(ShotField.DIALOGUE);
    }

    private static DialogueLine by(String speaker, String words) {
        return new DialogueLine(speaker, null, words, false);
    }

    @Test
    void onlyWhatWasChangedHereIsSaved() {
        ShotEdit edit = ShotDraft.of(BEFORE)
                .typed(ShotField.SECONDS, 6_000)
                .typed(ShotField.NEGATIVE, "crowds")
                .edit();

        assertThat(edit.duration()).hasMillis(6_000);
        assertThat(edit.negative()).isEqualTo("crowds");
        assertThat(edit)
                .isEqualTo(new ShotEdit(
                        null, null, null, edit.duration(), null, null, null, null, "crowds", null, null, null));
    }

    @Property(tries = 200)
    void whateverIsTypedAndSeenNothingTypedIsLostUnlessItIsGivenUp(@ForAll long seed) {
        Random random = new Random(seed);
        ShotDraft draft = ShotDraft.of(BEFORE);
        ShotValues typed = BEFORE;
        for (int i = 0; i < 30; i++) {
            ShotField field = ShotField.values()[random.nextInt(ShotField.values().length)];
            if (random.nextBoolean()) {
                draft = draft.typed(field, field.of(MINE));
                typed = field.in(typed, field.of(MINE));
            } else {
                draft = draft.seen(field.in(draft.theirs(), field.of(random.nextBoolean() ? THEIRS : BEFORE)));
            }
        }
        for (ShotField field : ShotField.values()) {
            if (field.of(typed).equals(field.of(MINE))) {
                assertThat(field.of(draft.mine())).as("%s", field).isEqualTo(field.of(MINE));
            } else {
                assertThat(field.of(draft.mine())).as("%s", field).isEqualTo(field.of(draft.theirs()));
            }
        }
    }

    @Test
    void wordsThatWereKeptBeforeAClipCouldEndOnTheNextPictureComeBack() {
        ShotDraft draft = ShotDraft.of(BEFORE).typed(ShotField.ACTION, "Mara runs.");
        String json = KeptWords.json(draft).replace(",\"endsOnNext\":false", "");

        assertThat(json).doesNotContain("endsOnNext");
        assertThat(KeptWords.draft(json, BEFORE).orElseThrow().edit()).isEqualTo(ShotEdit.action("Mara runs."));
    }

    @Test
    void wordsThatABrowserKeptComeBackWithWhatWasTypedLast() {
        ShotDraft draft = ShotDraft.of(BEFORE).typed(ShotField.ACTION, "Mara ru");
        String json = KeptWords.json(draft).replace("\"typed\":null", """
                "typed":{"action":"Mara runs.","negative":"","lines":["Now or never.","Who?"]},"at":1""");

        ShotDraft back = KeptWords.draft(json, BEFORE).orElseThrow();

        assertThat(back.mine().action()).isEqualTo("Mara runs.");
        assertThat(back.mine().dialogue())
                .containsExactly(
                        new DialogueLine("Mara", null, "Now or never.", false),
                        new DialogueLine(null, null, "Who?", false));
        assertThat(back.conflicts()).isEmpty();
        ShotValues meanwhile = ShotField.ACTION.in(BEFORE, "Mara sleeps.");
        assertThat(KeptWords.draft(json, meanwhile).orElseThrow().conflicts()).containsExactly(ShotField.ACTION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "{}",
                "{\"base\":null,\"mine\":7}",
                "\"words\"",
                "{\"base\":{},\"mine\":{}}"
            })
    void whateverABrowserGivesBackIsReadOrLeft(String json) {
        assertThat(KeptWords.draft(json, BEFORE)).isEqualTo(Optional.empty());
    }

    @Test
    void whatIsSavedMeanwhileIsNotOffered() {
        String json = KeptWords.json(ShotDraft.of(BEFORE).typed(ShotField.ACTION, "Mara runs."));

        assertThat(KeptWords.draft(json, ShotField.ACTION.in(BEFORE, "Mara runs.")))
                .isEmpty();
    }

    private static ShotValues values(int other) {
        return new ShotValues(
                "Action " + other,
                List.of(new DialogueLine("Voice " + other, null, "Words", false)),
                ShotSize.values()[other + 2],
                CameraMove.values()[other + 2],
                1_000 * other,
                List.of("Somebody " + other),
                Mood.values()[other + 2],
                "nothing " + other,
                100 + other,
                "still/" + other,
                "clip/" + other,
                other == 1);
    }
}
