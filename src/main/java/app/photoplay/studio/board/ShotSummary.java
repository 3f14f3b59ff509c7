package app.photoplay.studio.board;

import app.photoplay.media.AssetId;
import app.photoplay.production.ShotState;
import app.photoplay.production.StoryboardView.Making;
import app.photoplay.production.StoryboardView.ShotView;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a shot stands as one thing, computed from its still and its clip: what happens to it now goes before what it has.
 *
 * @param kind what the card shows
 * @param making the still or the clip that the kind speaks of
 * @param clip whether that is the clip
 * @param picture the newest picture of it, or null where none was made
 */
public record ShotSummary(
        Kind kind, Making making, boolean clip, @Nullable AssetId picture) {

    /** What a card shows: an edge, a mark and a word. */
    public enum Kind {
        MISSING,
        WAITING,
        MAKING,
        FAILED,
        STALE,
        STILL,
        MADE;

        /** The class name of a card of this kind. */
        public String className() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static ShotSummary of(ShotView shot) {
        AssetId picture = shot.still().asset() != null
                ? shot.still().asset()
                : shot.clip().asset();
        Making still = shot.still();
        Making clip = shot.clip();
        if (still.state() == ShotState.FAILED || clip.state() == ShotState.FAILED) {
            boolean byClip = clip.state() == ShotState.FAILED;
            return new ShotSummary(Kind.FAILED, byClip ? clip : still, byClip, picture);
        }
        if (still.state() == ShotState.RUNNING || clip.state() == ShotState.RUNNING) {
            boolean byClip = still.state() != ShotState.RUNNING;
            return new ShotSummary(Kind.MAKING, byClip ? clip : still, byClip, picture);
        }
        if (still.state() == ShotState.WAITING || clip.state() == ShotState.WAITING) {
            boolean byClip = still.state() != ShotState.WAITING;
            return new ShotSummary(Kind.WAITING, byClip ? clip : still, byClip, picture);
        }
        if (still.state() == ShotState.STALE || clip.state() == ShotState.STALE) {
            return new ShotSummary(Kind.STALE, clip, clip.state() == ShotState.STALE, picture);
        }
        if (clip.state() == ShotState.CURRENT) {
            return new ShotSummary(Kind.MADE, clip, true, picture);
        }
        return new ShotSummary(still.state() == ShotState.CURRENT ? Kind.STILL : Kind.MISSING, still, false, picture);
    }

    /** 0 to 100 while it is being made, negative where that is unknown. */
    public int percent() {
        return kind != Kind.MAKING || making.fraction() < 0
                ? -1
                : (int) Math.floor(Math.min(1, making.fraction()) * 100);
    }
}
