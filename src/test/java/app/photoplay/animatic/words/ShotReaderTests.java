package app.photoplay.animatic.words;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.animatic.TestBriefs;
import app.photoplay.screenplay.TimeOfDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShotReaderTests {

    private final ShotReader reading = new ShotReader(Lexicon.house());

    @ParameterizedTest
    @CsvSource({
        "INT, TRAILER HOME, TRAILER",
        "EXT, BRICK'S POOL, POOL",
        "EXT, BRICK'S PATIO, POOL",
        "INT, GARAGE, GARAGE",
        "EXT, PALATIAL MANSION, MANSION",
        "EXT, WOODEN SHACK, SHACK",
        "EXT, The old forest, FOREST",
        "EXT, Der dunkle Wald, FOREST",
        "EXT, La forêt, FOREST",
        "EXT, El bosque, FOREST",
        "EXT, the harbour, HARBOUR",
        "INT, Bibliothek, LIBRARY",
        "INT, police station, OFFICE",
        "EXT, train station, STATION",
        "INT, a place without a known word, STAGE",
        "INT, Klassenzimmer, SCHOOL",
        "INT, space station, SPACESHIP",
        "EXT, rainforest, JUNGLE",
        "EXT, a place without a known word, LAND",
        "EXT, rabbit-hole, FALLING",
        "EXT, Bottom of the sea, UNDERWATER",
        "EXT, Bosco, FOREST",
        "EXT, Floresta, FOREST",
        "EXT, Bos, FOREST",
        "EXT, Лес, FOREST",
        "EXT, 森, FOREST",
        "EXT, 树林, FOREST",
        "EXT, 樹林, FOREST",
        "EXT, غابة, FOREST",
        "EXT, Mare, SEA",
        "EXT, Море, SEA",
        "EXT, 海, SEA",
        "EXT, بحر, SEA",
        "EXT, 沙漠, DESERT",
        "EXT, صحراء, DESERT",
        "EXT, 山顶, MOUNTAINS",
        "INT, Küche, KITCHEN",
        "INT, Кухня, KITCHEN",
        "INT, 台所, KITCHEN",
        "INT, مطبخ, KITCHEN",
        "EXT, Strada, STREET",
        "EXT, 野原, FIELD",
        "EXT, Тропа, ROAD",
        "EXT, 星空, NIGHT_SKY"
    })
    void aSlugLineChoosesItsPlace(String where, String place, PlaceKind expected) {
        assertThat(reading.of(TestBriefs.of(where + "|" + place + "|DAY|WIDE|NEUTRAL|x"))
                        .place())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "'Alice was sitting by her sister on the bank.', GARDEN",
        "'She found herself falling down a very deep well.', FALLING",
        "'She found herself in a long, low hall, lit up by a row of lamps.', HALL",
        "'They walked along the highway in the dust.', ROAD"
    })
    void proseWithoutASlugLineChoosesAPlaceByItsWords(String words, PlaceKind expected) {
        assertThat(reading.of(TestBriefs.of("BOTH||DAY|WIDE|NEUTRAL|" + words)).place())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "It is raining hard., RAIN",
        "Lightning and thunder., STORM",
        "Snow falls., SNOWFALL",
        "Fog lies over the water., FOG",
        "The leaves blow past., WIND",
        "Das Feuer brennt., FIRE"
    })
    void wordsMakeTheWeather(String words, Weather expected) {
        assertThat(reading.of(TestBriefs.of("EXT|Field|DAY|WIDE|NEUTRAL|" + words))
                        .weather())
                .contains(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "through the keyhole, KEYHOLE",
        "through the scope, SCOPE",
        "with binoculars, BINOCULARS",
        "she looks, NONE"
    })
    void whatSomebodyLooksThroughIsRead(String words, Sight.Aperture expected) {
        assertThat(reading.of(TestBriefs.of("EXT|Field|DAY|POINT_OF_VIEW|NEUTRAL|" + words))
                        .aperture())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "INT|Library; In the court, the judge rises.; COURT",
                "INT|Room; An ambulance stopped in front of the hospital.; STREET",
                "INT|Cave; He ran into the forest.; FOREST",
                "EXT|Street; The ball fell into a fountain in the park.; GARDEN",
                "INT|Classroom; After school he waited at the gate.; GARDEN",
                "EXT|Village; They rode to a farmhouse. In the bedroom a woman lay in bed.; BEDROOM",
                "BOTH|; A car stopped in front of the bank.; STREET",
                "EXT|Hotel; He unlocked the door. On the bed lay a violin.; BEDROOM",
                "INT|Space station; She put on a space suit and floated outside. He stood at the window.; SPACE",
                "INT|Control room; The captain looked through the periscope.; CABIN",
                "BOTH|; Miss Abel, the librarian, climbed a ladder.; LIBRARY",
                "EXT|Desert; He knelt in the sand.; DESERT",
                "INT|Space station; Inside the station, she sat down.; SPACESHIP",
                "INT|Corridor; The airlock of the rocket opened.; SPACESHIP"
            })
    void aShotPlaysWhereItsOwnWordsSay(String slug, String words, PlaceKind expected) {
        assertThat(reading.of(TestBriefs.of(slug + "|DAY|WIDE|NEUTRAL|" + words))
                        .place())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "In the evening they sat down., DUSK",
        "That night she slept., NIGHT",
        "One cold morning he left., MORNING",
        "They ate at noon and slept at night., DAY"
    })
    void theHourThatAShotOpensWithGoesBeforeThatOfItsScene(String words, TimeOfDay expected) {
        assertThat(reading.of(TestBriefs.of("EXT|Field|DAY|WIDE|NEUTRAL|" + words))
                        .time())
                .isEqualTo(expected);
    }

    @Test
    void whoeverLooksOutOfAWindowIsInside() {
        assertThat(reading.of(TestBriefs.of("EXT|Field|DAY|WIDE|NEUTRAL|She looked out of the window."))
                        .inside())
                .isTrue();
    }

    @Test
    void nobodyRidesUnderARoof() {
        assertThat(reading.of(TestBriefs.of("INT|Carriage|DAY|WIDE|NEUTRAL|She climbed onto her horse and rode away."))
                        .place()
                        .isInterior())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"'What a mess, said Alice: not well at all.', LAND", "'I was told to see to the boot.', LAND"})
    void commonWordsThatOnlySoundLikePlacesAreNoPlaces(String words, PlaceKind expected) {
        assertThat(reading.of(TestBriefs.of("BOTH||DAY|WIDE|NEUTRAL|" + words)).place())
                .isEqualTo(expected);
    }
}
