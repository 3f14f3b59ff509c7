package app.photoplay.screenplay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters, poems, lists and footnotes stay what they are. */
class LayoutOfProseTests {

    private static Screenplay read(String text) {
        var manuscript = new Manuscript(text, TextFormat.PROSE, null, null);
        var screenplay = Breakdown.of(manuscript).screenplay(new CutLength.Natural());
        assertThat(Coverage.of(manuscript, screenplay).gaps()).isEmpty();
        return screenplay;
    }

    private static List<Shot> shots(Screenplay screenplay) {
        return screenplay.scenes().stream()
                .flatMap(scene -> scene.shots().stream())
                .toList();
    }

    private static List<DialogueLine> lines(Screenplay screenplay) {
        return shots(screenplay).stream()
                .flatMap(shot -> shot.dialogue().stream())
                .toList();
    }

    private static String told(Screenplay screenplay) {
        return String.join("\n", shots(screenplay).stream().map(Shot::action).toList());
    }

    private static List<String> cast(Screenplay screenplay) {
        return screenplay.cast().stream().map(CastMember::name).toList();
    }

    @Test
    void nobodySaysALetterAndWhatItTellsOfDoesNotHappen() {
        var screenplay = read("""
                Martha opened the envelope in the kitchen and put on her glasses.

                Dear Martha,

                I have found the house by the harbour. I went down to the cellar at night, and I did not sleep.

                “Nobody lives here,” I was told, and I believe it. Come before the snow.

                Your brother,
                Tom

                Martha folded the letter. “He is mad,” said Martha.""");
        assertThat(lines(screenplay)).extracting(DialogueLine::text).containsExactly("He is mad.");
        assertThat(screenplay.scenes()).hasSize(1);
        assertThat(screenplay.scenes().getFirst().slug().place()).isEqualToIgnoringCase("kitchen");
        assertThat(cast(screenplay)).contains("Martha").doesNotContain("I");
        assertThat(told(screenplay)).contains("Dear Martha,", "Your brother,\nTom");
        assertThat(screenplay.chapters()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lieber Jonas,\n\nich bin im Hafen. „Komm nicht“, sagte man mir.\n\nDeine Schwester\nEva",
                "Cher Paul,\n\nje suis au port. « Ne viens pas », m'a-t-on dit.\n\nTa sœur,\nEva",
                "Дорогой Павел!\n\nЯ в порту. «Не приезжай», сказали мне.\n\nТвоя сестра,\nЕва"
            })
    void lettersOfOtherLanguagesAreLetters(String letter) {
        String before = letter.startsWith("L")
                ? "Jonas saß in der Küche und las den Brief. Es regnete.\n\n"
                : letter.startsWith("C")
                        ? "Paul était assis dans la cuisine et lisait la lettre. Il pleuvait.\n\n"
                        : "Павел сидел на кухне и читал письмо. Шёл дождь.\n\n";
        var screenplay = read(before + letter + "\n\n" + before.strip());
        assertThat(lines(screenplay)).isEmpty();
        assertThat(screenplay.scenes()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The lamp is lit,\nthe sea is black,\nthe boats go out\nand none come back.",
                "The lamp is lit, and black the sea.\nThe Boats go out and none are free.\nThe Keeper counts them two and three.\nThe wind comes up; the night is he."
            })
    void linesOfAPoemStayLinesAndAreNotAShotEach(String stanza) {
        var screenplay = read(
                "Ada sat on the stairs and read aloud from the little book that her grandmother had left her.\n\n"
                        + stanza + "\n\n" + stanza.replace("lamp", "fire")
                        + "\n\nThen she closed the book, put it on the step beside her and listened to the rain for a while.");
        assertThat(told(screenplay)).contains(stanza.lines().limit(2).toList());
        var verses = shots(screenplay).stream()
                .filter(shot ->
                        shot.action().contains("lamp is lit") || shot.action().contains("fire is lit"))
                .toList();
        assertThat(verses)
                .isNotEmpty()
                .allSatisfy(shot -> assertThat(shot.action()).contains("\n"));
        assertThat(screenplay.chapters()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. Take the lamp.\n2. Lock the door.\n3. Tell nobody.",
                "a) the lamp\nb) the rope\nc) the knife",
                "• the lamp\n• the rope\n• the knife",
                "What to do:\n- Take the lamp.\n- Lock the door.\n- Tell nobody."
            })
    void aListIsOneThingThatNobodySays(String list) {
        var screenplay = read("Tom wrote on the back of the map and pinned it to the wall of the hut.\n\n" + list
                + "\n\nHe walked out of the hut.");
        assertThat(lines(screenplay)).isEmpty();
        assertThat(screenplay.chapters()).hasSize(1);
        assertThat(shots(screenplay).stream()
                        .filter(shot ->
                                list.contains(shot.action().lines().toList().getLast())))
                .hasSizeLessThan(3);
        assertThat(told(screenplay)).contains(list.lines().toList().getLast());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1]", "*", "¹"})
    void aFootnoteIsNoPicture(String mark) {
        var screenplay = read("The keeper lit the great lamp" + mark
                + " in the tower and sat down to wait for the ships.\n\n“Nobody comes,” said the keeper.\n\n" + mark
                + " The lamp was built by Anna Lund in the harbour of Bergen. She said, “It will outlive me.”");
        assertThat(told(screenplay)).doesNotContain("Bergen");
        assertThat(lines(screenplay)).hasSize(1);
        assertThat(screenplay.scenes()).hasSize(1);
        assertThat(cast(screenplay)).containsExactly("Keeper");
    }
}
