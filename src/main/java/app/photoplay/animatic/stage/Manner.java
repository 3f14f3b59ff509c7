package app.photoplay.animatic.stage;

/**
 * How the finished picture is printed.
 *
 * @param paper strength of the paper, 1 for the house's
 * @param grain strength of the grain, 1 for the house's
 * @param vignette darkness of the corners, .62 for the house's; negative makes them lighter
 * @param bloom strength of the light's spill
 * @param saturation 1 as painted, 0 black and white
 * @param contrast 1 as painted
 * @param tint the colour that white takes
 * @param cut whether it is cut in wood: two tones, hatched
 * @param ink the dark of the two tones
 */
public record Manner(
        double paper,
        double grain,
        double vignette,
        double bloom,
        double saturation,
        double contrast,
        int tint,
        boolean cut,
        int ink) {

    public static final Manner HOUSE = new Manner(1, 1, .62, 1, 1, 1, 0xffffff, false, 0);
}
