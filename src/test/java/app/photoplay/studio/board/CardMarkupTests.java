package app.photoplay.studio.board;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CardMarkupTests {

    @Test
    void whateverATextSaysIsWordsAndNoMarkup() {
        assertThat(CardMarkup.words(PlainFilms.view('a', 1))).isEqualTo("A &lt;b&gt;&amp; co&lt;/b&gt;.");
    }
}
