package app.photoplay.film.assembly;

import app.photoplay.base.KebabCase;
import org.jspecify.annotations.Nullable;

/** Why an assembly ended without a film. */
public final class FilmFailure extends RuntimeException {

    private final Reason reason;

    public FilmFailure(Reason reason, String detail, @Nullable Throwable cause) {
        super(reason.id() + ": " + detail, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** The closed set of reasons; the words for a person stand under {@code film.failure.<id>}. */
    public enum Reason {
        /** A clip cannot be decoded. */
        CLIP_BROKEN(false),
        /** A clip is no longer there. */
        CLIP_MISSING(false),
        TIMED_OUT(true),
        /** The disk is full, or does not take or give what it should. */
        STORAGE(true),
        /** The application ended, or another run took over. */
        INTERRUPTED(true),
        UNEXPECTED(true);

        private final boolean passing;

        Reason(boolean passing) {
            this.passing = passing;
        }

        /** Whether the same again may go well. */
        public boolean passing() {
            return passing;
        }

        public String id() {
            return KebabCase.of(this);
        }
    }
}
