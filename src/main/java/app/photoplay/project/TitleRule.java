package app.photoplay.project;

import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;

/** What a project may be called. */
public final class TitleRule {

    private TitleRule() {}

    /** @throws Refusal with VALIDATION at {@code title} where it is blank, too long or cannot be written */
    public static void check(String title) {
        if (title.isBlank()
                || title.strip().length() > Projects.MAX_TITLE
                || title.codePoints().anyMatch(TitleRule::isUnwritable)) {
            throw new Refusal(ErrorCode.VALIDATION, "title", Projects.MAX_TITLE);
        }
    }

    /** Control characters, and halves of characters, which no database keeps. */
    private static boolean isUnwritable(int character) {
        int kind = Character.getType(character);
        return kind == Character.CONTROL || kind == Character.SURROGATE;
    }
}
