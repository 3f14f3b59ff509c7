package app.photoplay.conversion.reading;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.project.Projects;
import app.photoplay.screenplay.Breakdown;
import app.photoplay.screenplay.CutLength;
import app.photoplay.screenplay.Manuscript;
import app.photoplay.screenplay.ManuscriptReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TitleFinderTests {

    private static final String SENTENCE = "Night fell over the harbour, and Mara lit the lamp and waited for a ship.";
    private static final String FINAL_DRAFT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <FinalDraft DocumentType="Script" Template="No" Version="5"><Content>
            <Paragraph Type="Scene Heading"><Text>INT. LAMP ROOM - NIGHT</Text></Paragraph>
            <Paragraph Type="Action"><Text>The lamp goes out.</Text></Paragraph>
            </Content></FinalDraft>
            """;

    private static final String CHAPTERS = """
            CHAPTER I. Down the Rabbit-Hole

            Alice was beginning to get very tired of sitting by her sister on the bank.

            CHAPTER II. The Pool of Tears

            She went on growing, and very soon had to kneel down on the floor.

            CHAPTER III. A Caucus-Race

            They were indeed a queer-looking party that assembled on the bank.
            """;

    private final ManuscriptReader reader = new ManuscriptReader();

    @Test
    void whatTheTextSaysOfItselfIsFirst() {
        assertThat(pasted("Title: The Lamp\n\nINT. LAMP ROOM - NIGHT\n\nThe lamp goes out.\n"))
                .isEqualTo("The Lamp");
    }

    @Test
    void aShortFirstLineIsATitle() {
        assertThat(pasted("The Lamp\n\n" + SENTENCE)).isEqualTo("The Lamp");
        assertThat(pasted("# The Lamp\n\n" + SENTENCE)).isEqualTo("The Lamp");
    }

    @Test
    void aSentenceIsNoneAsLongAsThereIsAFileName() {
        assertThat(file("the_ferry.txt", SENTENCE)).isEqualTo("The ferry");
    }

    @Test
    void withoutAnythingElseItsFirstWordsAreOne() {
        assertThat(pasted(SENTENCE)).isEqualTo("Night fell over the harbour, and Mara lit the lamp and…");
        assertThat(pasted("The lamp went out.")).isEqualTo("The lamp went out.");
    }

    @Test
    void aSlugLineIsNoTitleButItsPlaceIsOne() {
        assertThat(pasted("INT. LAMP ROOM - NIGHT\n\nThe lamp goes out.\n\nEXT. SEA - DAWN\n\nNothing.\n"))
                .isEqualTo("Lamp room");
    }

    @Test
    void markupIsNoTitle() {
        assertThat(file("lamp_room.fdx", FINAL_DRAFT)).isEqualTo("Lamp room");
        assertThat(pasted(FINAL_DRAFT)).isNotBlank().doesNotContain("<", "xml");
    }

    @Test
    void aTitleHoldsNothingThatATitleMayNot() {
        assertThat(pasted("The\tLamp\n\n" + SENTENCE)).isEqualTo("The Lamp");
        assertThat(pasted("Title: " + "\uD83D\uDD6F".repeat(100) + "\n\nINT. LAMP ROOM - NIGHT\n\nIt goes out.\n"))
                .hasSizeLessThanOrEqualTo(Projects.MAX_TITLE)
                .endsWith("\uD83D\uDD6F");
    }

    @Test
    void pickedChaptersGiveTheirOwnTitleToATextThatHasNone() {
        assertThat(title(reader.read(CHAPTERS), picked(2, 1))).isEqualTo("CHAPTER II. The Pool of Tears");
        assertThat(title(reader.read(CHAPTERS), picked(0))).isEqualTo("CHAPTER I. Down the Rabbit-Hole");
        assertThat(title(reader.read(CHAPTERS.getBytes(StandardCharsets.UTF_8), "alice.txt"), picked(2)))
                .isEqualTo("CHAPTER III. A Caucus-Race");
        assertThat(title(reader.read(CHAPTERS.getBytes(StandardCharsets.UTF_8), "alice.txt"), picked()))
                .isEqualTo("Alice");
    }

    @Test
    void theTitleOfTheWholeStandsAboveThoseOfItsChapters() {
        assertThat(title(reader.read("# Alice\n\n" + CHAPTERS), picked(1))).isEqualTo("Alice");
    }

    private static CutLength picked(Integer... chapters) {
        return new CutLength.Part(List.of(chapters), new CutLength.ShotCount(9));
    }

    private String pasted(String text) {
        return title(reader.read(text));
    }

    private String file(String name, String text) {
        return title(reader.read(text.getBytes(StandardCharsets.UTF_8), name));
    }

    private String title(Manuscript manuscript) {
        return title(manuscript, new CutLength.Natural());
    }

    private String title(Manuscript manuscript, CutLength length) {
        return TitleFinder.of(manuscript, Breakdown.of(manuscript).screenplay(length), length);
    }
}
