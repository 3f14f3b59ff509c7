package app.photoplay.project;

import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.base.WritableText;

/** What a project may be called. */
public final class TitleRule {

    private TitleRule() {}

    /** @throws Refusal with VALIDATION at {@code title} where it is blank, too long or cannot be written */
    public static void check(String title) {
        if (title.isBlank() || title.strip().length() > Projects.MAX_TITLE || !WritableText.isLine(title)) {
            throw new Refusal(ErrorCode.VALIDATION, "title", Projects.MAX_TITLE);
        }
    }
}
