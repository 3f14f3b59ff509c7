package app.photoplay.review;

import app.photoplay.media.AssetId;
import app.photoplay.production.ShotOrderId;
import app.photoplay.storyboard.ShotId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the creator makes of a remark.
 *
 * @param number of that shot in the version that the remark is about
 * @param before what the shot said when it was proposed
 * @param words what it is to say
 * @param order that it led to; null until it is accepted
 * @param result what came of the order
 * @param after the picture that was made for it; null while there is none
 */
public record ProposedEdit(
        RemarkId remark,
        ShotId shot,
        int number,
        String before,
        String words,
        @Nullable ShotOrderId order,
        @Nullable Instant acceptedAt,
        State result,
        @Nullable AssetId after) {

    /** How far it is. */
    public enum State {
        /** It has a price, and waits for a yes. */
        PROPOSED,
        MAKING,
        DONE,
        /** Nothing came of it: it can be proposed again. */
        FAILED
    }

    ProposedEdit with(State state, @Nullable AssetId picture) {
        return new ProposedEdit(remark, shot, number, before, words, order, acceptedAt, state, picture);
    }
}
