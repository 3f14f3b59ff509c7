package app.photoplay.storyboard;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.project.ProjectId;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SeedsTests {

    private static final int BITS = 31;

    /** The CRC-32C of «the harbour», but for its sign. */
    private static final long HARBOUR = 0x75E955B7L;

    @Property(tries = 300)
    void aSeedIsWhatEveryModelTakesAndStaysTheSame(@ForAll long project, @ForAll long shot) {
        long seed = seed(project, shot);

        assertThat(seed).isBetween(0L, (1L << BITS) - 1).isEqualTo(seed(project, shot));
    }

    /** As far as a model can tell, neighbours have nothing to do with each other. */
    @Test
    void anotherProjectOrAnotherShotChangesHalfOfTheBits() {
        int others = 1_000;
        long changedByProject = 0;
        long changedByShot = 0;
        for (int i = 0; i < others; i++) {
            changedByProject += Long.bitCount(seed(i, 1) ^ seed(i + 1, 1));
            changedByShot += Long.bitCount(seed(1, i) ^ seed(1, i + 1));
        }

        assertThat(changedByProject / (double) others).isBetween(BITS / 2.0 - 1, BITS / 2.0 + 1);
        assertThat(changedByShot / (double) others).isBetween(BITS / 2.0 - 1, BITS / 2.0 + 1);
    }

    @Test
    void theShotsOfALongFilmHaveDifferentSeeds() {
        Set<Long> seeds = new HashSet<>();
        for (int shot = 0; shot < 1_500; shot++) {
            seeds.add(seed(7, shot));
        }

        assertThat(seeds).hasSize(1_500);
    }

    /** It stands in the fingerprints of pictures that were made long ago. */
    @Test
    void whatMadePicturesAreKnownByStaysAsItWas() {
        assertThat(Seeds.fingerprint(" The Harbour ", 3)).isEqualTo(Seeds.fingerprint("the harbour", 3));
        assertThat(Seeds.fingerprint("the harbour", 3)).isEqualTo(HARBOUR << 32 | 3);
    }

    private static long seed(long project, long shot) {
        return Seeds.of(new ProjectId(new UUID(project, 1)), new ShotId(new UUID(1, shot)));
    }
}
