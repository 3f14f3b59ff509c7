package app.photoplay.animatic.paint;

import java.util.function.IntUnaryOperator;

/**
 * The colours of one picture.
 *
 * @param zenith the sky's top
 * @param upper the sky a third down
 * @param lower the sky two thirds down
 * @param horizon the sky at the horizon
 * @param far the haze that distant paper has
 * @param near the tint of the nearest paper, almost black
 * @param light the colour of sun, moon and rims
 * @param lamp the colour of lamps and lit windows
 */
public record Palette(int zenith, int upper, int lower, int horizon, int far, int near, int light, int lamp) {

    private static final String NAMES =
            "night noir dusk dawn gold desert mist sad dread dream warm lamplit teal day snow deep";

    /** One of the house palettes by name. */
    public static Palette named(String name) {
        return switch (name) {
            case "noir" -> new Palette(0x0b1316, 0x22343a, 0x56696b, 0xc3c4a6, 0x5c6f72, 0x050708, 0xeef0dc, 0xffc871);
            case "dusk" -> new Palette(0x1c1a42, 0x5a2a63, 0xc84f58, 0xffb864, 0xb3565f, 0x0c0612, 0xffe3a6, 0xffb65c);
            case "dawn" -> new Palette(0x2c5488, 0x7aa0bd, 0xf5b990, 0xffe6bf, 0xe0a898, 0x0c1830, 0xfff0cc, 0xffcf86);
            case "gold" -> new Palette(0x6b3a22, 0xc9762f, 0xf8bd5c, 0xfff0c2, 0xd99a4e, 0x150a04, 0xfff3c4, 0xffc760);
            case "desert" ->
                new Palette(0x7b2f34, 0xd1603c, 0xf6a457, 0xffe3a4, 0xe39a5c, 0x1a0808, 0xfff0c8, 0xffc760);
            case "mist" -> new Palette(0x2a5550, 0x5f9480, 0xb8d3a0, 0xf8f2c2, 0xa3c4a0, 0x05120f, 0xfdf6cf, 0xffd58a);
            case "sad" -> new Palette(0x232e40, 0x4b5f78, 0x8d9eaa, 0xd8d6c9, 0x8796a4, 0x0a0e16, 0xf1eede, 0xffcb85);
            case "dread" -> new Palette(0x14040c, 0x4a0c1a, 0xa8281f, 0xf4913f, 0x9c2f2a, 0x0a0204, 0xffdf9c, 0xff9a48);
            case "dream" -> new Palette(0x170f3a, 0x4d2f7c, 0xb3679f, 0xffc9b2, 0x9d6aa6, 0x0c0618, 0xffe9d6, 0xffc58e);
            case "warm" -> new Palette(0x2a1209, 0x6d3616, 0xc27a34, 0xffd58a, 0xb8703a, 0x0e0603, 0xffedbe, 0xffc062);
            case "lamplit" ->
                new Palette(0x050a1c, 0x0d1e3e, 0x1d3f66, 0x5f8ea0, 0x8a5a36, 0x0d0604, 0xf4e3bd, 0xffc062);
            case "teal" -> new Palette(0x04181d, 0x0f3f47, 0x34817f, 0xb9d9b0, 0x3f8a86, 0x03100f, 0xf4f2d2, 0xffc66e);
            case "day" -> new Palette(0x2f7f9b, 0x6db4b8, 0xbfdcb8, 0xfff2c6, 0x9cc4b4, 0x06181c, 0xfff6d2, 0xffd280);
            case "snow" -> new Palette(0x3d5a7c, 0x7d9cb8, 0xc3d3dd, 0xf6efe2, 0xb4c6d4, 0x0c1626, 0xfff9ec, 0xffcd86);
            case "deep" -> new Palette(0x7fd0c4, 0x2f93a0, 0x125a78, 0x06243f, 0x2b7f95, 0x02101e, 0xe6fff0, 0xffd98a);
            default -> new Palette(0x050a1c, 0x0f2348, 0x2a5580, 0x86b0bd, 0x3d6488, 0x03060e, 0xf6edcf, 0xffc063);
        };
    }

    /** The names that {@link #named} knows. */
    public static java.util.List<String> names() {
        return java.util.List.of(NAMES.split(" "));
    }

    /** Paper at a depth: 0 far haze, 1 near. */
    public int at(double depth) {
        return Colours.mix(far, near, Math.pow(Math.clamp(depth, 0, 1), .85));
    }

    /** Haze with light in it, for mist and for the foot of a layer. */
    public int haze(double brightness) {
        return Colours.mix(far, light, brightness);
    }

    /** Every colour changed in the same way. */
    public Palette map(IntUnaryOperator change) {
        return new Palette(
                change.applyAsInt(zenith),
                change.applyAsInt(upper),
                change.applyAsInt(lower),
                change.applyAsInt(horizon),
                change.applyAsInt(far),
                change.applyAsInt(near),
                change.applyAsInt(light),
                change.applyAsInt(lamp));
    }
}
