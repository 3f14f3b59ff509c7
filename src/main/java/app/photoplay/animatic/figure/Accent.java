package app.photoplay.animatic.figure;

import java.util.List;

/**
 * The one piece of coloured tissue that everybody carries.
 *
 * @param rgb its colour, one of {@link #COLOURS}
 * @param kind where it is worn
 */
public record Accent(int rgb, Kind kind) {

    /** The colours, far enough apart to tell two people from each other at 100 pixels. */
    public static final List<Integer> COLOURS =
            List.of(0xb4232c, 0xd08a1e, 0x1f7a78, 0x7a2f74, 0x2f6a9c, 0x5d7d2a, 0xc2552a, 0xc9a07a, 0xd0709a, 0x9aa6b4);

    /** Where the tissue is worn; hats with a band always show it there too. */
    public enum Kind {
        SCARF,
        SASH,
        TIE,
        WAISTCOAT,
        SHAWL,
        BOW
    }
}
