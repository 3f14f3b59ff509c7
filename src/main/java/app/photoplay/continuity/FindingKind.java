package app.photoplay.continuity;

/** What does not hold together. Their names are part of {@link Finding#key()}: they stay. */
public enum FindingKind {
    /** Nobody is in the picture, though the words say who is there. */
    NOBODY_THERE,
    /** The words name somebody who is not in the picture. */
    PERSON_MISSING,
    /** Somebody wears two things at once. */
    WARDROBE,
    /** The words show another time of day than their scene has. */
    TIME_OF_DAY,
    /** Somebody changes sides without moving: the camera jumped over the line of action. */
    LINE_OF_ACTION,
    /** What is said takes longer than its shot. */
    LONG_DIALOGUE,
    /** The same size three times in a row. */
    SAME_SIZE,
    /** A picture or clip has another shape than the film. */
    SHAPE
}
