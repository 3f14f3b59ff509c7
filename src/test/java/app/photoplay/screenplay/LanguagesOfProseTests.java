package app.photoplay.screenplay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Prose in other languages than English. */
class LanguagesOfProseTests {

    private static Screenplay of(String text) {
        var manuscript = new Manuscript(text, TextFormat.PROSE, null, null);
        var screenplay = Breakdown.of(manuscript).screenplay(new CutLength.Natural());
        assertThat(Coverage.of(manuscript, screenplay).gaps()).isEmpty();
        return screenplay;
    }

    private static List<String> lines(Screenplay screenplay) {
        return screenplay.scenes().stream()
                .flatMap(scene -> scene.shots().stream())
                .flatMap(shot -> shot.dialogue().stream())
                .map(line -> line.speaker() + ": " + line.text())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            Anna stopped at the gate. The sign read, "No entry." She knocked. "Come in," said Paul. | Paul: Come in.
            "I must not sleep," Anna thought. She rose. "Who is there?" said Paul. | Paul: Who is there?
            Anna thought, "I must not sleep." She rose. "Who is there?" said Paul. | Paul: Who is there?
            The letter began: "Dear Anna, come home." She put down the letter and said, "I must go." | Anna: I must go.
            Anna read the letter aloud: "Come home." Paul was not there and the fire was out. | Anna: Come home.
            Anna öffnete den Brief. Darin stand: „Komm nach Hause.“ Sie weinte. „Wer ist da?“, fragte Peter. | Peter: Wer ist da?
            „Ich darf nicht schlafen“, dachte Anna. Peter kam herein. „Wer ist da?“, fragte Peter. | Peter: Wer ist da?
            Anna lut la lettre : « Reviens vite. » Elle pleura. « Oui », dit Marc, qui était à la porte. | Marc: Oui
            En la puerta había un letrero que decía: «Prohibido el paso». Ana llamó. «¿Quién es?», preguntó Luis. | Luis: ¿Quién es?
            Sulla porta c’era scritto: «Vietato l’ingresso». «Devo andare», pensò Anna. «Chi è?» chiese Marco. | Marco: Chi è?
            На двери висела табличка: «Вход воспрещён». «Надо идти», — подумала Анна. «Кто там?» — спросил Пётр. | Пётр: Кто там?
            小明打开信，信上写着：“快回家。”他想：“我得走了。”老师说：“你去哪儿？” | 老师: 你去哪儿？
            『立入禁止』と書いてあった。「帰らなくては」と花子は思った。「どこへ行くの」と先生が言った。 | 先生: どこへ行くの
            """)
    void signsLettersAndThoughtsAreNotSaid(String text, String line) {
        assertThat(lines(of(text))).containsExactly(line);
    }

    private static List<String> cast(Screenplay screenplay) {
        return screenplay.cast().stream().map(CastMember::name).toList();
    }

    @Test
    void aNounAndANameAreOnePersonWhereTheTextLetsThem() {
        var one = of("Mrs. Ashdown came in with the tray.\n\n\"The soup is cold, sir,\" said the housekeeper.\n");
        assertThat(cast(one)).containsExactly("Mrs. Ashdown");
        assertThat(lines(one)).containsExactly("Mrs. Ashdown: The soup is cold, sir.");
        var two = of("Tom stood on the beach. An old fisherman came out of the hut.\n\n"
                + "\"The tide is late,\" said the fisherman.\n\nTom looked at the sea and said nothing.\n");
        assertThat(cast(two)).containsExactlyInAnyOrder("Tom", "Fisherman");
    }

    @Test
    void germanIsRead() {
        var screenplay = of(
                "Kapitel 3\n\nAnna ging in die Küche und setzte sich an den Tisch. „Wo bist du gewesen?“, fragte Anna. "
                        + "»Im Wald«, sagte Peter. Die Uhr schlug, und sie schwiegen eine Weile, denn es war nicht mehr viel zu sagen.\n");
        assertThat(screenplay.language()).isEqualTo("de");
        assertThat(lines(screenplay)).containsExactly("Anna: Wo bist du gewesen?", "Peter: Im Wald");
        assertThat(screenplay.scenes().getFirst().slug().place()).isEqualTo("Küche");
        assertThat(screenplay.chapters().getFirst().title()).isEqualTo("Kapitel 3");
    }

    @Test
    void frenchDashesAreSpeech() {
        var screenplay = of(
                "Marie entra dans la cuisine. Il faisait nuit et elle était seule avec le chat.\n\n— Qui est là ? demanda Marie.\n\n— C'est moi, dit Paul. Ouvre la porte.\n");
        assertThat(screenplay.language()).isEqualTo("fr");
        assertThat(lines(screenplay)).contains("Marie: Qui est là ?");
        assertThat(lines(screenplay).get(1)).startsWith("Paul: C'est moi");
    }

    @Test
    void spanishDashesSwitchBetweenSpeechAndTelling() {
        var screenplay = of(
                "Juan entró en la cocina y se sentó con ella. No había más luz que la del fuego.\n\n—Hola —dijo Juan—. No tengas miedo.\n");
        assertThat(screenplay.language()).isEqualTo("es");
        assertThat(lines(screenplay)).containsExactly("Juan: Hola. No tengas miedo.");
    }

    @Test
    void chineseIsReadByCharacters() {
        var screenplay = of("第一章 夜\n\n小明走进厨房。天已经黑了，外面下着雨。「你是谁？」他问。没有人回答。他在森林里走了很久，直到月亮升起来。\n");
        assertThat(screenplay.language()).isEqualTo("zh");
        assertThat(lines(screenplay)).containsExactly("小明: 你是谁？");
        assertThat(screenplay.chapters().getFirst().title()).isEqualTo("第一章 夜");
        assertThat(screenplay.scenes().getFirst().slug().place()).isEqualTo("厨房");
        assertThat(screenplay.duration().toSeconds()).isBetween(8L, 40L);
    }

    @Test
    void japaneseIsRead() {
        var screenplay = of("夕方、太郎は公園に行った。「おそいね」と花子が言った。二人は静かに歩いた。");
        assertThat(screenplay.language()).isEqualTo("ja");
        assertThat(lines(screenplay)).containsExactly("花子: おそいね");
        assertThat(screenplay.scenes().getFirst().slug())
                .isEqualTo(new SlugLine(InteriorExterior.EXTERIOR, "公園", TimeOfDay.DUSK));
    }

    @Test
    void rightToLeftTextKeepsItsWords() {
        var screenplay = of("הלכתי הביתה בערב. היה קר מאוד. שלום, אמרה אנה.");
        assertThat(screenplay.language()).isEqualTo("he");
        assertThat(screenplay.shotCount()).isPositive();
    }
}
