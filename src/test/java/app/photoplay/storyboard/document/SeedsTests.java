package app.photoplay.storyboard.document;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.storyboard.ShotId;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SeedsTests {

    private static final int BITS = 31;

    @Property(tries = 300)
    void aSeedIsWhatEveryModelTakesAndStaysTheSame(@ForAll long high, @ForAll long low) {
        assertThat(seed(high, low)).isNotNegative().isEqualTo(seed(high, low));
    }

    /** As far as a model can tell, neighbours have nothing to do with each other. */
    @Test
    void aNeighbourChangesHalfOfTheBits() {
        int others = 1_000;
        long changedByTime = 0;
        long changedByChance = 0;
        for (int i = 0; i < others; i++) {
            changedByTime += Long.bitCount(seed(i, 1) ^ seed(i + 1, 1));
            changedByChance += Long.bitCount(seed(1, i) ^ seed(1, i + 1));
        }

        assertThat(changedByTime / (double) others).isBetween(BITS / 2.0 - 1, BITS / 2.0 + 1);
        assertThat(changedByChance / (double) others).isBetween(BITS / 2.0 - 1, BITS / 2.0 + 1);
    }

    @Test
    void theShotsOfALongFilmHaveDifferentSeeds() {
        Set<Integer> seeds = new HashSet<>();
        for (int shot = 0; shot < 1_500; shot++) {
            seeds.add(seed(7, shot));
        }

        assertThat(seeds).hasSize(1_500);
    }

    private static int seed(long high, long low) {
        return Seeds.of(new ShotId(new UUID(high, low)));
    }
}
