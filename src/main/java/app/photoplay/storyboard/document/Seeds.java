package app.photoplay.storyboard.document;

import app.photoplay.storyboard.ShotId;

/** Where the chance in a picture comes from: a shot's own for life, until the creator chooses another. */
public final class Seeds {

    private static final long ODD = 0x9E37_79B9_7F4A_7C15L;

    private Seeds() {}

    /** @return 31 bits, as many as models take, each of which hangs on all of the id */
    public static int of(ShotId shot) {
        long mixed = mixed(shot.value().getMostSignificantBits()) ^ shot.value().getLeastSignificantBits();
        return (int) (mixed(mixed) >>> 33);
    }

    /**
     * Another chance for the same shot.
     *
     * @param variation 0 for the seed itself
     * @return 31 bits
     */
    public static int of(int seed, int variation) {
        return variation == 0 ? seed : (int) (mixed(mixed(seed) ^ variation) >>> 33);
    }

    /** The finisher of SplitMix64 (Steele, Lea and Flood, 2014). */
    private static long mixed(long bits) {
        long z = bits + ODD;
        z = (z ^ (z >>> 30)) * 0xBF58_476D_1CE4_E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D0_49BB_1331_11EBL;
        return z ^ (z >>> 31);
    }
}
