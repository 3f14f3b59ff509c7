package app.photoplay.storyboard.document;

import app.photoplay.storyboard.ActionRule;
import java.time.Duration;

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

    private ShotRule() {}

    /** Only what the edit brings is checked: what was there before stays as it is. */
    static ShotEntry checked(ShotEntry shot, ShotEdit edit) {
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
                                .anyMatch(line -> ActionRule.flawOf(line.text()).isPresent()))) {
            throw Refusals.invalid("dialogue");
        }
        if (edit.seed() != null && edit.seed() < 0) {
            throw Refusals.invalid("seed");
        }
        return shot;
    }

    /** The nearest length that a shot may have. */
    static Duration fitting(Duration duration) {
        if (duration.compareTo(SHORTEST) < 0) {
            return SHORTEST;
        }
        return duration.compareTo(LONGEST) > 0 ? LONGEST : duration;
    }
}
