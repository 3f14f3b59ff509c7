package app.photoplay.animatic.paint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    private static final Map<String, Palette> HOUSE = load();

    /** One of the house palettes by name; the night's where there is none. */
    public static Palette named(String name) {
        return HOUSE.getOrDefault(name, Objects.requireNonNull(HOUSE.get("night")));
    }

    /** The names that {@link #named} knows. */
    public static List<String> names() {
        return List.copyOf(HOUSE.keySet());
    }

    private static Map<String, Palette> load() {
        Map<String, Palette> all = new LinkedHashMap<>();
        for (List<String> row : ShippedTable.of("palettes.tsv")) {
            int[] rgb = row.stream()
                    .skip(1)
                    .mapToInt(hex -> Integer.parseInt(hex, 16))
                    .toArray();
            all.put(row.getFirst(), new Palette(rgb[0], rgb[1], rgb[2], rgb[3], rgb[4], rgb[5], rgb[6], rgb[7]));
        }
        return all;
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
