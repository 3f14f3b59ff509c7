package app.photoplay.film;

import app.photoplay.media.AssetId;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The newest film of a project, as others see it.
 *
 * @param state where its assembly stands
 * @param fraction 0 to 1 while ASSEMBLING
 * @param film the MP4, null until READY
 * @param poster a picture for it, null until READY
 * @param subtitles WebVTT, null until READY
 * @param duration of the finished film
 * @param bytes size of the MP4
 * @param failure a stable reason with words under {@code film.failure.<reason>}, or of {@code film.waiting.<reason>}
 *     while it waits for more than its turn; else null
 */
public record FilmView(
        FilmId id,
        State state,
        double fraction,
        @Nullable AssetId film,
        @Nullable AssetId poster,
        @Nullable AssetId subtitles,
        @Nullable Duration duration,
        long bytes,
        @Nullable String failure) {

    /** Where the assembly stands, and what it may become. */
    public enum State {
        WAITING,
        /** A run holds it; where that one does not renew its claim, another may take it over. */
        ASSEMBLING,
        READY,
        FAILED;

        /** Whether the change to {@code next} is allowed. */
        public boolean mayBecome(State next) {
            Set<State> allowed = switch (this) {
                case WAITING -> Set.of(ASSEMBLING);
                case ASSEMBLING -> Set.of(ASSEMBLING, WAITING, READY, FAILED);
                case FAILED -> Set.of(WAITING);
                case READY -> Set.of();
            };
            return allowed.contains(next);
        }
    }
}
