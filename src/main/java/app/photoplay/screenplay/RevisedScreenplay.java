package app.photoplay.screenplay;

import java.util.List;
import java.util.Set;

/**
 * A text read again around shots that stay: each of them is one shot of the screenplay, and what lies between them is
 * cut by itself.
 *
 * @param screenplay of the whole
 * @param owners for each scene and each of its shots which of the shots that stay it is, or −1 for one that is new
 * @param broken those that cannot stay, because the text now joins their words with others
 * @param seconds of text that a shot which stays holds on average
 */
public record RevisedScreenplay(
        Screenplay screenplay, List<List<Integer>> owners, Set<Integer> broken, double seconds) {

    /** Of a shot that none of those that stay is. */
    public static final int NEW = -1;

    /**
     * How what is new is cut.
     *
     * @param seconds of text that a shot should hold
     * @param stretch how much longer than it reads a shot lasts
     */
    public record Density(double seconds, double stretch) {

        public static final Density NATURAL = new Density(Cutter.NATURAL, 1);
    }

    public RevisedScreenplay {
        owners = owners.stream().map(List::copyOf).toList();
        broken = Set.copyOf(broken);
    }
}
