package app.photoplay.studio.board;

import app.photoplay.base.KebabCase;
import app.photoplay.base.ui.SourceLanguage;
import app.photoplay.generation.GenerationFailure;
import app.photoplay.production.StoryboardView.ShotView;
import app.photoplay.screenplay.CameraMove;
import app.photoplay.screenplay.DialogueLine;
import app.photoplay.screenplay.Mood;
import app.photoplay.screenplay.ShotSize;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Emphasis;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What people call the things of a shot. */
public final class ShotWords {

    private static final int QUEUE_WORDS = 9;

    private ShotWords() {}

    /** «Close-up», or «Title card». */
    public static String size(ShotView shot) {
        return shot.title() ? I18NProvider.translate("storyboard.title-card") : size(shot.size());
    }

    public static String size(ShotSize size) {
        return I18NProvider.translate("storyboard.size." + key(size));
    }

    /** «push in», in the middle of a line. */
    public static String move(CameraMove move) {
        return I18NProvider.translate("storyboard.move." + key(move));
    }

    public static String mood(Mood mood) {
        return I18NProvider.translate("board.mood." + key(mood));
    }

    /** «Shot 14, close-up, push in». */
    public static String name(ShotView shot) {
        return I18NProvider.translate(
                "storyboard.shot-name", shot.number(), size(shot).toLowerCase(Locale.ROOT), move(shot.move()));
    }

    /** The word on a card; empty where the picture says it all. */
    public static String state(ShotSummary standing) {
        return switch (standing.kind()) {
            case MADE, STILL, MISSING -> "";
            case STALE -> I18NProvider.translate("storyboard.state.stale");
            case FAILED ->
                unknown(standing)
                        ? I18NProvider.translate("storyboard.state.unknown")
                        : I18NProvider.translate("storyboard.state.failed");
            case WAITING -> waiting(standing);
            case MAKING ->
                standing.percent() < 0
                        ? I18NProvider.translate("storyboard.state.making")
                        : I18NProvider.translate("storyboard.state.making-percent", standing.percent());
        };
    }

    /** Its state in words, also where a card says nothing: «Clip made». */
    public static String standing(ShotSummary standing) {
        return switch (standing.kind()) {
            case MADE -> I18NProvider.translate("storyboard.state.made");
            case STILL -> I18NProvider.translate("storyboard.state.still-made");
            case MISSING -> I18NProvider.translate("storyboard.state.missing");
            case STALE, FAILED, WAITING, MAKING -> state(standing);
        };
    }

    private static String waiting(ShotSummary standing) {
        if (standing.making().failure() == GenerationFailure.Reason.NO_ROOM) {
            return I18NProvider.translate("storyboard.state.no-room");
        }
        if (standing.making().failure() == GenerationFailure.Reason.OUT_OF_REACH) {
            return I18NProvider.translate("storyboard.state.out-of-reach");
        }
        if (standing.making().failure() == GenerationFailure.Reason.UNREACHABLE) {
            return I18NProvider.translate("storyboard.state.unreachable");
        }
        if (standing.making().failure() == GenerationFailure.Reason.PAUSED) {
            return I18NProvider.translate("storyboard.state.paused");
        }
        if (standing.making().queuePosition().isEmpty()) {
            return I18NProvider.translate(
                    standing.clip() ? "storyboard.state.waiting-clip" : "storyboard.state.waiting");
        }
        int ahead = standing.making().queuePosition().getAsInt();
        return ahead < QUEUE_WORDS
                ? I18NProvider.translate("storyboard.queue." + ahead)
                : I18NProvider.translate("storyboard.queue.far", ahead);
    }

    /** Why a shot failed, how often it was tried, and what that cost: nothing, unless that is what nobody knows. */
    public static String failure(ShotSummary standing) {
        var reason = standing.making().failure();
        if (reason == null) {
            return "";
        }
        String words = I18NProvider.translate("failure." + key(reason));
        return switch (reason) {
            case UNKNOWN -> I18NProvider.translate("storyboard.unknown-because", words);
            case LOST -> I18NProvider.translate("storyboard.lost-because", words);
            case REFUSED,
                    INVALID,
                    INPUT_FILE,
                    ACCOUNT,
                    CEILING,
                    DAY_CEILING,
                    MONTH_CEILING,
                    RATE_LIMITED,
                    UNAVAILABLE,
                    UNREACHABLE,
                    PAUSED,
                    TIMED_OUT,
                    BROKEN_OUTPUT,
                    NO_ROOM,
                    OUT_OF_REACH,
                    OUT_OF_CREDITS,
                    CREDITS_HELD,
                    CANCELLED,
                    GONE,
                    FAILED ->
                I18NProvider.translate(
                        "storyboard.failed-because", words, standing.making().attempts());
        };
    }

    /** Whether other words may help. */
    public static boolean failedForItsWords(ShotSummary standing) {
        var reason = standing.making().failure();
        return standing.kind() == ShotSummary.Kind.FAILED && reason != null && reason.concernsWords();
    }

    private static boolean unknown(ShotSummary standing) {
        return standing.making().failure() == GenerationFailure.Reason.UNKNOWN;
    }

    /**
     * The words of a shot, speakers dim.
     *
     * @param language of them, ISO 639-1, or null
     */
    public static Paragraph paragraph(ShotView shot, @Nullable String language) {
        Paragraph words = new Paragraph();
        SourceLanguage.mark(words, language);
        if (!shot.action().isBlank()) {
            words.add(new Text(shot.action().strip() + " "));
        }
        for (DialogueLine line : shot.dialogue()) {
            if (line.speaker() != null) {
                words.add(new Emphasis(line.speaker() + ":"), new Text(" "));
            }
            words.add(new Text(line.text().strip() + " "));
        }
        return words;
    }

    /** The key of a constant in the message bundle: «push-in». */
    static String key(Enum<?> constant) {
        return KebabCase.of(constant);
    }
}
