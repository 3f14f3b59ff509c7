package app.photoplay.screenplay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Fountain and Final Draft of the same screenplay, and what Fountain alone can say. */
class ScreenplayFormatsTests {

    private final Screenplay fountain = read("lighthouse.fountain");
    private final Screenplay finalDraft = read("lighthouse.fdx");

    private static Screenplay read(String file) {
        try (var stream = ScreenplayFormatsTests.class.getResourceAsStream(file)) {
            var manuscript = new ManuscriptReader().read(stream.readAllBytes(), file);
            var screenplay = Breakdown.of(manuscript).screenplay(new CutLength.Natural());
            assertThat(Coverage.of(manuscript, screenplay).gaps()).isEmpty();
            return screenplay;
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static Screenplay fountain(String text) {
        var manuscript = new Manuscript(text, TextFormat.FOUNTAIN, null, null);
        var screenplay = Breakdown.of(manuscript).screenplay(new CutLength.Natural());
        assertThat(Coverage.of(manuscript, screenplay).gaps()).isEmpty();
        return screenplay;
    }

    private static List<DialogueLine> lines(Screenplay screenplay) {
        return screenplay.scenes().stream()
                .flatMap(scene -> scene.shots().stream())
                .flatMap(shot -> shot.dialogue().stream())
                .toList();
    }

    private static String actions(Screenplay screenplay) {
        var actions = new ArrayList<String>();
        screenplay.scenes().forEach(scene -> scene.shots().forEach(shot -> actions.add(shot.action())));
        return String.join("|", actions);
    }

    @Test
    void bothFormatsGiveTheSameScenesSpeakersAndLines() {
        assertThat(lines(finalDraft)).isEqualTo(lines(fountain));
        assertThat(finalDraft.scenes())
                .extracting(Scene::title, Scene::number, Scene::slug, Scene::heading)
                .containsExactlyElementsOf(fountain.scenes().stream()
                        .map(scene -> org.assertj.core.groups.Tuple.tuple(
                                scene.title(), scene.number(), scene.slug(), scene.heading()))
                        .toList());
        assertThat(finalDraft.cast())
                .extracting(CastMember::name)
                .containsExactlyElementsOf(
                        fountain.cast().stream().map(CastMember::name).toList());
    }

    @Test
    void aSlugLineTellsSidePlaceAndTime() {
        assertThat(fountain.scenes().get(0).slug())
                .isEqualTo(new SlugLine(InteriorExterior.EXTERIOR, "Lighthouse", TimeOfDay.NIGHT));
        assertThat(fountain.scenes().get(1).slug())
                .isEqualTo(new SlugLine(InteriorExterior.INTERIOR, "Lamp room", TimeOfDay.NIGHT));
        assertThat(fountain.scenes().get(1).number()).isEqualTo("2A");
    }

    @Test
    void theTitlePageIsACardOfTheFirstScene() {
        var first = fountain.scenes().getFirst().shots().getFirst();
        assertThat(first.title()).isTrue();
        assertThat(first.action()).isEqualTo("The Last Light\nwritten by\nNora Field");
        assertThat(fountain.title()).isEqualTo("The Last Light");
        assertThat(fountain.author()).isEqualTo("Nora Field");
        assertThat(finalDraft.title()).isEqualTo("The Last Light");
    }

    @Test
    void dualDialogueParentheticalsAndExtensionsAreUnderstood() {
        assertThat(lines(fountain))
                .contains(
                        new DialogueLine("TOM", "out of breath", "It's only me. Open the door!", false),
                        new DialogueLine("TOM", null, "Please!", true),
                        new DialogueLine("TOM", null, "The light is out.", false),
                        new DialogueLine("McTavish", null, "Aye. Sail on, sail on".replace(" Sail", "\nSail"), false));
    }

    @Test
    void notesAndBoneyardAreNotFilmed() {
        assertThat(actions(fountain))
                .doesNotContain("weather")
                .doesNotContain("Nonsense")
                .contains("INT. is not a place here.");
        assertThat(lines(fountain)).noneMatch(line -> line.text().contains("Nonsense"));
        assertThat(actions(finalDraft)).doesNotContain("weather").doesNotContain("storm");
    }

    @Test
    void aLongerNameInTheActionIsTheSamePerson() {
        var greta = fountain.cast().stream()
                .filter(member -> member.name().equals("GRETA"))
                .findFirst()
                .orElseThrow();
        assertThat(greta.aliases()).contains("GRETA OLSEN");
        assertThat(greta.sex()).isEqualTo(CastMember.Sex.FEMALE);
        assertThat(greta.description()).contains("stubborn keeper");
        assertThat(fountain.cast()).hasSize(3);
    }

    @Test
    void aSpeechGoesOnOverALineOfTwoBlanks() {
        var lines = lines(fountain("INT. ROOM - DAY\n\nANNA\nOne.\n  \nTwo.\n\nShe goes.\n"));
        assertThat(lines).containsExactly(new DialogueLine("ANNA", null, "One. Two.", false));
    }

    @Test
    void capitalsWithoutABlankLineBeforeOrTextBehindAreAction() {
        var screenplay = fountain("INT. ROOM - DAY\n\nBANG\n\nThe door\nANNA\nopens.\n");
        assertThat(lines(screenplay)).isEmpty();
        assertThat(actions(screenplay)).contains("BANG").contains("The door\nANNA\nopens.");
    }

    @Test
    void escapedSignsAreMeantAndLonelySignsStay() {
        var screenplay = fountain("EXT. ROAD - DAY\n\nHe writes \\*stars\\* and 2 * 3 and **bold**.\n");
        assertThat(actions(screenplay)).isEqualTo("He writes *stars* and 2 * 3 and bold.");
    }

    @Test
    void sectionsArePartsAndSynopsesAreNotFilmed() {
        var screenplay = fountain(
                "# Act One\n\n= They meet.\n\nEXT. ROAD - DAY\n\nRain.\n\n===\n\n# Act Two\n\nINT. BAR - NIGHT\n\nSmoke.\n");
        assertThat(screenplay.chapters()).extracting(Chapter::title).containsExactly("Act One", "Act Two");
        assertThat(screenplay.scenes()).extracting(Scene::chapter).containsExactly(0, 1);
        assertThat(actions(screenplay)).isEqualTo("Rain.|Smoke.");
    }

    @Test
    void indentedScreenplaysAndOldMacLineEndsAreRead() {
        var screenplay = fountain("INT./EXT. CAR - DUSK\r\r\t\t\tANNA\r\t\t(quiet)\r\tDrive.\r\rShe drives.\r");
        assertThat(screenplay.scenes().getFirst().slug())
                .isEqualTo(new SlugLine(InteriorExterior.BOTH, "Car", TimeOfDay.DUSK));
        assertThat(lines(screenplay)).containsExactly(new DialogueLine("ANNA", "quiet", "Drive.", false));
    }

    @Test
    void pastedScreenplaysAreRecognized() {
        assertThat(new ManuscriptReader()
                        .read("INT. BAR - DAY\n\nANNA\nHello.\n\nEXT. ROAD - DAY\n\nRain.\n")
                        .format())
                .isEqualTo(TextFormat.FOUNTAIN);
        assertThat(new ManuscriptReader()
                        .read(
                                "<FinalDraft><Content><Paragraph Type=\"Action\"><Text>Rain.</Text></Paragraph></Content></FinalDraft>")
                        .format())
                .isEqualTo(TextFormat.FINAL_DRAFT);
        assertThat(new ManuscriptReader().read("Anna went home.\n\nIt rained.").format())
                .isEqualTo(TextFormat.PROSE);
    }
}
