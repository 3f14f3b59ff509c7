package app.photoplay.animatic.figure;

/**
 * The light and the inks in which a figure is cut; taken from the palette of the scene.
 *
 * @param near RGB of the darkest paper at the figure's depth
 * @param tissue RGB of the light that rims the paper
 * @param lamp RGB of flames, letters and lit glass
 * @param towardsX horizontal direction from the figure to the light, negative to the left; need not be of length 1
 * @param towardsY vertical direction from the figure to the light, negative is up
 * @param rim strength of the rim light, 0 to 1
 * @param shadow strength of the shadow on the ground, 0 to 1; 0 for none
 */
public record Light(int near, int tissue, int lamp, double towardsX, double towardsY, double rim, double shadow) {

    /** The same inks with the light elsewhere. */
    public Light towards(double x, double y) {
        return new Light(near, tissue, lamp, x, y, rim, shadow);
    }

    /** The same light on paper of another depth, with a weaker rim: for crowds and people far away. */
    public Light at(int paper, double rimStrength, double shadowStrength) {
        return new Light(paper, tissue, lamp, towardsX, towardsY, rimStrength, shadowStrength);
    }

    /** Directions are compared in steps of about 7 degrees, so that a slowly moving lamp reuses drawn figures. */
    Light rounded() {
        double angle = Math.round(Math.atan2(towardsY, towardsX) * 8) / 8.0;
        return new Light(near, tissue, lamp, Math.cos(angle), Math.sin(angle), rim, shadow);
    }
}
