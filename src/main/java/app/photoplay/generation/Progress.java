package app.photoplay.generation;

import java.net.URI;
import java.util.OptionalInt;

/** Where an accepted request stands at its provider. */
public sealed interface Progress {

    /** @param position how many are ahead, if the provider tells */
    record Queued(OptionalInt position) implements Progress {}

    /** @param fraction 0 to 1; negative where the provider does not tell */
    record Running(double fraction) implements Progress {}

    /**
     * @param output where the result lies, for {@link ModelProvider#fetch}
     * @param contentType as the provider names it; checked when it is stored
     * @param bill what it has cost
     */
    record Finished(URI output, String contentType, Bill bill) implements Progress {}

    record Failed(GenerationFailure failure) implements Progress {}

    /** The provider does not know the request any more, and it has cost nothing: it may be submitted anew. */
    record Lost() implements Progress {}
}
