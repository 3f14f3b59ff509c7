package app.photoplay.assets;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that the signed-in person did to many files at once.
 *
 * @param changed how many it changed
 * @param left how many it left as they were
 * @param undone when it was taken back; null as long as it can be
 */
public record AssetAct(
        UUID id,
        Kind kind,
        Instant at,
        int changed,
        int left,
        @Nullable Instant undone) {

    /** What was done. */
    public enum Kind {
        FAVOURITE(AssetMark.FAVOURITE, true),
        NOT_FAVOURITE(AssetMark.FAVOURITE, false),
        BIN(AssetMark.BINNED, true),
        RESTORE(AssetMark.BINNED, false),
        CHOOSE(null, false),
        REFERENCE(null, false);

        private final @Nullable AssetMark mark;
        private final boolean sets;

        Kind(@Nullable AssetMark mark, boolean sets) {
            this.mark = mark;
            this.sets = sets;
        }

        /** Null where it marks nothing. */
        @Nullable
        AssetMark mark() {
            return mark;
        }

        /** Whether it marks, and does not take marks away. */
        boolean sets() {
            return sets;
        }
    }
}
