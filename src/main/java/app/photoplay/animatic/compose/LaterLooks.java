package app.photoplay.animatic.compose;

import static app.photoplay.animatic.compose.LookStyle.lighten;
import static app.photoplay.animatic.compose.LookStyle.tone;
import static app.photoplay.animatic.compose.LookStyle.warm;

import app.photoplay.animatic.paint.Colours;
import app.photoplay.animatic.stage.Manner;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/** The looks beside the first ten: old stock, decades and genres of film, and what can be done on paper. */
final class LaterLooks {

    private LaterLooks() {}

    static Optional<LookStyle> of(String id) {
        return Optional.ofNullable(
                switch (id) {
                    case "expressionist" ->
                        look(
                                id,
                                c -> tone(c, 0x010201, 0xf4f8e8, 1),
                                new Manner(.9, 1.9, 1.7, 1.2, 0, 1.6, 0xf6fbea, false, 0));
                    case "autochrome" ->
                        look(
                                id,
                                c -> Colours.mix(Colours.saturate(lighten(c, .34), 1.1), 0xd9a9a0, .2),
                                new Manner(1.2, 1.7, .9, 1.1, 1.02, 1.02, 0xfff0da, false, 0));
                    case "super-8" ->
                        look(
                                id,
                                c -> Colours.mix(warm(Colours.saturate(c, 1.25)), 0xe07a2c, .2),
                                new Manner(.8, 1.8, 1.7, 1.7, 1.12, 1, 0xffe6c0, false, 0));
                    case "western" ->
                        look(
                                id,
                                c -> tone(c, 0x1d0d04, 0xfbd48a, .68),
                                new Manner(1.1, 1.3, .8, 1.3, 1.15, 1.14, 0xffefcc, false, 0));
                    case "giallo" ->
                        look(id, LaterLooks::giallo, new Manner(.5, 1.1, 1.1, 1.7, 1.3, 1.12, 0xffffff, false, 0));
                    case "seventies" ->
                        look(
                                id,
                                c -> Colours.mix(Colours.saturate(lighten(c, .26), .6), 0x86803a, .36),
                                new Manner(1, 1.3, .6, 1.1, .95, .96, 0xfff1cc, false, 0));
                    case "nordic" ->
                        look(
                                id,
                                c -> Colours.mix(Colours.saturate(c, .22), 0x8fa9b8, .32),
                                new Manner(.6, .9, .8, .5, .8, 1.02, 0xedf5fc, false, 0));
                    case "space-age" ->
                        look(id, LaterLooks::spaceAge, new Manner(.4, .5, .4, 1.3, 1.2, 1.04, 0xfffdf4, false, 0));
                    default -> onPaper(id);
                });
    }

    private static @Nullable LookStyle onPaper(String id) {
        return switch (id) {
            case "fairy-tale" ->
                look(
                        id,
                        c -> Colours.saturate(tone(lighten(c, .1), 0x05402a, 0xffe69a, .8), 1.3),
                        new Manner(1.5, .5, .8, 1.8, 1.2, 1.05, 0xfff6da, false, 0));
            case "charcoal" ->
                look(
                        id,
                        c -> tone(lighten(c, .6), 0x1c1b1a, 0xe6e1d6, 1),
                        new Manner(3.4, 1.4, .2, .2, .1, 1.1, 0xf2ede2, false, 0));
            case "gouache" ->
                look(
                        id,
                        c -> Colours.saturate(lighten(c, .16), 1.3),
                        new Manner(.7, .1, -.05, .2, 1.2, 1, 0xfff8ea, false, 0));
            case "cyanotype" ->
                look(
                        id,
                        c -> Colours.saturate(tone(lighten(c, .1), 0x03246a, 0xe4f2fa, 1), 1.3),
                        new Manner(2, .8, .5, .5, 1, 1.06, 0xf2f9fb, false, 0));
            case "risograph" -> look(id, LaterLooks::risograph, new Manner(2, 1.6, 0, .3, 1.2, 1, 0xfffaee, false, 0));
            case "linocut" ->
                look(id, c -> lighten(c, .42), new Manner(1.2, .4, .1, .6, 1, 1, 0xf1efe4, true, 0x12366e));
            case "pulp" ->
                look(
                        id,
                        c -> Colours.mix(Colours.saturate(warm(c), 2), 0xffc72c, .14),
                        new Manner(1.7, 1, .8, 1.2, 1.4, 1.2, 0xfff0b4, false, 0));
            case "stained-glass" ->
                look(id, c -> Colours.saturate(c, 2.4), new Manner(.3, .2, 1.2, 2.1, 1.6, 1.16, 0xffffff, false, 0));
            case "chalkboard" ->
                look(
                        id,
                        c -> tone(lighten(c, .3), 0xf2f6ec, 0x0b2219, 1),
                        new Manner(2.4, 1, .4, .1, .8, 1.3, 0xffffff, false, 0));
            default -> null;
        };
    }

    private static LookStyle look(String id, IntUnaryOperator colour, Manner manner) {
        return new LookStyle(id, colour, manner);
    }

    /** Night blue, blood, lamp yellow. */
    private static int giallo(int rgb) {
        return ramp(rgb, .3, .66, 0x060a2a, 0x5c0722, 0xe32a1c, 0xffe48e);
    }

    /** Petrol, turquoise, orange, cream. */
    private static int spaceAge(int rgb) {
        return ramp(rgb, .3, .62, 0x08222c, 0x12808a, 0xf0862a, 0xfff1d2);
    }

    /** Two inks on cream: blue, and pink over it. */
    private static int risograph(int rgb) {
        return ramp(rgb, .34, .7, 0x1c2f96, 0x4a4fc4, 0xff5f92, 0xfff3d8);
    }

    /** Four colours, from dark to light. */
    private static int ramp(int rgb, double low, double high, int dark, int shade, int bright, int light) {
        double y = Colours.luma(rgb) / 255;
        if (y < low) {
            return Colours.mix(dark, shade, y / low);
        }
        return y < high
                ? Colours.mix(shade, bright, (y - low) / (high - low))
                : Colours.mix(bright, light, (y - high) / (1 - high));
    }
}
