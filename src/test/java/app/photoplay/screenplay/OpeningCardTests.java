package app.photoplay.screenplay;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The card that opens a film has the creator's title; the text's own only where nobody chose another. */
class OpeningCardTests {

    private static final String STORY =
            "The lamp went out, and Mara waited in the dark for somebody to come with another one. Nobody came.";

    private static Screenplay screenplay(String text) {
        return Breakdown.of(new ManuscriptReader().read(text)).screenplay(new CutLength.Natural());
    }

    private static Shot opening(Screenplay screenplay) {
        return screenplay.scenes().getFirst().shots().getFirst();
    }

    @Test
    void theChosenTitleTakesThePlaceOfTheTextsOwn() {
        var text = screenplay("The Lamp\n\n" + STORY);
        assertThat(opening(text).action()).isEqualTo("The Lamp");
        var named = opening(OpeningCard.named(text, "Darkness & Light"));
        assertThat(named.title()).isTrue();
        assertThat(named.action()).isEqualTo("Darkness & Light");
        assertThat(named.ranges()).isEqualTo(opening(text).ranges());
    }

    @Test
    void theTextsOwnTitleStaysWhereItIsTheChosenOne() {
        var text = screenplay("The Lamp\n\n" + STORY);
        assertThat(OpeningCard.named(text, "the lamp")).isSameAs(text);
    }

    @Test
    void theHeadingOfAChapterIsNoTitleOfTheFilm() {
        var text = screenplay("Chapter 1\n\n" + STORY);
        assertThat(OpeningCard.named(text, "Night")).isSameAs(text);
        assertThat(OpeningCard.says(opening(text).action(), "Night")).isFalse();
    }

    @Test
    void theTitleOfAScreenplayIsReplacedToo() {
        var text = screenplay("Title: Rain\nAuthor: A. Sommer\n\nINT. CELLAR - NIGHT\n\nA candle burns.\n");
        assertThat(opening(OpeningCard.named(text, "Snow")).action())
                .startsWith("Snow")
                .doesNotContain("Rain");
    }
}
