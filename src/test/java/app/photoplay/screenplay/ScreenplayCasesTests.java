package app.photoplay.screenplay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Screenplays as people write them: cues that hold each other, transitions without a blank line, scripts of the world. */
class ScreenplayCasesTests {

    private static Screenplay of(Manuscript manuscript) {
        var screenplay = Breakdown.of(manuscript).screenplay(new CutLength.Natural());
        assertThat(Coverage.of(manuscript, screenplay).gaps()).isEmpty();
        return screenplay;
    }

    private static Screenplay read(String file) throws IOException {
        try (var stream = ScreenplayCasesTests.class.getResourceAsStream("cases/" + file)) {
            return of(new ManuscriptReader().read(stream.readAllBytes(), file));
        }
    }

    private static Screenplay fountain(String text) {
        return of(new Manuscript(text, TextFormat.FOUNTAIN, null, null));
    }

    /** @param paragraphs type and words in turn */
    private static Screenplay finalDraft(String... paragraphs) {
        var xml = new StringBuilder("<FinalDraft><Content>");
        for (int index = 0; index < paragraphs.length; index += 2) {
            xml.append("<Paragraph Type=\"%s\"><Text>%s</Text></Paragraph>"
                    .formatted(paragraphs[index], paragraphs[index + 1]));
        }
        return of(new ManuscriptReader()
                .read(xml.append("</Content></FinalDraft>").toString()));
    }

    private static List<String> headings(Screenplay screenplay) {
        return screenplay.scenes().stream().map(Scene::heading).toList();
    }

    private static List<String> cast(Screenplay screenplay) {
        return screenplay.cast().stream().map(CastMember::name).toList();
    }

    private static List<String> speakers(Screenplay screenplay) {
        return lines(screenplay).stream().map(DialogueLine::speaker).toList();
    }

    private static List<DialogueLine> lines(Screenplay screenplay) {
        return screenplay.scenes().stream()
                .flatMap(scene -> scene.shots().stream())
                .flatMap(shot -> shot.dialogue().stream())
                .toList();
    }

    private static List<String> pictures(Screenplay screenplay) {
        return screenplay.scenes().stream()
                .flatMap(scene -> scene.shots().stream())
                .filter(shot -> !shot.title())
                .map(Shot::action)
                .toList();
    }

    @Test
    void aCueIsANameAsItStands() throws IOException {
        var screenplay = read("07-a-cue-names-merged.fountain");
        assertThat(cast(screenplay)).containsExactlyInAnyOrder("WOMAN", "SOPHISTICATED WOMAN", "LITTLE GIRL", "GIRL");
        assertThat(speakers(screenplay)).containsExactly("WOMAN", "SOPHISTICATED WOMAN", "LITTLE GIRL", "GIRL");
    }

    @Test
    void aCueInFinalDraftIsANameAsItStands() {
        var screenplay = finalDraft(
                "Scene Heading",
                "INT. BANK - DAY",
                "Character",
                "GUARD",
                "Dialogue",
                "Stop.",
                "Character",
                "OLD GUARD",
                "Dialogue",
                "Let them.");
        assertThat(cast(screenplay)).containsExactlyInAnyOrder("GUARD", "OLD GUARD");
    }

    @Test
    void aHeadingMayFollowATransitionWithoutABlankLine() throws IOException {
        var screenplay = read("07-b-cut-to-speaks.fountain");
        assertThat(headings(screenplay)).containsExactly("EXT. HARBOUR - NIGHT", "INT. INN - DAY");
        assertThat(cast(screenplay)).containsExactly("MARA");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CUT TO:", "SMASH CUT TO:", "DISSOLVE TO:", "FADE OUT.", "FADE TO BLACK.", "SCHNITT AUF:"})
    void aTransitionNeverSpeaks(String transition) {
        var screenplay = fountain("INT. A - DAY\n\nRain.\n\n" + transition + "\nINT. B - DAY\n\nSnow.\n");
        assertThat(headings(screenplay)).containsExactly("INT. A - DAY", "INT. B - DAY");
        assertThat(cast(screenplay)).isEmpty();
        assertThat(pictures(screenplay)).containsExactly("Rain.", "Snow.");

        var document = finalDraft(
                "Scene Heading",
                "INT. A - DAY",
                "Action",
                "Rain.",
                "Character",
                transition,
                "Dialogue",
                "INT. B - DAY",
                "Action",
                "Snow.");
        assertThat(headings(document)).containsExactly("INT. A - DAY", "INT. B - DAY");
        assertThat(cast(document)).isEmpty();
        assertThat(pictures(document)).containsExactly("Rain.", "Snow.");
    }

    @Test
    void aFadeInBeforeTheFirstSceneIsNoPicture() throws IOException {
        var screenplay = read("07-c-fade-in-picture.fountain");
        assertThat(headings(screenplay)).containsExactly("INT. CELLAR - NIGHT");
        assertThat(pictures(screenplay)).containsExactly("A candle burns.");
        var document =
                finalDraft("Action", "FADE IN:", "Scene Heading", "INT. CELLAR - NIGHT", "Action", "A candle burns.");
        assertThat(headings(document)).containsExactly("INT. CELLAR - NIGHT");
        assertThat(pictures(document)).containsExactly("A candle burns.");
    }

    @Test
    void sixScriptsSpeakAndHeadTheirScenes() throws IOException {
        var screenplay = read("11-nonlatin-cues.fountain");
        assertThat(headings(screenplay))
                .containsExactly("ИНТ. КУХНЯ – НОЧЬ", "НАТ. ДВОР – УТРО", "INT. WARTESAAL - TAG");
        assertThat(screenplay.scenes())
                .extracting(scene -> scene.slug().interiorExterior())
                .containsExactly(InteriorExterior.INTERIOR, InteriorExterior.EXTERIOR, InteriorExterior.INTERIOR);
        assertThat(screenplay.scenes())
                .extracting(scene -> scene.slug().time())
                .containsExactly(TimeOfDay.NIGHT, TimeOfDay.MORNING, TimeOfDay.DAY);
        assertThat(speakers(screenplay)).containsExactly("АННА", "רות", "林小雨", "ÉLOÏSE", "سلمى", "GROSSVATER ÄGIDIUS");
        assertThat(lines(screenplay)).extracting(DialogueLine::text).contains("لا، القطار رقم 12 يصل الساعة 8:05.");
    }

    @ParameterizedTest
    @CsvSource({"INNEN. KÜCHE - NACHT, INTERIOR", "EXTÉRIEUR. PORT - JOUR, EXTERIOR", "内景. 厨房, INTERIOR"})
    void headingsOfOtherLanguagesAreHeadings(String heading, InteriorExterior side) {
        var screenplay = fountain(heading + "\n\nRain.\n");
        assertThat(headings(screenplay)).containsExactly(heading);
        assertThat(screenplay.scenes().getFirst().slug().interiorExterior()).isEqualTo(side);
    }
}
