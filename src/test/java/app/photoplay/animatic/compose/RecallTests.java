package app.photoplay.animatic.compose;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.animatic.TestBriefs;
import app.photoplay.animatic.words.Lexicon;
import app.photoplay.animatic.words.ShotReader;
import app.photoplay.generation.ShotBrief;
import app.photoplay.screenplay.CastMember;
import app.photoplay.screenplay.DialogueLine;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecallTests {

    private final ShotReader reader = new ShotReader(Lexicon.house());

    @Test
    void thoseWhoAreOnlyCalledOneOfThemAreThoseWhoWereThereBefore() {
        assertThat(names(
                        "Two men in masks got out. ",
                        "One of them carried a suitcase, the other a sack.",
                        List.of(),
                        ""))
                .containsExactly("men 1", "men 2");
    }

    @Test
    void whoeverSpeaksUnseenIsTheOneWhoWasThereBefore() {
        assertThat(names("Two robbers came in. A clerk wept. ", "", List.of(), "Lie down!"))
                .hasSize(1);
    }

    @Test
    void aPronounAfterAVerbIsSomebodyOfTheScene() {
        assertThat(names("Clara opened the door. Ada wept. ", "Ada ran after her.", List.of("Ada"), ""))
                .containsExactly("Ada", "Clara");
        assertThat(names("Clara opened the door. Ada wept. ", "Ada grabbed her by the arm.", List.of("Ada"), ""))
                .containsExactly("Ada", "Clara");
        assertThat(names("Clara wept. ", "Ada touched Clara’s shoulder.", List.of("Ada"), ""))
                .containsExactly("Ada", "Clara");
        assertThat(names("Ada wept. ", "Ada ran after her.", List.of("Ada"), ""))
                .containsExactly("Ada");
    }

    private List<String> names(String before, String action, List<String> cast, String line) {
        ShotBrief brief = TestBriefs.of("INT|Hall|DAY|WIDE|NEUTRAL|" + action + "|Ada:f,Clara:f");
        ShotBrief shot = new ShotBrief(
                brief.prompt(),
                brief.look(),
                brief.slug(),
                brief.size(),
                brief.mood(),
                brief.sceneMood(),
                action,
                before + action,
                line.isEmpty() ? List.of() : List.of(new DialogueLine(null, null, line, false)),
                brief.cast().stream()
                        .filter(member -> cast.contains(member.name()))
                        .toList(),
                brief.leads(),
                false);
        return Ensemble.of(shot, reader.of(shot).nouns()).stream()
                .map(CastMember::name)
                .toList();
    }
}
