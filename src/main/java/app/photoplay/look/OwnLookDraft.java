package app.photoplay.look;

import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.base.WritableText;
import app.photoplay.project.Look;
import java.util.List;
import java.util.UUID;

/**
 * A look as somebody wants to keep it.
 *
 * @param pictures those of its pictures that stay, in their order
 * @param added new ones behind them, as {@code PictureIntake} gives them
 */
public record OwnLookDraft(String name, String words, Look base, List<UUID> pictures, List<byte[]> added) {

    public static final int LONGEST_NAME = 60;
    public static final int LONGEST_WORDS = 600;

    /** @throws Refusal with VALIDATION at the field that cannot be as it says */
    void check() {
        if (name.isBlank() || name.strip().length() > LONGEST_NAME || !WritableText.isLine(name)) {
            throw new Refusal(ErrorCode.VALIDATION, "name", LONGEST_NAME);
        }
        if (words.isBlank() || words.strip().length() > LONGEST_WORDS || !WritableText.isText(words)) {
            throw new Refusal(ErrorCode.VALIDATION, "words", LONGEST_WORDS);
        }
        if (pictures.size() + added.size() > OwnLook.MOST_PICTURES) {
            throw new Refusal(ErrorCode.VALIDATION, "pictures", OwnLook.MOST_PICTURES);
        }
    }
}
