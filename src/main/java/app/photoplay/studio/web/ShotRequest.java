package app.photoplay.studio.web;

import app.photoplay.screenplay.CameraMove;
import app.photoplay.screenplay.DialogueLine;
import app.photoplay.screenplay.Mood;
import app.photoplay.screenplay.ShotSize;
import app.photoplay.storyboard.ActionRule;
import app.photoplay.storyboard.document.ShotEdit;
import app.photoplay.storyboard.document.ShotRule;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.List;
import org.hibernate.validator.constraints.Range;
import org.jspecify.annotations.Nullable;

/**
 * New values of a shot; what is left out stays.
 *
 * @param seconds 1 to 10
 * @param cast names of the people in the picture, the main one first
 * @param negative what its pictures must not show; empty for nothing in particular
 * @param stillModel empty for the installation's own choice
 * @param clipModel empty for the installation's own choice
 * @param endsOnNext whether its clip is to end on the picture of the shot after, where its model can
 */
record ShotRequest(
        @Size(max = ConvertRequest.LONGEST_WORD) @Nullable String size,
        @Size(max = ConvertRequest.LONGEST_WORD) @Nullable String move,
        @Size(max = ConvertRequest.LONGEST_WORD) @Nullable String mood,

        @Range(min = 1, max = 10, message = "{field.shot-seconds}") @Nullable
        Double seconds,

        @Size(max = ActionRule.MAX_LENGTH, message = "{field.action}") @Nullable
        String action,

        @Valid @Size(max = ShotRule.MAX_LINES) @Nullable List<@NotNull @Valid LineRequest> dialogue,

        @Size(max = ShotRule.MAX_CAST) @Nullable List<@NotNull @Size(max = CastRequest.LONGEST_NAME) String> cast,

        @PositiveOrZero @Nullable Integer seed,
        @Size(max = ShotRule.MAX_NEGATIVE) @Nullable String negative,
        @Size(max = ShotRule.MAX_MODEL) @Nullable String stillModel,
        @Size(max = ShotRule.MAX_MODEL) @Nullable String clipModel,
        @Nullable Boolean endsOnNext) {

    /** Everything stays. */
    static final ShotRequest NOTHING =
            new ShotRequest(null, null, null, null, null, null, null, null, null, null, null, null);

    private static final int MILLIS = 1_000;

    /** @param speaker a name of the cast; null where nobody is seen to speak */
    record LineRequest(
            @Size(max = CastRequest.LONGEST_NAME) @Nullable String speaker,
            @Size(max = CastRequest.LONGEST_NAME) @Nullable String parenthetical,
            @NotNull @Size(max = ActionRule.MAX_LENGTH) String text,
            boolean dual) {

        DialogueLine line() {
            return new DialogueLine(speaker, parenthetical, text, dual);
        }
    }

    /** @throws app.photoplay.base.web.WrongFieldsException naming every word that names nothing */
    ShotEdit edit() {
        ChoiceParser choices = new ChoiceParser();
        ShotEdit edit = new ShotEdit(
                choices.maybe("size", size, ShotSize.values()),
                choices.maybe("move", move, CameraMove.values()),
                choices.maybe("mood", mood, Mood.values()),
                seconds == null ? null : Duration.ofMillis(Math.round(seconds * MILLIS)),
                action,
                dialogue == null
                        ? null
                        : dialogue.stream().map(LineRequest::line).toList(),
                cast,
                seed,
                negative,
                stillModel,
                clipModel,
                endsOnNext);
        choices.check();
        return edit;
    }
}
