package app.photoplay.screenplay;

/** What a shot feels like; chooses light and palette. */
public enum Mood {
    NEUTRAL,
    CALM,
    JOYFUL,
    COMIC,
    ROMANTIC,
    DREAMLIKE,
    MYSTERIOUS,
    TENSE,
    DREAD,
    ANGRY,
    SAD,
    EPIC
}
