package app.photoplay.generation;

import java.net.URI;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Where an accepted request stands at its provider. Where a {@code log} is told, it holds the lines that the provider
 * has written about this attempt so far, the newest last, without secrets; its last 4,000 characters are kept for the
 * operator.
 */
public sealed interface Progress {

    /** @param position how many are ahead, if the provider tells */
    record Queued(OptionalInt position) implements Progress {}

    /**
     * @param fraction 0 to 1; negative where the provider does not tell
     * @param log null where there is none
     */
    record Running(double fraction, @Nullable String log) implements Progress {
        public Running(double fraction) {
            this(fraction, null);
        }
    }

    /**
     * @param output where the result lies, for {@link ModelProvider#fetch}
     * @param contentType as the provider names it; checked when it is stored
     * @param bill what it has cost
     * @param log null where there is none
     */
    record Finished(
            URI output,
            String contentType,
            Bill bill,
            @Nullable String log) implements Progress {
        public Finished(URI output, String contentType, Bill bill) {
            this(output, contentType, bill, null);
        }
    }

    /** @param log null where there is none */
    record Failed(GenerationFailure failure, @Nullable String log) implements Progress {
        public Failed(GenerationFailure failure) {
            this(failure, null);
        }
    }

    /** The provider does not know the request any more, and it has cost nothing: it may be submitted anew. */
    record Lost() implements Progress {}
}
