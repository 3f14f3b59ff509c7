package app.photoplay.screenplay.story;

/** What a beat is to the film. */
public enum BeatKind {
    /** Words on a card: a title page, a chapter heading, centred text. */
    CARD,
    /** What happens, told in words that are not spoken. */
    ACTION,
    /** What somebody says. */
    DIALOGUE,
    /** Words that steer and take no time: a slug line, a character's name, how a line is said, a transition. */
    DIRECTION
}
