package app.photoplay.screenplay.document;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.screenplay.reading.ReadOutcome;
import app.photoplay.screenplay.reading.ReadOutcome.Problem;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a PDF broke to fit its pages is put together again, and what belongs to the paper is left out. */
class PdfTextTests {

    /** Words at a place, in points from the left and from the bottom. */
    private record Place(int left, int bottom, String words) {}

    @BeforeAll
    static void oneFont() {
        FontMappers.set(new OneFont());
    }

    @Test
    void aSpeechGoesOnOverThePage() throws IOException {
        try (var file = getClass().getResourceAsStream("continued.pdf")) {
            assertThat(text(file.readAllBytes()))
                    .isEqualTo(
                            "EXT. DIRT ROAD - LATER\n\nVolunteers pack the last of the tents into a long line of trucks."
                                    + "\n\nWARDEN\nNobody leaves until the dog is found. I mean it. Count the children twice."
                                    + " And count the dogs once.\n\nEXT. DIRT ROAD - LATER\n\nThe same road, an hour on, is empty.");
        }
    }

    @Test
    void numbersInTheMarginsOfAScreenplayAreNotItsText() throws IOException {
        var page = List.of(
                new Place(108, 750, "BLUE REVISED 1/2/26"),
                new Place(540, 750, "12."),
                new Place(60, 700, "7"),
                new Place(108, 700, "INT. HUT - NIGHT"),
                new Place(540, 700, "7"),
                new Place(108, 676, "Rain on the roof."),
                new Place(550, 676, "*"),
                new Place(252, 652, "ANNA"),
                new Place(220, 640, "(softly)"),
                new Place(180, 628, "Who is there?"));
        assertThat(text(pdf(page))).isEqualTo("INT. HUT - NIGHT\n\nRain on the roof.\n\nANNA\n(softly)\nWho is there?");
    }

    @Test
    void aLineThatEndsOnPurposeStaysOne() throws IOException {
        var page = List.of(
                new Place(72, 700, "The well-known road went on and on and on, and it led past the mill and the"),
                new Place(72, 686, "old bridge, where the well-"),
                new Place(72, 672, "Anna slept."));
        assertThat(text(pdf(page))).contains("the old bridge").contains("well-\nAnna slept.");
    }

    @Test
    void wordsKeepTheHyphensThatAreTheirs() throws IOException {
        var page = List.of(
                new Place(72, 700, "She was seventy-"),
                new Place(72, 686, "two and had an um-"),
                new Place(72, 672, "brella with her in"));
        assertThat(text(pdf(page))).isEqualTo("She was seventy-two and had an umbrella with her in");
    }

    @Test
    void headsThatRepeatAreThePapers() throws IOException {
        var pages = new ArrayList<List<Place>>();
        for (int number = 1; number <= 6; number++) {
            pages.add(List.of(
                    new Place(72, 760, number % 2 == 0 ? "The Lighthouse" : "Anna Sommer"),
                    new Place(72, 700, "Sentence " + "abcdef".charAt(number - 1) + " of the story ends."),
                    new Place(300, 30, "" + number)));
        }
        assertThat(text(pdf(pages.toArray(List[]::new))))
                .doesNotContain("Lighthouse", "Sommer", "1", "6")
                .contains("Sentence a of the story ends.\n\nSentence b");
    }

    private static final List<String> LEFT = List.of(
            "The lamp burned all night in",
            "the tower. Nobody came to see",
            "it. At dawn the keeper put it",
            "out and slept. He dreamed of",
            "the ships that he had never",
            "seen, and of the harbour that");
    private static final List<String> RIGHT = List.of(
            "they came from. When he woke",
            "the sea was empty. He trimmed",
            "the wick and waited for dark.",
            "His sister rowed out to him",
            "with bread and letters, as on",
            "every other Sunday.");
    private static final String BOTH =
            "The lamp burned all night in the tower. Nobody came to see it. At dawn the keeper"
                    + " put it out and slept. He dreamed of the ships that he had never seen, and of the harbour that they"
                    + " came from. When he woke the sea was empty. He trimmed the wick and waited for dark. His sister"
                    + " rowed out to him with bread and letters, as on every other Sunday.";

    private static List<Place> columns(boolean acrossRows) {
        var places = new ArrayList<Place>();
        for (int row = 0; row < LEFT.size(); row++) {
            places.add(new Place(60, 640 - 14 * row, LEFT.get(row)));
            if (acrossRows) {
                places.add(new Place(320, 640 - 14 * row, RIGHT.get(row)));
            }
        }
        for (int row = 0; row < RIGHT.size() && !acrossRows; row++) {
            places.add(new Place(320, 640 - 14 * row, RIGHT.get(row)));
        }
        return places;
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void twoColumnsAreReadOneAfterTheOther(boolean acrossRows) throws IOException {
        assertThat(text(pdf(columns(acrossRows)))).isEqualTo(BOTH);
    }

    @Test
    void whatSpansTheColumnsStandsAboveAndBelowThem() throws IOException {
        var places = new ArrayList<Place>();
        places.add(new Place(60, 770, "The Harbour Reader"));
        places.add(new Place(540, 770, "12"));
        places.add(new Place(150, 700, "A LAMP FOR THE SHIPS OF THE NORTH COAST"));
        places.addAll(columns(true));
        places.add(new Place(150, 530, "And that is how the lamp came to the museum."));
        places.add(new Place(300, 30, "12"));
        assertThat(text(pdf(places)))
                .isEqualTo("A LAMP FOR THE SHIPS OF THE NORTH COAST\n\n" + BOTH
                        + "\n\nAnd that is how the lamp came to the museum.");
    }

    @Test
    void aSentenceGoesOnInTheFirstColumnOfTheNextPage() throws IOException {
        var second = new ArrayList<Place>();
        for (int row = 0; row < LEFT.size(); row++) {
            second.add(new Place(60, 640 - 14 * row, row == 0 ? "and rowed home by the island." : LEFT.get(row - 1)));
            second.add(new Place(320, 640 - 14 * row, RIGHT.get(row)));
        }
        var first = new ArrayList<>(columns(true));
        first.removeLast();
        first.add(new Place(320, 570, "every Sunday in the summer,"));
        assertThat(text(pdf(first, second))).contains("every Sunday in the summer, and rowed home by the island.");
    }

    @Test
    void aTableIsReadRowByRow() throws IOException {
        var page = List.of(
                new Place(72, 400, "lamps"),
                new Place(400, 400, "12"),
                new Place(72, 386, "ropes"),
                new Place(400, 386, "7"));
        assertThat(text(pdf(page)).replace("\n", " ")).isEqualTo("lamps 12 ropes 7");
    }

    @Test
    void twoWhoSpeakAtOnceEachSayAllOfIt() throws IOException {
        var page = List.of(
                new Place(108, 700, "INT. HUT - NIGHT"),
                new Place(108, 676, "They turn to each other across the table and the lamp."),
                new Place(160, 652, "ANNA"),
                new Place(370, 652, "PAUL"),
                new Place(120, 640, "I did not take it."),
                new Place(330, 640, "You took it, Anna."),
                new Place(120, 628, "Ask the others."),
                new Place(330, 628, "I saw you."),
                new Place(108, 604, "The lamp goes out and nobody moves for a long time."));
        assertThat(text(pdf(page)))
                .isEqualTo("INT. HUT - NIGHT\n\nThey turn to each other across the table and the lamp.\n\n"
                        + "ANNA\nI did not take it. Ask the others.\n\nPAUL\nYou took it, Anna. I saw you.\n\n"
                        + "The lamp goes out and nobody moves for a long time.");
    }

    @Test
    void aFileThatWasCutOffIsDamaged() throws IOException {
        var whole = pdf(List.of(new Place(72, 700, "Anna went home.")));
        assertThat(Documents.read(Arrays.copyOf(whole, whole.length / 2), 1000))
                .isEqualTo(new ReadOutcome.Refused(Problem.MALFORMED));
    }

    @Test
    void picturesOfPagesAreCalledThat() throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                var scan = new BufferedImage(20, 20, BufferedImage.TYPE_BYTE_GRAY);
                content.drawImage(LosslessFactory.createFromImage(document, scan), 0, 0, 600, 800);
            }
            assertThat(Documents.read(saved(document), 1000)).isEqualTo(new ReadOutcome.Refused(Problem.SCANNED));
        }
    }

    private static String text(byte[] document) {
        assertThat(Documents.read(document, 100_000)).isInstanceOf(ReadOutcome.Readable.class);
        return ((ReadOutcome.Readable) Documents.read(document, 100_000)).text();
    }

    @SafeVarargs
    private static byte[] pdf(List<Place>... pages) throws IOException {
        try (var document = new PDDocument()) {
            for (var places : pages) {
                var page = new PDPage();
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    for (var place : places) {
                        content.beginText();
                        content.setFont(new PDType1Font(Standard14Fonts.FontName.COURIER), 12);
                        content.newLineAtOffset(place.left, place.bottom);
                        content.showText(place.words);
                        content.endText();
                    }
                }
            }
            return saved(document);
        }
    }

    private static byte[] saved(PDDocument document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }
}
