package app.photoplay.continuity;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.screenplay.CastMember;
import app.photoplay.screenplay.CastMember.Sex;
import app.photoplay.screenplay.DialogueLine;
import app.photoplay.screenplay.InteriorExterior;
import app.photoplay.screenplay.Mood;
import app.photoplay.screenplay.ShotSize;
import app.photoplay.screenplay.SlugLine;
import app.photoplay.screenplay.TimeOfDay;
import app.photoplay.storyboard.SceneId;
import app.photoplay.storyboard.ShotId;
import app.photoplay.storyboard.document.CommandInterpreter;
import app.photoplay.storyboard.document.PersonId;
import app.photoplay.storyboard.document.SceneEdit;
import app.photoplay.storyboard.document.SceneEntry;
import app.photoplay.storyboard.document.ShotEdit;
import app.photoplay.storyboard.document.ShotEntry;
import app.photoplay.storyboard.document.Storyboard;
import app.photoplay.storyboard.document.StoryboardCommand;
import app.photoplay.support.ShotEntries;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContinuityCheckTests {

    private static final List<ShotSize> SIZES = List.of(ShotSize.WIDE, ShotSize.MEDIUM, ShotSize.FULL);

    @Test
    void whoActsInTheWordsIsPutIntoAnEmptyPicture() {
        assertMended(FindingKind.NOBODY_THERE, "Mara", film(shot("Mara opens the door.", List.of())));
        assertMended(FindingKind.NOBODY_THERE, "Finn", film(shot("", List.of(), line("Finn", null, "Who is there?"))));
    }

    @Test
    void theyAreThoseWhoWereSeenBefore() {
        assertMended(
                FindingKind.NOBODY_THERE,
                "Mara, Finn",
                film(shot("Rain.", List.of("Mara", "Finn")), shot("On the pier, they stood together.", List.of())));
    }

    @Test
    void whoIsNamedAsActingIsPutIntoThePictureOfOthers() {
        assertMended(
                FindingKind.PERSON_MISSING,
                "Mara",
                film(shot("Finn waits. Mara opens the door and Finn turns.", List.of("Finn"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A letter from Mara lies on the table.",
                "Mara’s coat hangs by the door.",
                "They glitter over the sea.",
                "Nobody answered.",
                "The horses rest. They stood in the rain."
            })
    void whoIsOnlySpokenOfIsNotMissed(String action) {
        assertHolds(film(shot("Rain.", List.of("Mara", "Finn")), shot(action, List.of())));
    }

    @Test
    void aVoiceFromElsewhereAndACloseUpOfAnotherAreFine() {
        assertHolds(film(shot("The sea.", List.of(), line("Finn", "V.O.", "I was young then."))));
        ShotEntry face = ShotEntries.shot(1, ShotSize.CLOSE_UP, Mood.NEUTRAL, "Mara speaks. Finn listens.");
        assertHolds(film(with(face, List.of("Finn"))));
    }

    @Test
    void aCoatKeepsItsColourWithinAScene() {
        Finding finding = assertMended(
                FindingKind.WARDROBE,
                "Mara",
                film(
                        shot("Mara waits in her red coat.", List.of("Mara")),
                        shot("Mara turns, her Blue wool coat wet.", List.of("Mara"))));
        assertThat(finding.about()).containsExactly("Mara", "coat", "blue", "red", "1");
    }

    @Test
    void whoseCoatItIsIsToldByItsSentence() {
        assertMended(
                FindingKind.WARDROBE,
                "Mara",
                film(
                        shot("Mara waits in her red coat.", List.of("Mara")),
                        shot("Mara opens the door in her blue coat. Finn follows.", List.of("Mara", "Finn"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mara waits in her red coat. | Mara changes into her blue coat.",
                "Mara waits in her red coat. | A blue coat hangs by the door.",
                "Mara waits in her red coat. | Finn turns up in his blue coat.",
                "Mara waits in her red coat. | Mara shows her blue dress."
            })
    void clothesThatAreChangedOrOfOthersAreFine(String first, String second) {
        List<String> cast = second.startsWith("Finn") ? List.of("Finn") : List.of("Mara");
        assertHolds(film(shot(first, List.of("Mara")), shot(second, cast)));
    }

    @Test
    void wordsThatShowAnotherTimeThanTheHeadingCutTheScene() {
        Storyboard document = at(
                TimeOfDay.DAY,
                shot("Sunlight lies on the sea.", List.of()),
                shot("Moonlight lies on the sea.", List.of()));
        assertMended(FindingKind.TIME_OF_DAY, "night", document);
        Storyboard after = mended(document);
        assertThat(after.filmScenes())
                .extracting(scene -> scene.slug().time())
                .containsExactly(TimeOfDay.DAY, TimeOfDay.NIGHT);
        Storyboard whole = mended(at(TimeOfDay.DAY, shot("Moonlight lies on the sea.", List.of())));
        assertThat(whole.filmScenes()).extracting(scene -> scene.slug().time()).containsExactly(TimeOfDay.NIGHT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Her hair shines like moonlight.",
                "There is no moonlight.",
                "She dreams of moonlight.",
                "The lamp burns.",
                "Good night, says the sign."
            })
    void lightThatIsOnlySpokenOfIsFine(String action) {
        assertHolds(at(TimeOfDay.DAY, shot(action, List.of())));
    }

    @Test
    void aSceneThatGoesOnHasTheTimeOfTheOneBefore() {
        Storyboard document = at(TimeOfDay.NIGHT, shot("Rain.", List.of()));
        SceneId second = SceneId.next();
        document = apply(
                document,
                new StoryboardCommand.InsertScene(
                        second, null, "The hut", new SlugLine(InteriorExterior.INTERIOR, "hut", TimeOfDay.DAY)));
        document = apply(
                document, new StoryboardCommand.EditScene(second, new SceneEdit(null, "INT. HUT - CONTINUOUS", null)));
        document = apply(
                document, new StoryboardCommand.InsertShot(ShotId.next(), second, null, ShotEdit.action("A fire.")));

        assertThat(mended(document).filmScenes())
                .extracting(scene -> scene.slug().time())
                .containsOnly(TimeOfDay.NIGHT);
    }

    @Test
    void whoStandsOnTheLeftStaysThere() {
        Finding finding = assertMended(
                FindingKind.LINE_OF_ACTION,
                "Mara",
                film(
                        shot("Mara stands on the left, Finn on the right.", List.of("Mara", "Finn")),
                        shot("Mara waits on the right, Finn on the left.", List.of("Mara", "Finn"))));
        assertThat(finding.about()).containsExactly("Mara", "right", "left", "1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mara crosses the room and stands on the right.",
                "Mara opens the door on the right.",
                "Mara stands to the right of Finn.",
                "Mara holds a lamp in her right hand."
            })
    void whoMovesOrHasNoSideOfTheirOwnIsFine(String action) {
        assertHolds(film(
                shot("Mara stands on the left, Finn on the right.", List.of("Mara", "Finn")),
                shot(action, List.of("Mara", "Finn"))));
    }

    @Test
    void whatIsSaidInTooShortATimeGetsMore() {
        Storyboard document = film(
                shot("", List.of("Mara"), line("Mara", null, "word ".repeat(20).strip() + ".")));
        assertMended(FindingKind.LONG_DIALOGUE, "7.1", document);
        assertThat(mended(document).filmShots().getFirst().duration()).hasMillis(7_400);
    }

    @Test
    void whatIsTooLongForAnyShotIsCutBetweenSentences() {
        Storyboard document = film(shot(
                "Mara speaks.",
                List.of("Mara"),
                line(
                        "Mara",
                        null,
                        "One two three four five six seven eight nine ten. "
                                .repeat(4)
                                .strip())));

        List<ShotEntry> shots = mended(document).filmShots();
        assertThat(shots).hasSize(2);
        assertThat(shots)
                .allSatisfy(
                        shot -> assertThat(shot.dialogue().getFirst().text()).endsWith("ten."));
    }

    @Test
    void theSameSizeThreeTimesInARowIsBroken() {
        Storyboard document = sized(ShotSize.MEDIUM, 7);
        Finding finding = assertMended(FindingKind.SAME_SIZE, "1", document);
        assertThat(finding.about()).containsExactly("1", "7", "medium");
        assertThat(mended(document).filmShots())
                .extracting(ShotEntry::size)
                .filteredOn(ShotSize.MEDIUM::equals)
                .hasSize(5);
        assertHolds(sized(ShotSize.MEDIUM, 2));
    }

    @Test
    void allOfAKindAreMendedByOneCommand() {
        Storyboard document = film(
                shot("Mara opens the door.", List.of()),
                shot("The sea.", List.of()),
                shot("Finn opens the door.", List.of()));
        ContinuityReport report = new ContinuityReport(1, ContinuityCheck.of(document, "en"), Set.of());

        Storyboard after = apply(document, report.mendAll(FindingKind.NOBODY_THERE));
        assertThat(report.findings()).hasSize(2);
        assertThat(ContinuityCheck.of(after, "en")).isEmpty();
    }

    @Test
    void aKeyChangesWithWhatItIsAbout() {
        Storyboard document = film(shot("Mara opens the door.", List.of()));
        Storyboard other = apply(
                document,
                new StoryboardCommand.EditShots(
                        List.of(document.filmShots().getFirst().id()), ShotEdit.action("Finn opens the door.")));
        String key = ContinuityCheck.of(document, "en").getFirst().key();

        assertThat(ContinuityCheck.of(document, "en").getFirst().key())
                .isEqualTo(key)
                .hasSizeLessThanOrEqualTo(80);
        assertThat(ContinuityCheck.of(other, "en").getFirst().key()).isNotEqualTo(key);
    }

    private static Finding assertMended(FindingKind kind, String about, Storyboard document) {
        List<Finding> found = ContinuityCheck.of(document, "en");
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().kind()).isEqualTo(kind);
        assertThat(found.getFirst().about()).startsWith(about);
        assertThat(ContinuityCheck.of(mended(document), "en")).isEmpty();
        return found.getFirst();
    }

    private static void assertHolds(Storyboard document) {
        assertThat(ContinuityCheck.of(document, "en")).isEmpty();
    }

    private static Storyboard mended(Storyboard document) {
        return apply(
                document,
                Objects.requireNonNull(
                        ContinuityCheck.of(document, "en").getFirst().mend()));
    }

    private static Storyboard apply(Storyboard document, StoryboardCommand command) {
        return CommandInterpreter.apply(document, command, 9);
    }

    private static DialogueLine line(String speaker, @Nullable String parenthetical, String text) {
        return new DialogueLine(speaker, parenthetical, text, false);
    }

    private record Words(String action, List<String> cast, List<DialogueLine> dialogue) {}

    private static Words shot(String action, List<String> cast, DialogueLine... lines) {
        return new Words(action, cast, List.of(lines));
    }

    private static ShotEntry with(ShotEntry shot, List<String> cast) {
        return edited(shot, new ShotEdit(null, null, null, null, null, null, cast, null));
    }

    private static ShotEntry edited(ShotEntry shot, ShotEdit edit) {
        return apply(ShotEntries.document(shot), new StoryboardCommand.EditShots(List.of(shot.id()), edit))
                .filmShots()
                .getFirst();
    }

    private static Storyboard film(Words... shots) {
        return at(TimeOfDay.NIGHT, shots);
    }

    /** In the harbour at that time; no two shots of the same size follow each other. */
    private static Storyboard at(TimeOfDay time, Words... shots) {
        List<ShotEntry> entries = new ArrayList<>();
        for (Words words : shots) {
            ShotEntry shot = ShotEntries.shot(
                    entries.size() + 1, SIZES.get(entries.size() % SIZES.size()), Mood.NEUTRAL, words.action());
            entries.add(edited(shot, new ShotEdit(null, null, null, null, null, words.dialogue(), words.cast(), null)));
        }
        Storyboard document = film(entries.toArray(ShotEntry[]::new));
        SceneEntry scene = document.filmScenes().getFirst();
        SlugLine slug = scene.slug();
        return apply(
                document,
                new StoryboardCommand.EditScene(
                        scene.id(),
                        new SceneEdit(null, null, new SlugLine(slug.interiorExterior(), slug.place(), time))));
    }

    private static Storyboard film(ShotEntry... shots) {
        Storyboard document = ShotEntries.document(shots);
        document = apply(document, new StoryboardCommand.AddPerson(PersonId.next(), member("Mara", Sex.FEMALE)));
        return apply(document, new StoryboardCommand.AddPerson(PersonId.next(), member("Finn", Sex.MALE)));
    }

    private static Storyboard sized(ShotSize size, int shots) {
        return film(IntStream.rangeClosed(1, shots)
                .mapToObj(number -> with(ShotEntries.shot(number, size, Mood.NEUTRAL, "Rain."), List.of("Mara")))
                .toArray(ShotEntry[]::new));
    }

    private static CastMember member(String name, Sex sex) {
        return new CastMember(name, List.of(), sex, "", 3);
    }
}
