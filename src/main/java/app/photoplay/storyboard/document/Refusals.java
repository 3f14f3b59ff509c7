package app.photoplay.storyboard.document;

import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import org.jspecify.annotations.Nullable;

/** The ways in which a command is refused. */
final class Refusals {

    private Refusals() {}

    static Refusal notFound() {
        return new Refusal(ErrorCode.NOT_FOUND, null);
    }

    static Refusal notHere() {
        return new Refusal(ErrorCode.NOT_ALLOWED_NOW, null);
    }

    static Refusal invalid(String field) {
        return new Refusal(ErrorCode.VALIDATION, field);
    }

    static <T> T found(@Nullable T thing) {
        if (thing == null) {
            throw notFound();
        }
        return thing;
    }
}
