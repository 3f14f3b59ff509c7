package app.photoplay.animatic.figure;

/** What kind of paper a piece is cut from, which decides its ink. */
enum Tone {
    /** The black card of the figure itself. */
    BODY,
    /** Black card lying over other black card: its edge is traced in a lighter tone to stay readable. */
    NEAR,
    /** Coloured tissue. */
    ACCENT,
    /** Coloured tissue in the shade: folds and far ends of the accent. */
    ACCENT_DARK,
    /** Paper with the lamp behind it: letters, lantern glass, dials. */
    PAPER,
    /** Milky, half transparent glass. */
    GLASS,
    /** A thin cut that lets a little light through; never leaves the card it is cut into. */
    CUT,
    /** A clear cut, for eyes. */
    EYE
}
