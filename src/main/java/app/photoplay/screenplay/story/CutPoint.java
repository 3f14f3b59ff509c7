package app.photoplay.screenplay.story;

/** How well the text bears a cut before a beat, best last. */
public enum CutPoint {
    /** Never: the beat belongs to the one before it. */
    NONE,
    /** Only where nothing else is left: between two words of a sentence without any pause. */
    WORD,
    /** Between the words that lead into a line and the line, or where a line was broken off. */
    LEAD_IN,
    /** At a comma. */
    CLAUSE,
    /** At a semicolon, a colon, a dash. */
    PAUSE,
    /** Between two sentences. */
    SENTENCE,
    /** Where telling turns into speech or one speaker into another. */
    TURN,
    /** Between two paragraphs. */
    PARAGRAPH
}
