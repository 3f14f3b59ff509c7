package app.photoplay.screenplay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

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
