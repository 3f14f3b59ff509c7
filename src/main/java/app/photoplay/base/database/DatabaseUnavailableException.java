package app.photoplay.base.database;

import org.jspecify.annotations.Nullable;

/** The embedded database cannot be started, for a reason that a person can act upon: one sentence, and what to do. */
final class DatabaseUnavailableException extends RuntimeException {

    private final String advice;

    DatabaseUnavailableException(String sentence, String advice, @Nullable Throwable cause) {
        super(sentence, cause);
        this.advice = advice;
    }

    DatabaseUnavailableException(String sentence, String advice) {
        this(sentence, advice, null);
    }

    String advice() {
        return advice;
    }
}
