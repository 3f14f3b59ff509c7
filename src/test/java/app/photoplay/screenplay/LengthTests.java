package app.photoplay.screenplay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The creator's choice of length: reached by denser or finer cuts, never by leaving text out. */
class LengthTests {

    private static final Manuscript BOOK = book();

    private static Manuscript book() {
        var text = new StringBuilder();
        for (int chapter = 1; chapter <= 4; chapter++) {
            text.append("Chapter ").append(chapter).append("\n\n");
            for (int paragraph = 0; paragraph < 12; paragraph++) {
                text.append("Anna walked along the wall and counted the stones, because there was nothing else to do. ")
                        .append(
                                "“I am not afraid,” she said. The wind was cold, and somewhere a dog barked twice.\n\n");
            }
        }
        return new Manuscript(text.toString(), TextFormat.PROSE, null, null);
    }

    private static Screenplay of(CutLength length) {
        var screenplay = Breakdown.of(BOOK).screenplay(length);
        assertThat(Coverage.of(BOOK, screenplay, length).percent()).isEqualTo(100);
        return screenplay;
    }

    private static final CutLength NATURAL = new CutLength.Natural();

    @Test
    void aRuntimeIsMetWithinATwentieth() {
        for (int seconds : List.of(180, 300, 480, 900)) {
            var wished = Duration.ofSeconds(seconds);
            assertThat(of(new CutLength.Runtime(wished)).duration().toMillis())
                    .isCloseTo(wished.toMillis(), org.assertj.core.data.Percentage.withPercentage(5));
        }
    }

    @Test
    void aFilmAsLongAsItReadsHasTheShotsThatItReads() {
        var natural = of(NATURAL);
        for (int more : List.of(0, 1, 4)) {
            var wished = new CutLength.Runtime(natural.duration().plusSeconds(more));
            assertThat(of(wished).shotCount()).isEqualTo(natural.shotCount());
        }
    }

    @Test
    void aLongerFilmHasAsManyMoreShotsAsItNeeds() {
        var wished = of(NATURAL).duration().multipliedBy(5).dividedBy(4);
        int needed = (int) Math.ceil(wished.toSeconds() / 8.5);
        assertThat(of(new CutLength.Runtime(wished)).shotCount())
                .isBetween(needed, Math.max(needed, of(NATURAL).shotCount()) + 1);
    }

    @Test
    void aShorterFilmHasFewerShots() {
        assertThat(of(new CutLength.Runtime(Duration.ofMinutes(4))).shotCount())
                .isLessThan(of(NATURAL).shotCount());
    }

    @Test
    void atMostThatManyShotsAreMade() {
        int natural = of(NATURAL).shotCount();
        int fewest = Breakdown.of(BOOK).forecast(NATURAL).fewestShots();
        for (int wished = fewest; wished <= natural + 9; wished++) {
            assertThat(of(new CutLength.ShotCount(wished)).shotCount()).isEqualTo(wished);
        }
    }

    @Test
    void moreShotsThanTheNaturalCutHasAreCutFiner() {
        int natural = of(NATURAL).shotCount();
        int finest = of(new CutLength.ShotCount(10_000)).shotCount();
        assertThat(finest).isGreaterThan(natural + natural / 3);
        assertThat(of(new CutLength.ShotCount(finest - 1)).shotCount()).isEqualTo(finest - 1);
        assertThat(of(new CutLength.ShotCount(finest + 1)).shotCount()).isEqualTo(finest);
    }

    @Test
    void aWishedNumberOfShotsIsAlwaysCutTheSame() {
        for (int wished : List.of(17, 60, 140)) {
            assertThat(of(new CutLength.ShotCount(wished))).isEqualTo(of(new CutLength.ShotCount(wished)));
        }
    }

    @Test
    void onlyThePickedChaptersAreTold() {
        var part = of(new CutLength.Part(List.of(1, 3), NATURAL));
        assertThat(part.scenes()).extracting(Scene::chapter).containsOnly(1, 3);
        assertThat(part.chapters()).hasSize(4);
    }

    @Test
    void theForecastIsWhatTheBreakdownGives() {
        for (CutLength length : List.of(
                NATURAL,
                new CutLength.ShotCount(30),
                new CutLength.Runtime(Duration.ofMinutes(5)),
                new CutLength.Part(List.of(0), NATURAL))) {
            var forecast = Breakdown.of(BOOK).forecast(length);
            var screenplay = of(length);
            assertThat(forecast.shots()).isEqualTo(screenplay.shotCount());
            assertThat(forecast.duration()).isEqualTo(screenplay.duration());
        }
    }

    @Test
    void aLengthOutOfReachIsSaidToBe() {
        var forecast = Breakdown.of(BOOK).forecast(new CutLength.ShotCount(2));
        assertThat(forecast.reachable()).isFalse();
        assertThat(forecast.shots()).isEqualTo(forecast.fewestShots());
        var tooShort = Breakdown.of(BOOK).forecast(new CutLength.Runtime(Duration.ofSeconds(10)));
        assertThat(tooShort.reachable()).isFalse();
        assertThat(tooShort.shortest()).isGreaterThan(Duration.ofSeconds(10));
        assertThat(Breakdown.of(BOOK)
                        .forecast(new CutLength.Runtime(tooShort.shortest()))
                        .reachable())
                .isTrue();
    }

    @Test
    void whatStandsBeforeTheFirstSectionIsAPartOfItsOwn() {
        var manuscript = new Manuscript("> FADE IN <\n\n# Act One\n\nShe waits.\n", TextFormat.FOUNTAIN, null, null);
        var part = new CutLength.Part(List.of(0), NATURAL);

        assertThat(Coverage.of(manuscript, Breakdown.of(manuscript).screenplay(part), part)
                        .gaps())
                .isEmpty();
    }
}
