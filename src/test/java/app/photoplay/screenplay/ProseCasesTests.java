package app.photoplay.screenplay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Small texts that stand for kinds: who speaks, who is there, where and when. */
class ProseCasesTests {

    private static Screenplay read(String file) throws IOException {
        try (var stream = ProseCasesTests.class.getResourceAsStream("cases/" + file)) {
            var manuscript = new ManuscriptReader().read(stream.readAllBytes(), file);
            var screenplay = Breakdown.of(manuscript).screenplay(new CutLength.Natural());
            assertThat(Coverage.of(manuscript, screenplay).gaps()).isEmpty();
            return screenplay;
        }
    }

    private static List<Shot> shots(Screenplay screenplay) {
        return screenplay.scenes().stream()
                .flatMap(scene -> scene.shots().stream())
                .toList();
    }

    private static List<String> lines(Screenplay screenplay) {
        return shots(screenplay).stream()
                .flatMap(shot -> shot.dialogue().stream())
                .map(line -> line.speaker() + ": " + line.text())
                .toList();
    }

    private static List<String> cast(Screenplay screenplay) {
        return screenplay.cast().stream().map(CastMember::name).toList();
    }

    private static List<String> slugs(Screenplay screenplay) {
        return screenplay.scenes().stream()
                .map(Scene::slug)
                .map(slug -> slug.interiorExterior() + " " + slug.place() + " " + slug.time())
                .toList();
    }

    @Test
    void aTagMayHaveAnAbbreviation() throws IOException {
        assertThat(lines(read("01-a-mr-mrs-tag.txt")))
                .containsExactly(
                        "Mr. Barlow: You are late.", "Mrs. Finch: The post was late.", "Mr. Barlow: Read it to me.");
    }

    @Test
    void husbandAndWifeAreTwo() throws IOException {
        var screenplay = read("01-c-husband-and-wife.txt");
        assertThat(cast(screenplay)).containsExactlyInAnyOrder("Mr. Tarrant", "Mrs. Tarrant");
        assertThat(lines(screenplay))
                .containsExactly(
                        "Mrs. Tarrant: The house next door is sold.",
                        "Mr. Tarrant: Is it?",
                        "Mrs. Tarrant: Will you not ask who bought it?");
    }

    @Test
    void turnsWithoutATagAlternate() throws IOException {
        assertThat(lines(read("02-a-untagged-turns.txt")))
                .containsExactly(
                        "Anna: Did you bring the key?",
                        "Paul: No.",
                        "Anna: Why not?",
                        "Paul: I threw it into the river.");
    }

    @Test
    void whoeverTellsTheStoryIsThere() throws IOException {
        var screenplay = read("02-b-i-narrator.txt");
        assertThat(lines(screenplay))
                .containsExactly(
                        "Ben: You're late.",
                        "I: I know. The bus broke down.",
                        "Ben: It always does.",
                        "I: Not on Sundays.");
        assertThat(screenplay.cast())
                .filteredOn(member -> member.name().equals("I"))
                .singleElement()
                .extracting(CastMember::aliases)
                .isEqualTo(List.of("Narrator"));
    }

    @Test
    void aFrenchTagInsideTheGuillemetsIsNotSaid() throws IOException {
        var screenplay = read("03-a-french-tag-inside.txt");
        assertThat(lines(screenplay))
                .containsExactly("Simon: Tu es blessé, Hugo ?", "Hugo: Non, Simon", "Lise: Où allons-nous ?");
        assertThat(screenplay.locations()).extracting(Location::name).doesNotContain("Tour");
    }

    @Test
    void noMarkOfARussianLineChanges() throws IOException {
        assertThat(lines(read("03-c-russian-comma.txt")))
                .containsExactly(
                        "Генерал: Я уже забыл, а вы всё о том же!",
                        "Степан: Простите, ваше превосходительство",
                        "Генерал: Уходите, а то я позову стражу!");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "04-a-first-scene-swallowed.txt | EXTERIOR Harbour NIGHT, INTERIOR Kitchen MORNING",
                "04-d-idiom-as-place-fr.txt | INTERIOR Chambre DAY",
                "05-a-late-stars-dark.txt | INTERIOR Hut NIGHT",
                "05-c-time-passes.txt | EXTERIOR Field DAY, EXTERIOR Field NIGHT, EXTERIOR Field DAWN",
                "20-clockmaker.txt | INTERIOR Shop MORNING, EXTERIOR Beach NIGHT, INTERIOR Shop DAY"
            })
    void placeAndTimeAreThoseOfTheAction(String file, String slugs) throws IOException {
        assertThat(String.join(", ", slugs(read(file)))).isEqualTo(slugs);
    }

    @Test
    void furnitureIsIndoors() throws IOException {
        assertThat(slugs(read("04-c-furniture-is-indoors.txt"))).allMatch(slug -> slug.startsWith("INTERIOR"));
    }

    @Test
    void aManIsNotTheHero() throws IOException {
        var screenplay = read("06-a-man-swallows-hero.txt");
        assertThat(cast(screenplay)).containsExactly("Victor Hale");
        assertThat(lines(screenplay))
                .containsExactly("Victor Hale: It is raining.", "Victor Hale: It has been raining for a week.");
    }

    @Test
    void aHouseIsAPlace() throws IOException {
        var screenplay = read("06-c-house-as-person.txt");
        assertThat(cast(screenplay)).containsExactly("Jane Harding");
        assertThat(screenplay.scenes().getFirst().title()).isEqualTo("Marlow House");
    }

    @Test
    void aListIsTold() throws IOException {
        var screenplay = read("08-a-list-speaks.txt");
        assertThat(lines(screenplay)).isEmpty();
        assertThat(shots(screenplay).getFirst().action()).contains("a lamp", "a rope", "a knife");
    }

    @Test
    void anAuthorMayStandAboveTheTitle() throws IOException {
        var screenplay = read("08-c-author-above-title.txt");
        assertThat(screenplay.title()).isEqualTo("DER LEUCHTTURM");
        assertThat(screenplay.author()).isEqualTo("Anna Sommer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"10-chapters-gb18030.txt", "10-chapters-utf16le-nobom.txt"})
    void chineseChaptersNeedNoBlankLine(String file) throws IOException {
        var screenplay = read(file);
        assertThat(screenplay.chapters().stream().map(Chapter::title).toList())
                .hasSize(6)
                .anyMatch(title -> title.contains("序言"))
                .anyMatch(title -> title.contains("风雨欲来"))
                .anyMatch(title -> title.contains("再会故人"))
                .anyMatch(title -> title.contains("番外一"));
        assertThat(lines(screenplay)).contains("老船夫: 今天不开船。");
    }

    @Test
    void aGirlIsAGirlAndTheTwoWhoStandTogetherAreThere() throws IOException {
        var screenplay = read("20-clockmaker.txt");
        assertThat(screenplay.cast())
                .filteredOn(member -> member.name().equals("Mina"))
                .singleElement()
                .satisfies(mina -> {
                    assertThat(mina.sex()).isEqualTo(CastMember.Sex.FEMALE);
                    assertThat(mina.description()).contains("girl");
                });
        assertThat(shots(screenplay))
                .filteredOn(shot -> shot.action().contains("they stood together"))
                .singleElement()
                .satisfies(shot -> assertThat(shot.cast()).containsExactlyInAnyOrder("Mina", "Anselm Voss"));
    }

    @Test
    void snowFallsOnTheBeachAtNight() throws IOException {
        var beach = read("20-clockmaker.txt").scenes().stream()
                .filter(scene -> scene.slug().place().equals("Beach"))
                .toList();
        assertThat(beach).singleElement().satisfies(scene -> {
            assertThat(scene.slug().time()).isEqualTo(TimeOfDay.NIGHT);
            assertThat(scene.shots())
                    .anySatisfy(shot -> assertThat(shot.action()).contains("Snow fell on the black water"))
                    .allSatisfy(shot -> assertThat(shot.action()).doesNotContainIgnoringCase("palm"));
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The caretaker's torch moved along the corridor. Nell held her breath. | NIGHT",
                "The shops were closing when Nell ran into the street. | DUSK",
                "Nell sat on the bench in the yard and opened her lunchbox. | DAY",
                "At 7:40 a.m. Nell stood in the kitchen. | MORNING",
                "It was three o'clock in the morning, and Nell stood in the kitchen. | NIGHT",
                "The telephone rang at two in the morning. Nell sat up in bed and listened. | NIGHT",
                "In der Werkstatt brannte eine Laterne, und Karla wischte sich lange die Hände ab. | NIGHT",
                "Als der Hahn krähte, stand Karla schon in der Küche und wartete auf den Bruder. | DAWN",
                "码头上的灯笼一盏一盏亮了，小梅在等船。 | NIGHT",
                "Солнце уже село, и над рекой поднимался туман. Нина ждала лодку. | DUSK"
            })
    void theTimeIsAlsoSaidByWhatIsSeen(String text, TimeOfDay time) {
        var screenplay =
                Breakdown.of(new Manuscript(text, TextFormat.PROSE, null, null)).screenplay(new CutLength.Natural());
        assertThat(screenplay.scenes().getFirst().slug().time()).isEqualTo(time);
    }

    @Test
    void anotherMorningIsAnotherScene() {
        var screenplay =
                Breakdown.of(new Manuscript("""
                        In the morning Nell swept the kitchen and put the bread on the table for the two of them.

                        The next morning Nell swept the kitchen again, and nobody had touched the bread on the table.""", TextFormat.PROSE, null, null)).screenplay(new CutLength.Natural());
        assertThat(screenplay.scenes()).hasSize(2);
    }

    @Test
    void aCommonNounThatIsAlsoAFirstNameStaysANoun() {
        var screenplay =
                Breakdown.of(new Manuscript("""
                        Bruno impastava il pane e Chiara contava i sacchi. Fuori era ancora buio e faceva freddo.

                        «Ne manca uno» disse Chiara.

                        Più tardi, nel cortile, Elena stendeva le lenzuola al sole del mattino.

                        «Chi ha preso la farina?» chiese la donna.

                        «Non io» disse Chiara.""", TextFormat.PROSE, null, null)).screenplay(new CutLength.Natural());
        assertThat(lines(screenplay))
                .contains("Elena: Chi ha preso la farina?")
                .doesNotContain("Bruno: Chi ha preso la farina?");
    }

    @Test
    void aSlugLineThatEndsOnATimeIsNoOtherRoom() {
        var screenplay = Breakdown.of(new Manuscript("""
                        INT. KITCHEN - DAY

                        Rain.

                        INT. KITCHEN - TWO WEEKS LATER

                        Snow.

                        INT. THE KITCHEN (NIGHT)

                        Wind.

                        INT. HOTEL - SUITE - 1985

                        Smoke.
                        """, TextFormat.FOUNTAIN, null, null))
                .screenplay(new CutLength.Natural());
        assertThat(screenplay.locations()).extracting(Location::name).containsExactly("Kitchen", "Hotel - suite");
        assertThat(screenplay.locations()).extracting(Location::scenes).containsExactly(3, 1);
    }
}
