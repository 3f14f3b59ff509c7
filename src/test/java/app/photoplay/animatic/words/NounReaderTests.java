package app.photoplay.animatic.words;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.animatic.thing.Outlines;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NounReaderTests {

    private final NounReader reader = new NounReader(NounTable.house());

    @ParameterizedTest
    @CsvSource({
        "A spaniel slept., dog",
        "The frigate sank., ship",
        "She lit a lantern., lantern",
        "A widow wept., woman",
        "He drew his cutlass., sword",
        "They ate apples., apple",
        "The constables came., policeman",
        "An ambulance stopped., ambulance",
        "A hart leapt., deer",
        "The villa burned., house",
        "She ate a burger., bread"
    })
    void aNarrowerWordShowsTheWiderThing(String words, String shown) {
        assertThat(ids(words)).containsExactly(shown);
    }

    @Test
    void whatIsDeniedComparedOrRememberedIsNotShown() {
        assertThat(ids("There was no horse.")).isEmpty();
        assertThat(ids("A car without wheels stopped.")).containsExactly("car");
        assertThat(ids("She ran like a rabbit.")).isEmpty();
        assertThat(ids("He remembered a ship.")).isEmpty();
    }

    @Test
    void verbsThatLookLikeNounsAreNotShown() {
        assertThat(ids("They ship it tomorrow and watch.")).isEmpty();
        assertThat(ids("An explosion threw him down.")).isEmpty();
    }

    @Test
    void anotherSenseOfAWordIsNotShown() {
        assertThat(ids("She looked through the glass.")).isEmpty();
        assertThat(ids("He asked over the radio.")).isEmpty();
        assertThat(ids("The mast broke, and the grey plain lay there.")).isEmpty();
        assertThat(ids("A scar crossed his chest.")).isEmpty();
        assertThat(ids("She sold oranges.")).containsExactly("apple");
        assertThat(ids("Edgar looked out of the window and saw a boat.")).containsExactly("window", "rowboat");
        assertThat(ids("He could not see his own bow.")).doesNotContain("bow");
        assertThat(ids("He took a bow and three arrows.")).contains("bow");
        assertThat(ids("He grabbed the pot with the tomato.")).containsExactly("pot");
        assertThat(ids("He watered the pot of roses.")).contains("flower-pot").doesNotContain("pot");
        assertThat(ids("He threw a paper ball.")).containsExactly("paper-ball");
        assertThat(ids("The frog sprang over his glasses.")).containsExactly("frog");
        assertThat(ids("He knocked over his glass.")).containsExactly("tumbler");
        assertThat(ids("A hen sang.")).containsExactly("hen");
    }

    @Test
    void whatIsGoneOrOnlyOwnsSomethingIsNotShown() {
        assertThat(ids("The snowman had gone.")).isEmpty();
        assertThat(ids("She took her father's hat.")).containsExactly("hat");
    }

    @Test
    void numbersAreCounted() {
        assertThat(reader.read("Three policemen chased two dogs and a cat."))
                .extracting(noun -> noun.shown().id() + noun.count())
                .containsExactly("policeman3", "dog2", "cat1");
    }

    @Test
    void theLastWordOfACompoundCounts() {
        assertThat(ids("She sat at the control panel.")).containsExactly("control-panel");
        assertThat(ids("The cabin boy laughed.")).containsExactly("boy");
    }

    @Test
    void everySilhouetteHasAnOutline() throws Exception {
        for (String line : java.nio.file.Files.readAllLines(
                java.nio.file.Path.of("src/main/resources/animatic/silhouettes.tsv"))) {
            String[] cell = line.split("\t");
            if (!line.startsWith("#") && !cell[1].matches("(?:prop|beast|role):.*")) {
                assertThat(Outlines.named(cell[1]).getBounds2D().getHeight())
                        .as(cell[0])
                        .isEqualTo(1, org.assertj.core.api.Assertions.within(1e-6));
            }
        }
    }

    private List<String> ids(String words) {
        return reader.read(words).stream().map(noun -> noun.shown().id()).toList();
    }
}
