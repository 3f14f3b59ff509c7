package app.photoplay.animatic.paint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * What the colours in the drawing of a thing stand for. A file is drawn in the palette of the night; each of its colours is
 * replaced by the one that has the same part in the picture's palette: paper at a depth, haze, light, lamp, lit glass. Any
 * other colour stays as it is, and black is whatever the pen has.
 */
final class Inks {

    /** Black: the paper that the whole thing is cut from. */
    static final int PRESENT = 0;

    private static final int WHITE = 0xffffff;
    private static final int SHARES = 100;
    private static final Map<Integer, ToIntFunction<Palette>> PARTS = parts(Palette.named("night"));

    private Inks() {}

    static int of(int rgb, Palette palette) {
        ToIntFunction<Palette> part = PARTS.get(rgb);
        return part == null ? rgb : part.applyAsInt(palette);
    }

    private static Map<Integer, ToIntFunction<Palette>> parts(Palette night) {
        Map<Integer, ToIntFunction<Palette>> parts = new HashMap<>();
        for (int i = 0; i <= SHARES; i++) {
            double share = i / (double) SHARES;
            for (ToIntFunction<Palette> part : List.<ToIntFunction<Palette>>of(
                    p -> p.at(share),
                    p -> Colours.mix(p.near(), p.light(), share),
                    p -> p.haze(share),
                    p -> Colours.mix(p.lamp(), p.near(), share),
                    p -> Colours.mix(p.lamp(), WHITE, share))) {
                parts.putIfAbsent(part.applyAsInt(night), part);
            }
        }
        return parts;
    }
}
