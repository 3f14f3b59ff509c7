package app.photoplay.conversion;

import java.util.Arrays;
import java.util.Optional;

/**
 * Why a conversion as a whole came to nothing. The words of the code stand in the message bundle under {@code
 * conversion.failure.<code>}; the same code is kept in the database and told by HTTP.
 */
public enum ConversionFailure {
    /** The text could not be broken down into scenes. */
    TEXT("text"),
    /** The clips could not be put together. */
    FILM("film");

    private final String code;

    ConversionFailure(String code) {
        this.code = code;
    }

    /** The word that is kept and that clients may rely on. */
    public String code() {
        return code;
    }

    /** The key of its message in the bundle. */
    public String messageKey() {
        return "conversion.failure." + code;
    }

    /** The failure with that code; empty for none that this version knows. */
    public static Optional<ConversionFailure> of(String code) {
        return Arrays.stream(values())
                .filter(failure -> failure.code.equals(code))
                .findFirst();
    }
}
