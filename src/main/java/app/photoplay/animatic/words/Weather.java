package app.photoplay.animatic.words;

/** What the sky and the air do. */
public enum Weather {
    RAIN,
    STORM,
    SNOWFALL,
    FOG,
    WIND,
    DUST,
    STARS,
    FIRE
}
