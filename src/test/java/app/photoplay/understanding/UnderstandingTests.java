package app.photoplay.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Annotated texts are read as described, and the product understands them no worse than it did. */
class UnderstandingTests {

    private static final Path TEXTS = Path.of("src/test/resources/app/photoplay/understanding");

    private static Tally measured(String folder, boolean english) throws IOException {
        var tally = new Tally();
        for (var gold : GoldReader.folder(TEXTS.resolve(folder))) {
            if (gold.language().equals("en") == english) {
                tally.add(Understanding.of(gold, fault -> {}));
            }
        }
        return tally;
    }

    @Test
    void goldStandsBeforeTheParagraphThatItIsAbout() {
        var gold = GoldReader.of("en-hut", """
                @person Ann = girl (female child)
                @scene INT hut, cabin NIGHT/DUSK
                @in Ann
                @props lamp
                > Ann (pronoun): Who is there?
                The lamp went out. “Who is there?” she asked.
                """);
        assertThat(gold.text()).isEqualTo("The lamp went out. “Who is there?” she asked.");
        assertThat(gold.people())
                .containsExactly(new Gold.Person("Ann", Set.of("Ann", "girl"), Set.of("female", "child")));
        assertThat(gold.lines()).extracting(Gold.Line::speaker).containsExactly("Ann");
        assertThat(gold.lines().getFirst().span().of(gold.text())).isEqualTo("Who is there?");
        var passage = gold.passages().getFirst();
        assertThat(passage.setting())
                .isEqualTo(new Gold.Setting(0, "INT", List.of("hut", "cabin"), Set.of("NIGHT", "DUSK")));
        assertThat(passage.present()).containsExactly("Ann");
        assertThat(passage.props()).containsExactly("lamp");
    }

    @Test
    void bothHalvesHaveTextsOfEveryLanguage() throws IOException {
        for (String folder : List.of("develop", "unseen")) {
            assertThat(GoldReader.folder(TEXTS.resolve(folder)))
                    .extracting(Gold::language)
                    .contains("en", "de", "fr", "es", "it", "pt", "nl", "ru", "zh", "ja", "ar");
        }
    }

    @Test
    void englishIsUnderstoodNoWorseThanItWas() throws IOException {
        var tally = measured("develop", true);
        assertThat(tally.percent("line", 0)).isGreaterThanOrEqualTo(88);
        assertThat(tally.percent("line", 1)).isLessThanOrEqualTo(6);
        assertThat(tally.percent("place", 0)).isGreaterThanOrEqualTo(90);
        assertThat(tally.percent("time", 0)).isGreaterThanOrEqualTo(95);
    }

    @Test
    void otherLanguagesAreUnderstoodNoWorseThanTheyWere() throws IOException {
        var tally = measured("develop", false);
        assertThat(tally.percent("line", 0)).isGreaterThanOrEqualTo(85);
        assertThat(tally.percent("line", 1)).isLessThanOrEqualTo(5);
    }

    @Test
    void textsByAuthorsWhoKnewNoRuleAreUnderstoodNoWorseThanTheyWere() throws IOException {
        var tally = measured("looked-at", true);
        assertThat(tally.percent("line", 0)).isGreaterThanOrEqualTo(57);
        assertThat(tally.percent("line", 1)).isLessThanOrEqualTo(19);
        assertThat(tally.percent("place", 0)).isGreaterThanOrEqualTo(57);
        assertThat(tally.percent("time", 0)).isGreaterThanOrEqualTo(66);
    }
}
