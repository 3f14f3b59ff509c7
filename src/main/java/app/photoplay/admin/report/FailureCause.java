package app.photoplay.admin.report;

import app.photoplay.generation.GenerationFailure;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Why conversions failed: a reason of the request that failed last, or that the conversion as a whole came to nothing.
 *
 * @param code a reason in lower case with hyphens, or {@code text} or {@code film} for the whole
 * @param provider who was asked; empty for the whole
 * @param capability what for, in lower case; empty for the whole
 */
public record FailureCause(String code, String provider, String capability) {

    /** What passes, or what an administrator can mend: doing the same again can help. */
    private static final Set<GenerationFailure.Reason> PASSING = EnumSet.of(
            GenerationFailure.Reason.RATE_LIMITED,
            GenerationFailure.Reason.UNAVAILABLE,
            GenerationFailure.Reason.UNREACHABLE,
            GenerationFailure.Reason.TIMED_OUT,
            GenerationFailure.Reason.BROKEN_OUTPUT,
            GenerationFailure.Reason.NO_ROOM,
            GenerationFailure.Reason.OUT_OF_REACH,
            GenerationFailure.Reason.ACCOUNT,
            GenerationFailure.Reason.CEILING,
            GenerationFailure.Reason.DAY_CEILING,
            GenerationFailure.Reason.MONTH_CEILING,
            GenerationFailure.Reason.FAILED);

    private static final String FILM = "film";
    private static final String TEXT = "text";

    /** Whether trying the same again can help; else the person decides, or an answer that was lost is settled first. */
    public boolean retriable() {
        return code.equals(FILM)
                || PASSING.stream().anyMatch(reason -> id(reason).equals(code));
    }

    /** Whether it waits for an administrator to say what became of a request. */
    public boolean undecided() {
        return code.equals(id(GenerationFailure.Reason.UNKNOWN));
    }

    /** The key of its words. */
    public String messageKey() {
        boolean known = Arrays.stream(GenerationFailure.Reason.values())
                .anyMatch(reason -> id(reason).equals(code));
        return "admin.cause." + (known || code.equals(FILM) ? code : TEXT);
    }

    static FailureCause of(String code, @Nullable String provider, @Nullable String capability) {
        return new FailureCause(
                code.toLowerCase(Locale.ROOT).replace('_', '-'),
                provider == null ? "" : provider,
                capability == null ? "" : capability.toLowerCase(Locale.ROOT));
    }

    private static String id(GenerationFailure.Reason reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
