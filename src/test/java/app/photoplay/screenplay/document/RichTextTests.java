package app.photoplay.screenplay.document;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.screenplay.reading.ReadOutcome;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** An RTF gives the text that its readers see. */
class RichTextTests {

    @Test
    void headsAndFeetAndRemarksAreNotItsText() {
        assertThat(
                        text(
                                "{\\header\\pard Draft 7\\par}{\\footerl\\pard 12\\par}\\pard Anna went{\\*\\annotation Why?} home.\\par"))
                .isEqualTo("Anna went home.");
    }

    @Test
    void whatIsHiddenOrDeletedIsNotTold() {
        assertThat(text("Anna {\\v not }went \\deleted away \\deleted0 home\\v \\u8212? alas\\plain .\\par"))
                .isEqualTo("Anna went home.");
    }

    @Test
    void aNoteStandsBehindItsParagraph() {
        assertThat(text("Ida counts{\\footnote\\pard By hand.} lamps.\\par They go out.\\par"))
                .isEqualTo("Ida counts lamps.\n\nBy hand.\n\nThey go out.");
    }

    @Test
    void bracesInPicturesAndEscapesAreNoGroups() {
        assertThat(text("A \\{lamp\\}{\\pict\\bin3 }}} rest} burns.\\par")).isEqualTo("A {lamp} burns.");
    }

    @Test
    void theFirstWordsNeedNoParagraphOfTheirOwn() {
        assertThat(text("{\\fonttbl{\\f0 Arial;}}Anna {\\b went} home.")).isEqualTo("Anna went home.");
        assertThat(text("{\\b Anna} went home.")).isEqualTo("Anna went home.");
    }

    private static String text(String body) {
        var reading = Documents.read(("{\\rtf1\\ansi " + body + "}").getBytes(StandardCharsets.US_ASCII), 1000);
        assertThat(reading).isInstanceOf(ReadOutcome.Readable.class);
        return ((ReadOutcome.Readable) reading).text();
    }
}
