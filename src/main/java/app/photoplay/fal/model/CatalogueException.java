package app.photoplay.fal.model;

import org.jspecify.annotations.Nullable;

/** The models cannot be used as they are set: one sentence that names the file or the setting, and what to do. */
public final class CatalogueException extends IllegalStateException {

    private static final long serialVersionUID = 1;

    private final String advice;

    CatalogueException(String sentence, String advice, @Nullable Throwable cause) {
        super(sentence, cause);
        this.advice = advice;
    }

    String advice() {
        return advice;
    }
}
