package app.photoplay.production;

import app.photoplay.storyboard.TakeKind;

/** What a person orders for a shot. */
public enum OrderedTakes {
    STILL,
    /** A clip of the still that is chosen. */
    CLIP,
    /** A still, and a clip of that one. */
    BOTH;

    public boolean includes(TakeKind kind) {
        return switch (this) {
            case STILL -> kind == TakeKind.STILL;
            case CLIP -> kind == TakeKind.CLIP;
            case BOTH -> true;
        };
    }
}
