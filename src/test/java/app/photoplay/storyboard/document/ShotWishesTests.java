package app.photoplay.storyboard.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.photoplay.base.Refusal;
import app.photoplay.screenplay.DialogueLine;
import app.photoplay.screenplay.Mood;
import app.photoplay.screenplay.ShotSize;
import app.photoplay.storyboard.SceneId;
import app.photoplay.storyboard.ShotId;
import app.photoplay.support.ShotEntries;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a shot wants of its own, and whose lines are whose. */
class ShotWishesTests {

    private final ShotEntry shot = ShotEntries.shot(1, ShotSize.WIDE, Mood.NEUTRAL, "Mara waits.");
    private final ShotEntry next = ShotEntries.shot(2, ShotSize.WIDE, Mood.NEUTRAL, "Brick comes.");
    private final Storyboard document = ShotEntries.document(shot, next);

    @Test
    void aWishIsKeptAndAnEmptyOneTakesItBack() {
        Storyboard wished = edited(document, wishes("crowds", "fal-ai/flux/dev", "fal-ai/veo3.1/image-to-video"));

        assertThat(one(wished).negative()).isEqualTo("crowds");
        assertThat(one(wished).stillModel()).isEqualTo("fal-ai/flux/dev");
        assertThat(one(wished).clipModel()).isEqualTo("fal-ai/veo3.1/image-to-video");
        assertThat(one(edited(wished, ShotEdit.action("Mara runs."))).negative())
                .isEqualTo("crowds");
        assertThat(one(edited(wished, wishes(" ", "", "")))).isEqualTo(shot);
    }

    @Test
    void whatWasDoneBeforeThereWereWishesCanStillBeTakenBack() {
        Changes inserted = Changes.between(ShotEntries.document(shot), document);
        String older = inserted.json().replaceAll(",\"(negative|stillModel|clipModel|endsOnNext)\":null", "");

        assertThat(older).doesNotContain("negative");
        assertThat(Changes.of(older).inverted().conflict(document)).isEmpty();
        assertThat(Changes.of(older).appliedTo(ShotEntries.document(shot))).isEqualTo(document);
    }

    @Test
    void bothHalvesOfAShotKeepItsWishes() {
        Storyboard wished = edited(document, wishes("crowds", "fal-ai/flux/dev", null));
        ShotId rest = ShotId.next();
        Storyboard split = apply(wished, new StoryboardCommand.SplitShot(shot.id(), rest, 4, 0));

        assertThat(split.filmShots())
                .filteredOn(half -> half.id().equals(shot.id()) || half.id().equals(rest))
                .extracting(ShotEntry::negative, ShotEntry::stillModel)
                .containsOnly(tuple("crowds", "fal-ai/flux/dev"));
    }

    @Test
    void aShotEndsOnTheNextPictureUntilThatIsTakenBack() {
        Storyboard leading = edited(document, ShotEdit.leadingOn(true));

        assertThat(one(leading).leadsOn()).isTrue();
        assertThat(one(edited(leading, ShotEdit.action("Mara runs."))).leadsOn())
                .isTrue();
        assertThat(edited(leading, ShotEdit.leadingOn(false))).isEqualTo(document);
        assertThat(Changes.between(document, leading).inverted().appliedTo(leading))
                .isEqualTo(document);
    }

    @Test
    void whatComesAfterBothHalvesComesAfterTheSecondAlone() {
        ShotId rest = ShotId.next();
        Storyboard leading = edited(document, ShotEdit.leadingOn(true));
        Storyboard split = apply(leading, new StoryboardCommand.SplitShot(shot.id(), rest, 4, 0));
        assertThat(split.filmShots()).extracting(ShotEntry::leadsOn).containsExactly(false, true, false);

        Storyboard merged = apply(split, new StoryboardCommand.MergeShots(List.of(shot.id(), rest)));
        assertThat(one(merged).leadsOn()).isTrue();
        Storyboard all = apply(merged, new StoryboardCommand.MergeShots(List.of(shot.id(), next.id())));
        assertThat(one(all).leadsOn()).isFalse();
    }

    @Test
    void aCopyLeadsOnAsItsOriginalDoes() {
        ShotId copy = ShotId.next();
        Storyboard leading = edited(document, ShotEdit.leadingOn(true));
        Storyboard twice = apply(
                leading,
                new StoryboardCommand.DuplicateShots(List.of(new StoryboardCommand.Duplicate(shot.id(), copy))));

        assertThat(twice.filmShots()).extracting(ShotEntry::leadsOn).containsExactly(true, true, false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"two words", "a\nb", "‮evil", "<b>"})
    void aModelIsAnIdAndNothingElse(String model) {
        assertThatThrownBy(() -> edited(document, wishes(null, model, null))).isInstanceOf(Refusal.class);
    }

    @Test
    void whatMustNotBeShownHasALimit() {
        assertThatThrownBy(() -> edited(document, wishes("x".repeat(ShotRule.MAX_NEGATIVE + 1), null, null)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aLongLineOfTheTextStaysWhereAnotherIsChanged() {
        DialogueLine speech = new DialogueLine("Mara", null, "word ".repeat(400), false);
        ShotEntry talks = shot.edited(lines(List.of(speech)));
        DialogueLine answer = new DialogueLine("Brick", null, "Well.", false);

        Storyboard after = edited(ShotEntries.document(talks), lines(List.of(speech, answer)));

        assertThat(one(after).dialogue()).containsExactly(speech, answer);
        assertThatThrownBy(() -> edited(document, lines(List.of(speech)))).isInstanceOf(Refusal.class);
    }

    @Test
    void allLinesOfAVoiceBecomeAnothersInOneStep() {
        Storyboard talk = ShotEntries.document(
                shot.edited(lines(List.of(line("Mara", "Ready?"), line(null, "It rains.")))),
                next.edited(lines(List.of(line("Mara", "Now.")))));

        Storyboard after = apply(talk, new StoryboardCommand.AssignVoice("Mara", "Ida", null));
        assertThat(after.filmShots())
                .flatExtracting(ShotEntry::dialogue)
                .extracting(DialogueLine::speaker)
                .containsExactly("Ida", null, "Ida");
        assertThat(after.filmShots()).extracting(ShotEntry::cast).containsOnly(shot.cast());

        Storyboard narrated =
                apply(talk, new StoryboardCommand.AssignVoice(null, "Narrator", ShotEntries.HARBOUR.id()));
        assertThat(one(narrated).dialogue()).extracting(DialogueLine::speaker).containsExactly("Mara", "Narrator");
    }

    @Test
    void aVoiceThatNobodyHasIsRefusedAndSoIsANameThatIsNone() {
        assertThatThrownBy(() -> apply(document, new StoryboardCommand.AssignVoice("Nobody", "Mara", null)))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> apply(document, new StoryboardCommand.AssignVoice("Mara", " ", null)))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> apply(document, new StoryboardCommand.AssignVoice("Mara", "Ida", SceneId.next())))
                .isInstanceOf(Refusal.class);
    }

    private static DialogueLine line(@Nullable String speaker, String text) {
        return new DialogueLine(speaker, null, text, false);
    }

    private static ShotEdit lines(List<DialogueLine> lines) {
        return new ShotEdit(null, null, null, Duration.ofSeconds(4), null, lines, null, null);
    }

    private static ShotEdit wishes(@Nullable String negative, @Nullable String still, @Nullable String clip) {
        return new ShotEdit(null, null, null, null, null, null, null, null, negative, still, clip, null);
    }

    private Storyboard edited(Storyboard before, ShotEdit edit) {
        return apply(before, new StoryboardCommand.EditShots(List.of(shot.id()), edit));
    }

    private static Storyboard apply(Storyboard before, StoryboardCommand command) {
        return CommandInterpreter.apply(before, command, 2);
    }

    private ShotEntry one(Storyboard after) {
        return Objects.requireNonNull(after.shots().get(shot.id()));
    }
}
