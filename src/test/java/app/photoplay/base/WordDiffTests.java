package app.photoplay.base;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.base.WordDiff.Piece;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class WordDiffTests {

    @Test
    void whatDiffersStandsOutBetweenAFewWordsOfWhatIsTheSame() {
        WordDiff diff = WordDiff.of(
                "Two retired detectives raise beers against a low white sun. Dusty hills, late warm light.",
                "Two retired detectives raise beers against a huge orange sun. Dusty hills, hard red light.");

        assertThat(diff.first())
                .containsExactly(
                        new Piece("… raise beers against a", false),
                        new Piece("low white", true),
                        new Piece("sun. Dusty hills,", false),
                        new Piece("late warm", true),
                        new Piece("light.", false));
        assertThat(diff.second())
                .filteredOn(Piece::differs)
                .extracting(Piece::words)
                .containsExactly("huge orange", "hard red");
    }

    @Test
    void noGapStandsForAWordOrTwo() {
        WordDiff diff = WordDiff.of(
                "Jonas walks along the beach with a bottle.", "Jonas dances along the beach with a bottle.");

        assertThat(diff.second().getLast().words()).isEqualTo("along the beach with a bottle.");
    }

    @Test
    void whereNothingIsInCommonAllOfItDiffers() {
        assertThat(WordDiff.of("a b", "c").first()).containsExactly(new Piece("a b", true));
        assertThat(WordDiff.of("a b", "").second()).isEmpty();
    }

    @Property(tries = 200)
    void theSameTextsDoNotDiffer(@ForAll @AlphaChars @StringLength(max = 40) String text) {
        assertThat(WordDiff.of(text, text).first()).noneMatch(Piece::differs);
    }

    @Property(tries = 200)
    void aTextThatOnlyHasMoreDiffersOnlyThere(@ForAll @AlphaChars @StringLength(min = 1, max = 20) String more) {
        WordDiff diff = WordDiff.of("one two three", "one two " + more + " three");

        assertThat(diff.first()).noneMatch(Piece::differs);
        assertThat(diff.second().stream()
                        .filter(Piece::differs)
                        .map(Piece::words)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(more);
    }
}
