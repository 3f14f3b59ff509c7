package app.photoplay.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrameSketchTests {

    @Test
    void strokesAreReadAndWrittenAsTheyAre() {
        FrameSketch drawing = FrameSketch.read("100 200 120 220;0 1000").orElseThrow();

        assertThat(drawing.text()).isEqualTo("100 200 120 220;0 1000");
        assertThat(drawing.path()).isEqualTo("M100 200L120 220 M0 1000L0 1000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                ";",
                "1",
                "1 2 3",
                "1 2;;3 4",
                "1001 5",
                "99999 5",
                "-1 5",
                "1.5 2",
                "M0 0L5 5",
                "1 2\"/><script>alert(1)</script>",
                "1 2\n3 4",
                "١ ٢"
            })
    void whateverElseIsNoDrawing(String text) {
        assertThat(FrameSketch.read(text)).isEmpty();
    }

    @Test
    void noDrawingIsLongerThanAHandDraws() {
        String point = "1 2";
        assertThat(FrameSketch.read(String.join(" ", Collections.nCopies(FrameSketch.MOST_POINTS, point))))
                .isPresent();
        assertThat(FrameSketch.read(String.join(" ", Collections.nCopies(FrameSketch.MOST_POINTS + 1, point))))
                .isEmpty();
        assertThat(FrameSketch.read(String.join(";", Collections.nCopies(FrameSketch.MOST_STROKES, point))))
                .isPresent();
        assertThat(FrameSketch.read(String.join(";", Collections.nCopies(FrameSketch.MOST_STROKES + 1, point))))
                .isEmpty();
        assertThat(FrameSketch.read(" ".repeat(FrameSketch.LONGEST) + point)).isEmpty();
    }

    @Test
    void theLongestDrawingFitsIntoItsRow() {
        String most = String.join(" ", Collections.nCopies(FrameSketch.MOST_POINTS, "1000 1000"));

        assertThat(FrameSketch.read(most).orElseThrow().text().length()).isLessThanOrEqualTo(24_000);
    }
}
