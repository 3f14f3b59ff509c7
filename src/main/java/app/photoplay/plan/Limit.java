package app.photoplay.plan;

/** What a plan, or a person, sets bounds to. */
public enum Limit {
    FILMS_A_MONTH,
    SHOTS_A_FILM,
    MINUTES_A_FILM,
    RESOLUTION,
    MODELS,
    STORAGE,
    AT_ONCE,
    SHARING,
    CREDITS,
    /** What the person set themselves. */
    CAP_A_MONTH,
    /** What the person wants to be asked for. */
    APPROVAL
}
