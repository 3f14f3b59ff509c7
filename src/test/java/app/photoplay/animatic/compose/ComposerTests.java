package app.photoplay.animatic.compose;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.animatic.TestBriefs;
import app.photoplay.animatic.render.Stills;
import app.photoplay.animatic.words.PlaceKind;
import app.photoplay.generation.FrameSize;
import app.photoplay.generation.ShotBrief;
import app.photoplay.screenplay.ShotSize;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComposerTests {

    private static final FrameSize SMALL = new FrameSize(320, 180);

    private final Composer composer = new Composer();

    @Test
    void theSameBriefAndSeedGiveTheSamePicture() {
        ShotBrief brief = TestBriefs.of("EXT|Street|NIGHT|WIDE|TENSE|Clara runs in the rain.|Clara:f,Jonas:m");
        assertThat(still(brief, SMALL, 5)).isEqualTo(pixels(new Composer(), brief, SMALL, 5));
    }

    @Test
    void anotherPlaceGivesAnotherPicture() {
        int[] one = still(TestBriefs.of("EXT|First field|DAY|WIDE|NEUTRAL|x"), SMALL, 5);
        int[] two = still(TestBriefs.of("EXT|Second field|DAY|WIDE|NEUTRAL|x"), SMALL, 5);
        assertThat(difference(one, two)).isGreaterThan(6);
    }

    @ParameterizedTest
    @EnumSource(ShotSize.class)
    void everySizeIsDrawn(ShotSize size) {
        ShotBrief brief = TestBriefs.of("EXT|Forest|DAY|" + size + "|NEUTRAL|Clara walks.|Clara:f,Jonas:m");
        assertThat(spread(still(brief, SMALL, 3))).isGreaterThan(40);
    }

    @ParameterizedTest
    @EnumSource(PlaceKind.class)
    void everyPlaceIsDrawnInEveryShape(PlaceKind place) {
        String name = place.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
        ShotBrief brief = TestBriefs.of(
                (place.isInterior() ? "INT|" : "EXT|") + name + "|DUSK|WIDE|NEUTRAL|Clara waits.|Clara:f");
        for (FrameSize frame : new FrameSize[] {
            SMALL, new FrameSize(180, 320), new FrameSize(420, 180), new FrameSize(240, 240), new FrameSize(216, 270)
        }) {
            assertThat(spread(still(brief, frame, 3))).as("%s %s", place, frame).isGreaterThan(40);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "noir",
        "silent-era",
        "three-strip",
        "day-for-night",
        "ink-on-paper",
        "pastel",
        "neon",
        "watercolour",
        "woodcut"
    })
    void everyLookChangesThePicture(String look) {
        String shot = "EXT|Street|DUSK|WIDE|NEUTRAL|Clara walks.|Clara:f";
        assertThat(difference(still(TestBriefs.of(shot), SMALL, 3), still(TestBriefs.of(shot, look), SMALL, 3)))
                .isGreaterThan(6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\uD83D\uDE00\uD83C\uDF0A",
                "第一章",
                "الفصل الأول",
                "\u0000\uFFFF",
                "Chapter I. Down the Rabbit-Hole"
            })
    void aCardIsDrawnWhateverItsWords(String words) {
        assertThat(spread(still(TestBriefs.of("BOTH||NIGHT|TITLE|NEUTRAL|" + words), SMALL, 1)))
                .isGreaterThan(10);
    }

    @Test
    void wordsWithoutLettersInTheFontAreLeftOut() {
        assertThat(Typesetter.canShow("第一章")).isFalse();
        assertThat(Typesetter.canShow("Über den Dächern – Глава")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"INT|Kitchen, 0", "EXT|Harbour, 1"})
    void whatBelongsOnWaterIsNotPutIntoARoom(String place, int seen) {
        String begin = place + "|DAY|WIDE|NEUTRAL|";
        int[] with = still(TestBriefs.of(begin + "Two boats are late.|"), SMALL, 7);
        int[] without = still(TestBriefs.of(begin + "Two words are late.|"), SMALL, 7);

        assertThat(difference(with, without) > 0).isEqualTo(seen > 0);
    }

    private int[] still(ShotBrief brief, FrameSize frame, long seed) {
        return pixels(composer, brief, frame, seed);
    }

    private static int[] pixels(Composer by, ShotBrief brief, FrameSize frame, long seed) {
        BufferedImage image = Stills.render(by.compose(brief, frame, seed));
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData().clone();
    }

    /** Mean difference of all channels. */
    private static double difference(int[] a, int[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            for (int s = 0; s <= 16; s += 8) {
                sum += Math.abs((a[i] >> s & 255) - (b[i] >> s & 255));
            }
        }
        return sum / a.length / 3;
    }

    /** Between a dark and a bright pixel. */
    private static int spread(int[] px) {
        int[] luma = Arrays.stream(px).map(p -> p >> 8 & 255).sorted().toArray();
        return luma[luma.length * 98 / 100] - luma[luma.length * 2 / 100];
    }
}
