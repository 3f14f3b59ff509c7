package app.photoplay.animatic.compose;

import app.photoplay.animatic.paint.Colours;
import app.photoplay.animatic.paint.Palette;
import app.photoplay.animatic.stage.Manner;
import java.util.function.IntUnaryOperator;

/**
 * The looks as this renderer understands them: what becomes of a palette, and how the picture is printed. An unknown
 * look is the house's.
 *
 * @param id as in the project's presets
 */
record LookStyle(String id, IntUnaryOperator colour, Manner manner) {

    private static final LookStyle HOUSE = new LookStyle("shadow-theatre", c -> c, Manner.HOUSE);

    static LookStyle of(String id) {
        return switch (id) {
            case "noir" ->
                new LookStyle(
                        id,
                        c -> tone(c, 0x06080a, 0xf4f4ee, .92),
                        new Manner(1, 1.5, .95, 1.15, .12, 1.22, 0xfdfdf6, false, 0));
            case "silent-era" ->
                new LookStyle(
                        id,
                        c -> tone(c, 0x1a0d04, 0xffe2ae, .95),
                        new Manner(1.7, 2.1, 1.4, 1.2, .7, 1.1, 0xffe0b0, false, 0));
            case "three-strip" ->
                new LookStyle(
                        id,
                        c -> Colours.saturate(warm(c), 1.55),
                        new Manner(.7, .8, .5, 1.1, 1.28, 1.1, 0xfffaf0, false, 0));
            case "day-for-night" ->
                new LookStyle(
                        id,
                        c -> Colours.mix(tone(c, 0x020816, 0x86b4ec, .86), c, .1),
                        new Manner(.8, 1.2, .8, .8, .9, 1, 0xe2ecff, false, 0));
            case "ink-on-paper" ->
                new LookStyle(
                        id,
                        c -> tone(lighten(c, .6), 0x14130f, 0xfffdf4, 1),
                        new Manner(1.5, .5, .12, .25, .55, 1.16, 0xfffbf0, false, 0));
            case "pastel" ->
                new LookStyle(id, c -> pastel(c), new Manner(1, .5, .1, .7, 1.35, 1.06, 0xfff8f4, false, 0));
            case "neon" ->
                new LookStyle(id, c -> neon(c), new Manner(.5, 1.1, .85, 1.7, 1.3, 1.08, 0xffffff, false, 0));
            case "watercolour" ->
                new LookStyle(
                        id,
                        c -> Colours.saturate(lighten(c, .26), 1.18),
                        new Manner(2.6, .35, -.16, .35, 1.12, .94, 0xfffcf2, false, 0));
            case "woodcut" ->
                new LookStyle(id, c -> lighten(c, .42), new Manner(1.2, .4, .18, .7, 1, 1, 0xf3e6c8, true, 0x1b1512));
            default -> LaterLooks.of(id).orElse(HOUSE);
        };
    }

    Palette palette(Palette of) {
        return of.map(colour);
    }

    /** A duotone between ink and paper, mixed over the colour. */
    static int tone(int rgb, int ink, int paper, double share) {
        return Colours.mix(rgb, Colours.mix(ink, paper, Math.pow(Colours.luma(rgb) / 255, .95)), share);
    }

    static int warm(int rgb) {
        return Colours.rgb(Colours.red(rgb) * 1.06, Colours.green(rgb), Colours.blue(rgb) * .97);
    }

    /** Lifts darks, leaving lights. */
    static int lighten(int rgb, double amount) {
        double dark = 1 - Colours.luma(rgb) / 255;
        return Colours.mix(rgb, 0xffffff, amount * Math.sin(Math.PI * Math.min(1, (1 - dark) * 1.7 + .16) * .5) * .95);
    }

    private static int pastel(int rgb) {
        double y = Colours.luma(rgb) / 255;
        int soft = Colours.saturate(rgb, 1.35);
        return Colours.mix(Colours.mix(soft, 0x5c6a8c, .5 * (1 - y)), 0xfff1ea, .26 + .16 * y);
    }

    /** Maps light and dark to violet, magenta, cyan. */
    private static int neon(int rgb) {
        double y = Colours.luma(rgb) / 255;
        boolean lamp = Colours.red(rgb) > Colours.blue(rgb) * 1.6 && y > .45;
        int night = y < .3
                ? Colours.mix(0x04020e, 0x30106a, y / .3)
                : y < .62
                        ? Colours.mix(0x30106a, 0xd0218f, (y - .3) / .32)
                        : Colours.mix(0xd0218f, 0x7ff4ff, (y - .62) / .38);
        return lamp ? Colours.mix(0xff4fb0, 0xffd0ec, y - .4) : night;
    }
}
