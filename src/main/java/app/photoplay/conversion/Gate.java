package app.photoplay.conversion;

import app.photoplay.plan.Credits;

/** How far a conversion goes before it stops and waits for its creator. */
public enum Gate {
    SHOT_LIST,
    STILLS,
    CLIPS,
    FILM;

    /**
     * What the way to it costs.
     *
     * @param stills credits for all pictures
     * @param clips credits for all pictures and clips
     */
    public Credits cost(Credits stills, Credits clips) {
        return switch (this) {
            case SHOT_LIST -> Credits.ZERO;
            case STILLS -> stills;
            case CLIPS, FILM -> clips;
        };
    }
}
