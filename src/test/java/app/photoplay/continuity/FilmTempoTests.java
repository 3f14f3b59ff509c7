package app.photoplay.continuity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.photoplay.storyboard.document.CommandInterpreter;
import app.photoplay.storyboard.document.RandomEdits;
import app.photoplay.storyboard.document.ShotRule;
import app.photoplay.storyboard.document.Storyboard;
import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FilmTempoTests {

    private static final int TENTH = 100;

    /** Each shot is off by half a step at most. */
    @Property(tries = 100)
    void aFilmBecomesAsLongAsIsWantedWithinWhatItsShotsAllow(
            @ForAll @IntRange(min = 1, max = 6) int scenes,
            @ForAll @IntRange(min = 1, max = 6) int shots,
            @ForAll @DoubleRange(min = 0, max = 1) double where) {
        Storyboard before = RandomEdits.document(scenes, shots);
        FilmLength length = new FilmTempo(before).length();
        long room = length.longest().minus(length.shortest()).toMillis();
        Duration wanted = length.shortest().plusMillis(Math.round(room * where));

        Storyboard after = CommandInterpreter.apply(before, new FilmTempo(before).to(wanted), 2);

        assertThat(new FilmTempo(after).length().now().toMillis())
                .isCloseTo(wanted.toMillis(), within((long) scenes * shots * TENTH));
        assertThat(after.filmShots())
                .filteredOn(shot -> !shot.title())
                .allSatisfy(shot -> assertThat(shot.duration()).isBetween(ShotRule.SHORTEST, ShotRule.LONGEST));
        assertThat(after.filmShots()).hasSameSizeAs(before.filmShots());
    }

    @Test
    void theLengthThatItHasChangesNothing() {
        Storyboard film = RandomEdits.document(3, 4);

        assertThat(new FilmTempo(film).to(new FilmTempo(film).length().now()).commands())
                .isEmpty();
    }
}
