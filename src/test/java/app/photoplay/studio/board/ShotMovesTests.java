package app.photoplay.studio.board;

import static app.photoplay.studio.board.PlainFilms.after;
import static app.photoplay.studio.board.PlainFilms.order;
import static app.photoplay.studio.board.PlainFilms.scene;
import static app.photoplay.studio.board.PlainFilms.shot;
import static app.photoplay.studio.board.PlainFilms.shots;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShotMovesTests {

    @ParameterizedTest
    @CsvSource({
        "abc de, a, bac de",
        "abc de, b, acb de",
        "abc de, c, ab cde",
        "abc - de, c, ab c de",
        "abcd e, bc, adbc e",
        "abcd e, ac, bdac e",
        "abc de, cd, ab ecd",
    })
    void aStepOnGoesBehindTheNextThatStaysAndThenIntoTheNextScene(String film, String moved, String then) {
        assertThat(after(film, moves(film).forward(shots(moved)).orElseThrow())).isEqualTo(then);
    }

    @ParameterizedTest
    @CsvSource({
        "abc de, b, bac de",
        "abc de, d, abcd e",
        "ab - cd, c, ab c d",
        "abcd e, cd, acdb e",
        "abcd e, bd, bdac e",
        "abc de, ad, adbc e",
    })
    void aStepBackGoesBeforeTheOneInFrontAndThenIntoTheSceneBefore(String film, String moved, String then) {
        var back = moves(film).back(shots(moved));
        if (moved.equals("ad")) {
            assertThat(back).isEmpty();
        } else {
            assertThat(after(film, back.orElseThrow())).isEqualTo(then);
        }
    }

    @Test
    void atTheEndsThereIsNowhereToGo() {
        assertThat(moves("abc de").back(shots("a"))).isEmpty();
        assertThat(moves("abc de").forward(shots("e"))).isEmpty();
        assertThat(moves("abc de").toSceneBefore(shots("b"))).isEmpty();
        assertThat(moves("abc de").toNextScene(shots("d"))).isEmpty();
    }

    @Test
    void aWholeSceneIsCrossedAtOnce() {
        assertThat(after("abc de", moves("abc de").toNextScene(shots("b")).orElseThrow()))
                .isEqualTo("ac bde");
        assertThat(after("abc de", moves("abc de").toSceneBefore(shots("e")).orElseThrow()))
                .isEqualTo("abce d");
    }

    @ParameterizedTest
    @CsvSource({
        "abc de, a, 1, e, bc dae",
        "abc de, a, 1, , bc dea",
        "abc de, c, 0, a, cab de",
        "abc de, ad, 0, c, badc e",
        "abcd e, bc, 0, b, ",
        "abcd e, bc, 0, d, ",
        "abcd e, b, 0, c, ",
        "abcd e, ac, 0, c, bacd e",
        "abc de, c, 0, , ",
        "abc -, b, 1, , ac b",
    })
    void whatIsDroppedLiesWhereTheLineWasDrawnAndNothingHappensWhereItLayBefore(
            String film, String moved, int scene, Character before, String then) {
        var place = new FilmOrder.Place(scene(scene), before == null ? null : shot(before));

        var move = moves(film).to(shots(moved), place);

        assertThat(move.map(to -> after(film, to)).orElse(null)).isEqualTo(then);
    }

    private static ShotMoves moves(String film) {
        return new ShotMoves(order(film));
    }
}
