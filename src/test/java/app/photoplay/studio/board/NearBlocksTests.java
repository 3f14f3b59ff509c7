package app.photoplay.studio.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NearBlocksTests {

    private final NearBlocks blocks = new NearBlocks();
    private final List<CardBlock> all = new ArrayList<>();

    @Test
    void theFirstAreThereBeforeTheBrowserHasSaidAnything() {
        longFilm();

        assertThat(filled()).containsExactly(1, 2);
    }

    @Test
    void whatIsNearIsFilledOneByOneTheNearestFirst() {
        longFilm();

        assertThat(blocks.near(List.of(31, 30, 32))).containsExactly(all.get(30));
        assertThat(blocks.near(List.of(31, 30, 32))).containsExactly(all.get(29));
        assertThat(blocks.near(List.of(31, 30, 32))).containsExactly(all.get(31));
        assertThat(blocks.near(List.of(31, 30, 32))).isEmpty();
    }

    @Test
    void howeverFarSomebodyScrollsAPageHoldsNoMoreThanItsLastCards() {
        longFilm();

        IntStream.rangeClosed(1, 60).forEach(at -> {
            blocks.near(List.of(at, at + 1));
            blocks.near(List.of(at, at + 1));
            assertThat(filled()).contains(at, at + 1).hasSizeLessThanOrEqualTo(NearBlocks.KEPT / CardBlock.CARDS);
        });
    }

    @Test
    void whatIsNearStaysHoweverMuchItIs() {
        longFilm();
        List<Integer> near = IntStream.rangeClosed(10, 20).boxed().toList();

        near.forEach(at -> blocks.near(near));

        assertThat(filled()).containsExactlyElementsOf(near);
    }

    @Test
    void aShortFilmIsThereWhole() {
        IntStream.range(0, 5).forEach(i -> all.add(blocks.add(PlainFilms.scene(i), 4)));

        assertThat(filled()).hasSize(5);
        assertThat(blocks.near(List.of(1))).isEmpty();
    }

    @Test
    void whatIsNotThereIsNotFilled() {
        longFilm();
        blocks.remove(all.get(40));

        assertThat(blocks.near(List.of(41, 99, -1))).isEmpty();
    }

    private void longFilm() {
        IntStream.range(0, 70).forEach(i -> all.add(blocks.add(PlainFilms.scene(i), CardBlock.CARDS)));
    }

    private List<Integer> filled() {
        return IntStream.rangeClosed(1, all.size())
                .filter(at -> all.get(at - 1).filled())
                .boxed()
                .toList();
    }
}
