package app.photoplay.storyboard;

import app.photoplay.base.WritableText;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the words must be that a creator gives to a shot: something to see, and no longer than a model is told. */
public final class ActionRule {

    /** Most {@code char}s. */
    public static final int MAX_LENGTH = 1_200;

    private static final Pattern NOTHING = Pattern.compile("[\\s\\p{Z}\\p{Cf}]*");

    private ActionRule() {}

    /** What is wrong with such words. What to say about it stands under {@code storyboard.action.<name>}. */
    public enum Flaw {
        BLANK,
        TOO_LONG,
        UNWRITABLE
    }

    public static Optional<Flaw> flawOf(String action) {
        if (NOTHING.matcher(action).matches()) {
            return Optional.of(Flaw.BLANK);
        }
        if (action.strip().length() > MAX_LENGTH) {
            return Optional.of(Flaw.TOO_LONG);
        }
        return WritableText.isText(action) ? Optional.empty() : Optional.of(Flaw.UNWRITABLE);
    }
}
