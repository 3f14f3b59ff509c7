package app.photoplay.screenplay;

/** Breaks a manuscript down into scenes and shots. Deterministic: the same text and length give the same screenplay. */
public final class Breakdown {

    /**
     * @param manuscript the text, not blank
     * @param length what the creator chose
     * @return the screenplay; its shots' ranges cover every character of the chosen text that is neither blank nor markup
     */
    public Screenplay of(Manuscript manuscript, CutLength length) {
        throw new UnsupportedOperationException();
    }
}
