package app.photoplay.animatic.compose;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.animatic.TestBriefs;
import app.photoplay.animatic.figure.Act;
import app.photoplay.animatic.words.Lexicon;
import app.photoplay.animatic.words.ShotReader;
import app.photoplay.generation.ShotBrief;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PerchesTests {

    private final ShotReader reader = new ShotReader(Lexicon.house());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "He sat on a rock and sang. | rock",
                "She sat down on an old wooden chest. | chest",
                "They sat on two boxes. | box",
                "Doctor Weber sat up in bed. | couch-bed",
                "It flew down, sat on the chest and ate. | chest",
                "The cat jumped onto the shelf. | shelf",
                "He sat at the table. |",
                "She sat down on her bucket. | bucket",
                "They all sat on boxes. | box",
                "He sat on the grass. |"
            })
    void whatSomebodySitsOnIsUnderThem(String words, String seat) {
        assertThat(Perches.seat(words).map(shown -> shown.id()).orElse(null)).isEqualTo(seat);
    }

    @Test
    void aBirdSitsOnAShoulder() {
        assertThat(Perches.onSomebody("A green parrot sat on her shoulder.")).isTrue();
        assertThat(Perches.onSomebody("A green parrot sat on the table.")).isFalse();
    }

    @Test
    void whoeverSitsOnARockHasNoChairAndWhoeverRowsHasABoat() {
        assertThat(act("Mina sat on a rock.", "EXT|Mountains")).isEqualTo(Act.SIT_ON);
        assertThat(act("Mina sat in the kitchen.", "INT|Kitchen")).isEqualTo(Act.SIT);
        assertThat(act("Mina walked between the rows.", "INT|Classroom")).isEqualTo(Act.WALK);
        assertThat(act("At a long table Mina slept over a newspaper.", "INT|Library"))
                .isEqualTo(Act.SIT);
        assertThat(act("Mina steered.", "INT|Control room")).isEqualTo(Act.REACH);
        assertThat(act("Mina rowed.", "INT|Kitchen")).isEqualTo(Act.STAND);
        assertThat(act("Mina sat on a rock and played the flute.", "EXT|Mountains"))
                .isEqualTo(Act.BLOW_SITTING);
        assertThat(act("Mina sat on the floor and ate bread.", "INT|Hall")).isEqualTo(Act.EAT_GROUND);
        assertThat(act("Mina sat on boxes and ate bread.", "INT|Hall")).isEqualTo(Act.EAT_SITTING);
        assertThat(act("Mina ate bread.", "EXT|Mountains")).isEqualTo(Act.EAT_GROUND);
        assertThat(act("Mina sat at a table and drank tea.", "INT|Kitchen")).isEqualTo(Act.DRINK_SITTING);
    }

    private Act act(String words, String place) {
        ShotBrief brief = TestBriefs.of(place + "|DAY|WIDE|NEUTRAL|" + words + "|Mina:f");
        return new Conduct(brief, reader.of(brief)).act(brief.cast().getFirst(), 0, false);
    }
}
