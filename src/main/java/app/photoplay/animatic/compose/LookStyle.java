package app.photoplay.animatic.compose;

import app.photoplay.animatic.paint.Colours;
import app.photoplay.animatic.paint.Palette;
import app.photoplay.animatic.paint.ShippedTable;
import app.photoplay.animatic.stage.Manner;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/**
 * The looks as this renderer understands them, rows of {@code animatic/looks.tsv}: what becomes of a palette, and how the
 * picture is printed. An unknown look is the house's.
 *
 * @param id as in the project's presets
 */
record LookStyle(String id, IntUnaryOperator colour, Manner manner) {

    private static final LookStyle HOUSE = new LookStyle("shadow-theatre", c -> c, Manner.HOUSE);
    private static final Map<String, LookStyle> ALL = load();

    static LookStyle of(String id) {
        return ALL.getOrDefault(id, HOUSE);
    }

    Palette palette(Palette of) {
        return of.map(colour);
    }

    private static Map<String, LookStyle> load() {
        Map<String, LookStyle> all = new HashMap<>();
        for (List<String> row : ShippedTable.of("looks.tsv")) {
            all.put(
                    row.getFirst(),
                    new LookStyle(
                            row.getFirst(),
                            colours(row.get(1)),
                            manner(row.get(2).split(" "))));
        }
        return all;
    }

    private static Manner manner(String[] p) {
        return new Manner(
                number(p[0]),
                number(p[1]),
                number(p[2]),
                number(p[3]),
                number(p[4]),
                number(p[5]),
                rgb(p[6]),
                p.length > 7,
                p.length > 7 ? rgb(p[7]) : 0);
    }

    private static IntUnaryOperator colours(String steps) {
        List<String[]> all = List.of(steps.split(" \\| ")).stream()
                .map(step -> step.split(" "))
                .toList();
        return c -> {
            int now = c;
            for (String[] step : all) {
                now = changed(now, c, step);
            }
            return now;
        };
    }

    /** @param first the colour before everything */
    private static int changed(int rgb, int first, String[] p) {
        return switch (p[0]) {
            case "tone" -> tone(rgb, rgb(p[1]), rgb(p[2]), number(p[3]));
            case "lighten" -> lighten(rgb, number(p[1]));
            case "saturate" -> Colours.saturate(rgb, number(p[1]));
            case "mix" -> Colours.mix(rgb, rgb(p[1]), number(p[2]));
            case "back" -> Colours.mix(rgb, first, number(p[1]));
            case "warm" -> Colours.rgb(Colours.red(rgb) * 1.06, Colours.green(rgb), Colours.blue(rgb) * .97);
            case "ramp" -> ramp(rgb, number(p[1]), number(p[2]), rgb(p[3]), rgb(p[4]), rgb(p[5]), rgb(p[6]));
            case "pastel" -> pastel(rgb);
            case "neon" -> neon(rgb);
            default -> throw new IllegalArgumentException("No change of colours is called " + p[0]);
        };
    }

    private static double number(String text) {
        return Double.parseDouble(text);
    }

    private static int rgb(String hex) {
        return Integer.parseInt(hex, 16);
    }

    /** A duotone between ink and paper, mixed over the colour. */
    private static int tone(int rgb, int ink, int paper, double share) {
        return Colours.mix(rgb, Colours.mix(ink, paper, Math.pow(Colours.luma(rgb) / 255, .95)), share);
    }

    /** Lifts darks, leaving lights. */
    private static int lighten(int rgb, double amount) {
        double dark = 1 - Colours.luma(rgb) / 255;
        return Colours.mix(rgb, 0xffffff, amount * Math.sin(Math.PI * Math.min(1, (1 - dark) * 1.7 + .16) * .5) * .95);
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
