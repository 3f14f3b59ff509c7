package app.photoplay.screenplay;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A line above a story is its title, however short the story's first paragraph is. */
class TitleLineTests {

    private static Screenplay of(String text) {
        var manuscript = new Manuscript(text, TextFormat.PROSE, null, null);
        var screenplay = Breakdown.of(manuscript).screenplay(new CutLength.Natural());
        assertThat(Coverage.of(manuscript, screenplay).gaps()).isEmpty();
        return screenplay;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Last Ferry\n\nAnna missed it.\n\nShe sat down on the quay and waited for the morning.",
                "Mrs. Dalloway's Cat\n\n“Not again,” said Anna.\n\nThe cat looked at her.",
                "Die letzte Fähre\n\n„Wir sind zu spät“, sagte Anna.\n\nKeiner antwortete.",
                "Le Dernier Bac\n\n— Trop tard, dit Anna.\n\nPersonne ne répondit.",
                "El último barco\n\nAna llegó tarde.\n\n¿Quién la esperaba?",
                "Последний паром\n\nАнна опоздала.\n\n— Жаль, — сказал Пётр.",
                "Το τελευταίο πλοίο\n\nΗ Άννα άργησε.\n\nΚανείς δεν ήταν εκεί.",
                "最后一班渡船\n\n小明来晚了。\n\n“走吧。”老人说。",
                "最後の渡し船\n\n「遅い」と花子が言った。\n\n太郎は黙っていた。",
                "마지막 배\n\n안나는 늦었다.\n\n아무도 없었다.",
                "العبارة الأخيرة\n\nوصلت مريم متأخرة.\n\nهل رآها أحد؟",
                "המעבורת האחרונה\n\nאנה איחרה.\n\nאיש לא חיכה לה.",
                "The Last Ferry\r\n\r\nAnna missed it.\r\n",
            })
    void aLineWithoutAFullStopAboveSentencesIsTheTitle(String text) {
        var screenplay = of(text);
        String title = text.lines().findFirst().orElseThrow();

        assertThat(screenplay.title()).isEqualTo(title);
        var shots = screenplay.scenes().getFirst().shots();
        assertThat(shots.getFirst().title()).isTrue();
        assertThat(shots.getFirst().action()).contains(title);
        assertThat(shots.stream().filter(shot -> !shot.title()))
                .noneMatch(shot -> shot.action().contains(title));
    }

    @Test
    void whoWroteItMayStandBetweenTheTitleAndAShortFirstSentence() {
        var screenplay = of("The Last Ferry\n\nby Jo Winter\n\nAnna missed it.\n\nShe waited.");

        assertThat(screenplay.title()).isEqualTo("The Last Ferry");
        assertThat(screenplay.author()).isEqualTo("Jo Winter");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna missed the ferry.\n\nShe waited.",
                "Anna waited…\n\nNobody came.",
                "“Wait”\n\nNobody waited.",
                "— Attends\n\nPersonne n'attendit.",
                "「待って」\n\n誰もいなかった。",
                "Anna said:\n\n“Wait.”",
                "小明说：\n\n“等一下。”",
                "قالت مريم؛\n\nانتظر.",
                "Dear Anna,\n\nI missed the ferry.",
                "Anna: Are you there\n\nPaul: I am.",
                "Roses are red\n\nViolets are blue\n\nSugar is sweet\n\nAnd so are you.",
                "Anna ran to the ferry\n\nShe missed it\n\nShe sat down",
                "The ferry left and\n\nAnna stayed,\n\nfor she was late.",
                "小明来晚了\n\n船走了\n\n他坐下",
                "- a lamp\n\nAnna took it.",
                "the ferry left\n\nAnna stayed.",
                "Anna waited",
            })
    void whatIsSaidOrToldIsNoTitle(String text) {
        var screenplay = of(text);

        assertThat(screenplay.title()).isNull();
        assertThat(screenplay.scenes().stream().flatMap(scene -> scene.shots().stream()))
                .noneMatch(Shot::title);
    }
}
