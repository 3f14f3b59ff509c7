package app.photoplay.screenplay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.photoplay.support.SmallestTexts;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A text with next to nothing in it becomes a film of as little, or is called empty; nothing else happens to it. */
class SmallestTextsTests {

    private static final List<CutLength> LENGTHS = List.of(
            new CutLength.Natural(),
            new CutLength.Runtime(Duration.ofSeconds(3)),
            new CutLength.Runtime(Duration.ofMinutes(10)),
            new CutLength.ShotCount(1),
            new CutLength.ShotCount(100),
            new CutLength.Part(List.of(0), new CutLength.Natural()));

    private final ManuscriptReader reader = new ManuscriptReader();

    static Stream<String> words() {
        return SmallestTexts.WORDS.stream();
    }

    static Stream<String> marks() {
        return SmallestTexts.MARKS.stream();
    }

    static Stream<String> blanks() {
        return SmallestTexts.BLANKS.stream();
    }

    @ParameterizedTest
    @MethodSource({"words", "marks"})
    void littleIsAFilmOrNothingWhereverItComesFrom(String text) {
        become(() -> reader.read(text));
        for (String name : List.of("a.txt", "a.fountain", "a.md", "a")) {
            become(() -> reader.read(text.getBytes(StandardCharsets.UTF_8), name));
        }
    }

    @ParameterizedTest
    @MethodSource("blanks")
    void blanksAreNoText(String text) {
        assertThatExceptionOfType(UnreadableManuscriptException.class)
                .isThrownBy(() -> reader.read(text))
                .matches(refused -> refused.reason() == UnreadableManuscriptException.Reason.EMPTY);
        assertThatExceptionOfType(UnreadableManuscriptException.class)
                .isThrownBy(() -> reader.read(text.getBytes(StandardCharsets.UTF_8), "a.txt"))
                .matches(refused -> refused.reason() == UnreadableManuscriptException.Reason.EMPTY);
    }

    private static void become(java.util.function.Supplier<Manuscript> reading) {
        Manuscript manuscript;
        try {
            manuscript = reading.get();
        } catch (UnreadableManuscriptException refused) {
            assertThat(refused.reason()).isEqualTo(UnreadableManuscriptException.Reason.EMPTY);
            return;
        }
        var breakdown = Breakdown.of(manuscript);
        for (CutLength length : LENGTHS) {
            breakdown.forecast(length);
            var screenplay = breakdown.screenplay(length);
            assertThat(screenplay.shotCount()).isPositive();
            assertThat(Coverage.of(manuscript, screenplay).gaps()).isEmpty();
        }
    }
}
