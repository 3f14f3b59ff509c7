package app.photoplay.storyboard.document;

import app.photoplay.base.WritableText;
import app.photoplay.screenplay.DialogueLine;
import app.photoplay.storyboard.ActionRule;
import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a shot must be once somebody has edited it. */
public final class ShotRule {

    /** The shortest that a model makes and an eye follows. */
    public static final Duration SHORTEST = Duration.ofSeconds(1);

    /** The longest that models make. */
    public static final Duration LONGEST = Duration.ofSeconds(10);

    /** Most people in one picture. */
    public static final int MAX_CAST = 12;

    /** Most lines in one shot. */
    public static final int MAX_LINES = 40;

    /** Most {@code char}s of what a picture must not show: all that models take. */
    public static final int MAX_NEGATIVE = 500;

    /** Most {@code char}s of a speaker's name, and of how a line is said. */
    public static final int MAX_NAME = 80;

    /** Most {@code char}s of a model's id. */
    public static final int MAX_MODEL = 120;

    /** As models are called. */
    private static final Pattern MODEL = Pattern.compile("[\\w./:-]{0," + MAX_MODEL + "}");

    private ShotRule() {}

    /** Only what the edit brings is checked, and of lines only those that are new: what was there before stays as it is. */
    static ShotEntry checked(ShotEntry before, ShotEdit edit) {
        if (edit.action() != null) {
            ActionRule.flawOf(edit.action())
                    .filter(flaw -> flaw != ActionRule.Flaw.BLANK)
                    .ifPresent(flaw -> {
                        throw Refusals.invalid("action");
                    });
        }
        if (edit.duration() != null
                && (edit.duration().compareTo(SHORTEST) < 0 || edit.duration().compareTo(LONGEST) > 0)) {
            throw Refusals.invalid("duration");
        }
        if (edit.cast() != null && edit.cast().size() > MAX_CAST) {
            throw Refusals.invalid("cast");
        }
        if (edit.dialogue() != null
                && (edit.dialogue().size() > MAX_LINES
                        || edit.dialogue().stream()
                                .filter(line -> !before.dialogue().contains(line))
                                .anyMatch(line -> !possible(line)))) {
            throw Refusals.invalid("dialogue");
        }
        if (edit.seed() != null && edit.seed() < 0) {
            throw Refusals.invalid("seed");
        }
        if (edit.negative() != null
                && (edit.negative().length() > MAX_NEGATIVE || !WritableText.isText(edit.negative()))) {
            throw Refusals.invalid("negative");
        }
        requireModel(edit.stillModel(), "stillModel");
        requireModel(edit.clipModel(), "clipModel");
        return before.edited(edit);
    }

    private static void requireModel(@Nullable String model, String field) {
        if (model != null && !MODEL.matcher(model).matches()) {
            throw Refusals.invalid(field);
        }
    }

    /** Whether somebody can say that. */
    private static boolean possible(DialogueLine line) {
        return ActionRule.flawOf(line.text()).isEmpty() && nameable(line.speaker()) && nameable(line.parenthetical());
    }

    /** Whether it can stand beside a line; nothing can. */
    static boolean nameable(@Nullable String words) {
        return words == null || (!words.isBlank() && words.length() <= MAX_NAME && WritableText.isText(words));
    }

    /** The nearest length that a shot may have. */
    static Duration fitting(Duration duration) {
        if (duration.compareTo(SHORTEST) < 0) {
            return SHORTEST;
        }
        return duration.compareTo(LONGEST) > 0 ? LONGEST : duration;
    }
}
