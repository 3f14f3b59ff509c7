package app.photoplay.screenplay;

/** How much of the world a shot takes in: the closed vocabulary of shot sizes. */
public enum ShotSize {
    EXTREME_WIDE,
    WIDE,
    FULL,
    MEDIUM,
    TWO_SHOT,
    OVER_SHOULDER,
    CLOSE_UP,
    EXTREME_CLOSE_UP,
    INSERT,
    POINT_OF_VIEW
}
