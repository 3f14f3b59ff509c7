package app.photoplay.animatic.figure;

/** What kind of paper a piece is cut from, which decides its ink. */
enum Tone {
    /** The black card of the figure itself. */
    BODY(0x101014),
    /** Black card lying over other black card: its edge is traced in a lighter tone to stay readable. */
    NEAR(0x2a2a32),
    /** Coloured tissue. */
    ACCENT(0xb4232c),
    /** Coloured tissue in the shade: folds and far ends of the accent. */
    ACCENT_DARK(0x6e151b),
    /** Paper with the lamp behind it: letters, lantern glass, dials. */
    PAPER(0xffe6b0),
    /** Milky, half transparent glass. */
    GLASS(0x9fb4c4),
    /** A thin cut that lets a little light through; never leaves the card it is cut into. */
    CUT(0x8a8a92),
    /** A clear cut, for eyes. */
    EYE(0xf0f0e0);

    private final int rgb;

    Tone(int rgb) {
        this.rgb = rgb;
    }

    /** The colour that stands for it in a drawing file. */
    int rgb() {
        return rgb;
    }

    /** @throws IllegalArgumentException where no paper has that colour */
    static Tone of(int rgb) {
        for (Tone tone : values()) {
            if (tone.rgb == rgb) {
                return tone;
            }
        }
        throw new IllegalArgumentException("No paper is #%06x".formatted(rgb));
    }
}
