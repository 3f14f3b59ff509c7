package app.photoplay.animatic.compose;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.animatic.TestBriefs;
import app.photoplay.animatic.figure.Act;
import app.photoplay.animatic.words.Lexicon;
import app.photoplay.animatic.words.ShotReader;
import app.photoplay.generation.ShotBrief;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TargetsTests {

    private final ShotReader reader = new ShotReader(Lexicon.house());

    @Test
    void whoeverIsNamedNextIsMeant() {
        ShotBrief brief = TestBriefs.of(
                "EXT|Street|DAY|WIDE|NEUTRAL|Ada waits. Jonas put his arm around Clara's shoulders.|Ada:f,Jonas:m,Clara:f");

        assertThat(Targets.of(brief, brief.cast(), 1)).isEqualTo(2);
        assertThat(Targets.of(brief, brief.cast(), 0)).isEqualTo(-1);
    }

    @Test
    void whoeverEmbracesStandsBesideThem() {
        ShotBrief brief =
                TestBriefs.of("EXT|Street|DAY|WIDE|NEUTRAL|Jonas hugged Clara. Ada waits.|Jonas:m,Ada:f,Clara:f");
        double[] xs = {.3, .5, .7};

        Targets.beside(brief, brief.cast(), List.of(Act.HUG, Act.STAND, Act.STAND), xs);

        assertThat(xs).containsExactly(.3, .7, .5);
    }

    @Test
    void whatIsTooLargeForOneIsCarriedByTwo() {
        ShotBrief brief = TestBriefs.of("EXT|Street|DAY|WIDE|NEUTRAL|Ada and Jonas carried a stretcher.|Ada:f,Jonas:m");
        var things = reader.of(brief).nouns();

        assertThat(Burdens.of(things, List.of(Act.BRING, Act.BRING), brief.action())
                        .map(one -> one.shown().id()))
                .contains("couch-bed");
        assertThat(Burdens.of(things, List.of(Act.BRING, Act.STAND), brief.action()))
                .isEqualTo(Optional.empty());
    }
}
