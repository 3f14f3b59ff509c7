package app.photoplay.animatic.compose;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.animatic.TestBriefs;
import app.photoplay.animatic.words.Lexicon;
import app.photoplay.animatic.words.Noun;
import app.photoplay.animatic.words.ShotReader;
import app.photoplay.generation.ShotBrief;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacementTests {

    private final ShotReader reader = new ShotReader(Lexicon.house());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mina saw a ring in the grass. | FLOOR",
                "On the table stood a lantern. | TABLE",
                "A sword hung on the wall. | WALL",
                "Mina dropped the key. | FLOOR",
                "A glass lay there. | FLOOR",
                "On the other side stood an apple tree. | FAR",
                "Mina has a key. |"
            })
    void wordsSayWhereAThingIs(String words, String where) {
        Noun thing = things(brief(words)).getLast();

        assertThat(Placement.of(thing, words).map(Enum::name).orElse(null)).isEqualTo(where);
    }

    @Test
    void whatIsWornIsNotHeld() {
        String words = "Mina put on a helmet and took a sword.";

        assertThat(things(brief(words)).stream().filter(noun -> Placement.isWorn(noun, words)))
                .extracting(noun -> noun.shown().id())
                .containsExactly("helmet");
    }

    @Test
    void whatIsTakenIsInTheHandThatTookIt() {
        String words = "Clara waits. Mina picked up a glass and a map lay on the floor.";
        ShotBrief brief = brief(words);

        assertThat(Hands.full(brief, brief.cast(), Hands.small(things(brief), words)))
                .hasEntrySatisfying(
                        brief.cast().getFirst(), noun -> assertThat(noun.word()).isEqualTo("glass"))
                .hasSize(1);
    }

    @Test
    void whoeverRowsIsInABoatAndOnNoLand() {
        assertThat(conduct("They rowed across the lake.", "EXT|Lake").afloat()).isTrue();
        assertThat(conduct("Mina sat in the boat.", "EXT|Lake").afloat()).isTrue();
        assertThat(conduct("Mina saw a boat.", "EXT|Lake").afloat()).isFalse();
        assertThat(conduct("They pushed the boat into the sea.", "EXT|Sea").afloat())
                .isFalse();
        assertThat(conduct("Under the tree they ate apples beside the boat.", "EXT|River")
                        .afloat())
                .isFalse();
        assertThat(conduct("Mina took the boat on her back.", "EXT|River").afloat())
                .isFalse();
        assertThat(conduct("Mina sat in the boat.", "INT|Kitchen").afloat()).isFalse();
    }

    private Conduct conduct(String words, String place) {
        ShotBrief brief = TestBriefs.of(place + "|DAY|WIDE|NEUTRAL|" + words + "|Mina:f,Clara:f");
        return new Conduct(brief, reader.of(brief));
    }

    private static ShotBrief brief(String words) {
        return TestBriefs.of("EXT|Field|DAY|WIDE|NEUTRAL|" + words + "|Mina:f,Clara:f");
    }

    private List<Noun> things(ShotBrief brief) {
        return reader.of(brief).nouns();
    }
}
