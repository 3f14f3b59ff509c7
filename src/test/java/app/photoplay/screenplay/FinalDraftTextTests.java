package app.photoplay.screenplay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A Final Draft file on the page: its words, which stay the same screenplay when somebody edits them there. */
class FinalDraftTextTests {

    private final ManuscriptReader reader = new ManuscriptReader();
    private final Manuscript file = read("lighthouse.fdx");

    @Test
    void noMarkupIsShownAndTheSourceStaysAsItIs() {
        assertThat(file.readable())
                .doesNotContain("<Text>", "<Paragraph", "&amp;")
                .contains("INT.");
        assertThat(file.text()).startsWith("<?xml");
    }

    @Test
    void whatIsShownReadsAsTheSameScenesSpeakersAndLines() {
        Manuscript shown = reader.read(file.readable());

        assertThat(shown.format()).isEqualTo(TextFormat.FOUNTAIN);

        assertThat(headings(shown)).isEqualTo(headings(file));
        assertThat(lines(shown)).isEqualTo(lines(file));
    }

    @Test
    void whatIsNoMarkupIsShownAsItIs() {
        assertThat(reader.read("The lamp went out.").readable()).isEqualTo("The lamp went out.");
    }

    private static List<String> headings(Manuscript manuscript) {
        return screenplay(manuscript).scenes().stream().map(Scene::title).toList();
    }

    private static List<String> lines(Manuscript manuscript) {
        return screenplay(manuscript).scenes().stream()
                .flatMap(scene -> scene.shots().stream())
                .flatMap(shot -> shot.dialogue().stream())
                .map(line -> line.speaker() + ": " + line.text())
                .toList();
    }

    private static Screenplay screenplay(Manuscript manuscript) {
        return Breakdown.of(manuscript).screenplay(new CutLength.Natural());
    }

    private Manuscript read(String name) {
        try (InputStream in = getClass().getResourceAsStream(name)) {
            return reader.read(in.readAllBytes(), name);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
