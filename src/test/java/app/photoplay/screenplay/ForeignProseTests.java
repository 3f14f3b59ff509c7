package app.photoplay.screenplay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A passage in each language: its cast, its speakers, its places and hours. */
class ForeignProseTests {

    private static Screenplay of(String text) {
        var manuscript = new Manuscript(text, TextFormat.PROSE, null, null);
        var screenplay = Breakdown.of(manuscript).screenplay(new CutLength.Natural());
        assertThat(Coverage.of(manuscript, screenplay).gaps()).isEmpty();
        return screenplay;
    }

    private static Screenplay passage(String language) {
        try (var stream = Objects.requireNonNull(
                ForeignProseTests.class.getResourceAsStream("passage." + language + ".txt"), language)) {
            var screenplay = of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
            assertThat(screenplay.language()).isEqualTo(language.substring(0, 2));
            return screenplay;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> cast(Screenplay screenplay) {
        return screenplay.cast().stream().map(CastMember::name).toList();
    }

    private static List<String> lines(Screenplay screenplay) {
        return screenplay.scenes().stream()
                .flatMap(scene -> scene.shots().stream())
                .flatMap(shot -> shot.dialogue().stream())
                .map(line -> line.speaker() + ": " + line.text())
                .toList();
    }

    private static List<String> headings(Screenplay screenplay) {
        return screenplay.scenes().stream()
                .map(Scene::slug)
                .map(slug -> slug.interiorExterior() + " " + slug.place() + " " + slug.time())
                .toList();
    }

    @Test
    void germanIsUnderstood() {
        var screenplay = passage("de");
        assertThat(cast(screenplay))
                .containsExactlyInAnyOrder("Anna", "Peter", "Herr Braun", "Frau Petersen", "Fischer", "Großvater");
        assertThat(lines(screenplay))
                .containsExactly(
                        "Anna: Die Lampe ist aus",
                        "Großvater: Seit wann?",
                        "Anna: Seit Mitternacht.",
                        "Peter: Guten Morgen. Hast du das Licht gesehen?",
                        "Anna: Nein. Niemand hat es gesehen.",
                        "Fischer: Es kommt Sturm. Bleibt an Land!",
                        "Herr Braun: Was darf es sein?",
                        "Frau Petersen: Nur ein Docht für die Lampe",
                        "Anna: Das Licht brennt wieder.");
        assertThat(headings(screenplay))
                .containsExactly(
                        "INTERIOR Küche DAWN", "EXTERIOR Hafen DAWN", "INTERIOR Laden MORNING", "INTERIOR Stube DUSK");
    }

    @Test
    void frenchIsUnderstood() {
        var screenplay = passage("fr");
        assertThat(cast(screenplay))
                .containsExactlyInAnyOrder("Camille", "Étienne", "Madame Lefèvre", "Boulanger", "Grand-mère");
        assertThat(lines(screenplay))
                .containsExactly(
                        "Grand-mère: Tu es déjà levée ?",
                        "Camille: Je n'ai pas dormi",
                        "Étienne: Qui va là ?",
                        "Camille: C'est moi. C'est Camille.",
                        "Étienne: Venez vite",
                        "Camille: Où est-il ?",
                        "Étienne: Près de la rivière",
                        "Madame Lefèvre: Avez-vous vu ma fille ?",
                        "Boulanger: Non, madame");
        assertThat(headings(screenplay))
                .containsExactly("INTERIOR Cuisine DAWN", "EXTERIOR Forêt DAWN", "EXTERIOR Place MORNING");
    }

    @Test
    void japaneseIsUnderstood() {
        var screenplay = passage("ja");
        assertThat(cast(screenplay)).containsExactlyInAnyOrder("太郎", "花子", "老人", "田中さん", "健太");
        assertThat(lines(screenplay))
                .containsExactly(
                        "太郎: 灯台の火が消えたぞ",
                        "花子: いつから？",
                        "null: 昨夜からだ",
                        "老人: 嵐が来る",
                        "花子: どうしますか",
                        "田中さん: おはよう",
                        "null: おはようございます");
        assertThat(headings(screenplay))
                .containsExactly(
                        "EXTERIOR 森 DAWN",
                        "EXTERIOR 浜辺 DAWN",
                        "EXTERIOR 丘 DAWN",
                        "EXTERIOR 広場 MORNING",
                        "INTERIOR 灯台 NIGHT");
    }

    @Test
    void chineseIsUnderstood() {
        var screenplay = passage("zh");
        assertThat(cast(screenplay)).containsExactlyInAnyOrder("小明", "李婉", "老人", "王先生");
        assertThat(lines(screenplay))
                .containsExactly(
                        "小明: 灯塔的火灭了。",
                        "李婉: 什么时候灭的？",
                        "小明: 半夜。",
                        "老人: 暴风雨要来了。",
                        "李婉: 我们怎么办？",
                        "王先生: 晚上好， 你们看见灯塔的光了吗？",
                        "李婉: 太阳出来了！",
                        "小明: 我们回家吧。");
        assertThat(headings(screenplay))
                .containsExactly("INTERIOR 厨房 DAWN", "EXTERIOR 海边 DAWN", "EXTERIOR 村口 DUSK", "EXTERIOR 山顶 MORNING");
    }

    @Test
    void traditionalChineseIsUnderstood() {
        var screenplay = passage("zh-Hant");
        assertThat(cast(screenplay)).containsExactlyInAnyOrder("陳大文", "林小姐", "老闆");
        assertThat(lines(screenplay)).containsExactly("陳大文: 今天的船還開嗎？", "老闆: 不開了。", "林小姐: 你終於來了。", "null: 對不起。");
        assertThat(headings(screenplay))
                .containsExactly("INTERIOR 茶館 DUSK", "EXTERIOR 碼頭 NIGHT", "EXTERIOR 山路 MORNING");
    }

    @Test
    void russianIsUnderstood() {
        var screenplay = passage("ru");
        assertThat(cast(screenplay)).containsExactlyInAnyOrder("Анна", "Пётр", "Орлов", "Рыбак", "Дед", "Хозяин");
        assertThat(lines(screenplay))
                .containsExactly(
                        "Анна: Маяк погас",
                        "Дед: Давно?",
                        "Анна: С полуночи",
                        "Пётр: Доброе утро! Ты видела огонь?",
                        "Анна: Нет, Никто не видел.",
                        "Рыбак: Будет буря",
                        "Хозяин: Что вам угодно?",
                        "Орлов: Фитиль для лампы");
        assertThat(headings(screenplay))
                .containsExactly("INTERIOR Кухня DAWN", "EXTERIOR Море DAWN", "INTERIOR Лавка MORNING");
    }

    @Test
    void spanishIsUnderstood() {
        var screenplay = passage("es");
        assertThat(cast(screenplay)).containsExactlyInAnyOrder("Lucía", "Tomás", "Ramiro", "Pescador");
        assertThat(lines(screenplay))
                .containsExactly(
                        "Lucía: ¿Has visto al capitán?",
                        "Tomás: No. Nadie lo ha visto desde ayer.",
                        "Lucía: Entonces vamos. No hay tiempo.",
                        "Pescador: Llegáis tarde. El barco ya partió.",
                        "Ramiro: Buenos días");
        assertThat(headings(screenplay))
                .containsExactly(
                        "EXTERIOR Puerto DUSK",
                        "INTERIOR Cueva DUSK",
                        "INTERIOR Torre MORNING",
                        "EXTERIOR Bosque DAWN");
    }

    @Test
    void italianIsUnderstood() {
        var screenplay = passage("it");
        assertThat(cast(screenplay)).containsExactlyInAnyOrder("Giulia", "Matteo", "Rossi", "Fornaio", "Nonno");
        assertThat(lines(screenplay))
                .containsExactly(
                        "Nonno: Sei già in piedi?",
                        "Giulia: Non ho dormito",
                        "Matteo: Chi è là?",
                        "Giulia: Sono io. Giulia.",
                        "Matteo: Il lupo è tornato. Dobbiamo avvertire il paese.",
                        "Rossi: Avete visto mia figlia?",
                        "Fornaio: No, signore");
        assertThat(headings(screenplay))
                .containsExactly(
                        "INTERIOR Cucina DAWN",
                        "EXTERIOR Bosco DAWN",
                        "EXTERIOR Piazza MORNING",
                        "EXTERIOR Spiaggia DUSK");
    }

    @Test
    void portugueseIsUnderstood() {
        var screenplay = passage("pt");
        assertThat(cast(screenplay)).containsExactlyInAnyOrder("Duarte", "Inês", "Almeida", "Padeiro", "Avó");
        assertThat(lines(screenplay))
                .containsExactly(
                        "Avó: Já acordaste?",
                        "Inês: Não dormi nada. O farol apagou-se.",
                        "Duarte: Viste a luz?",
                        "Inês: Não vi. Ninguém viu.",
                        "Duarte: Vem aí tempestade",
                        "Almeida: Bom dia",
                        "Padeiro: Que deseja?");
        assertThat(headings(screenplay))
                .containsExactly("INTERIOR Cozinha DAWN", "EXTERIOR Praia DAWN", "EXTERIOR Praça MORNING");
    }

    @Test
    void dutchIsUnderstood() {
        var screenplay = passage("nl");
        assertThat(cast(screenplay))
                .containsExactlyInAnyOrder("Marieke", "Joris", "De Wit", "Bakker", "Visser", "Grootvader");
        assertThat(lines(screenplay))
                .containsExactly(
                        "Marieke: De lamp is uit.",
                        "Grootvader: Sinds wanneer?",
                        "Joris: Goedemorgen.",
                        "Joris: Heb je het licht gezien?",
                        "Marieke: Nee. Niemand heeft het gezien.",
                        "Visser: Er komt storm.",
                        "Bakker: Wat mag het zijn?",
                        "De Wit: Een lont.");
        assertThat(headings(screenplay))
                .containsExactly("INTERIOR Keuken DAWN", "EXTERIOR Bos DAWN", "EXTERIOR Bos MORNING");
    }

    @Test
    void arabicIsUnderstood() {
        var screenplay = passage("ar");
        assertThat(cast(screenplay)).containsExactlyInAnyOrder("مريم", "يوسف", "السيد حسن", "جدها", "الخباز", "الرجل");
        assertThat(lines(screenplay))
                .containsExactly(
                        "مريم: انطفأ ضوء المنارة",
                        "جدها: منذ متى؟",
                        "مريم: منذ منتصف الليل",
                        "يوسف: صباح الخير",
                        "مريم: لا أحد يعرف",
                        "السيد حسن: أين ابنتي؟",
                        "الرجل: لم أرها");
        assertThat(headings(screenplay))
                .containsExactly("INTERIOR مطبخ DAWN", "EXTERIOR شاطئ DAWN", "EXTERIOR سوق DAY", "INTERIOR غرفة DUSK");
    }

    @Test
    void aPronounIsNobodyOfTheCast() {
        for (String text : List.of(
                "Es war kalt in der Stube und der Ofen war aus. „Komm her“, sagte er. Sie ging nicht mit ihm.",
                "Il faisait froid dans la chambre. « Viens », dit-il. Elle ne répondit rien. — Non, dit-elle.",
                "Hacía frío en la casa y no había luz.\n\n—Ven —dijo él—. Ahora.\n\n—Voy —dijo ella.\n",
                "Faceva freddo nella stanza e non c'era luce. «Vieni», disse lui. «No», rispose lei.",
                "Estava frio na sala e não havia luz.\n\n— Vem — disse ele.\n\n— Não — respondeu ela.\n",
                "Het was koud in de kamer en het vuur was uit. “Kom,” zei hij. “Nee,” antwoordde ze.",
                "В комнате было холодно, и печь погасла.\n\n— Иди сюда, — сказал он.\n\n— Нет, — ответила она.\n",
                "「来い」と彼は言った。「いや」と彼女は答えた。部屋は寒かった。",
                "屋里很冷。“过来。”他说。“不。”她回答。没有人说话。",
                "كان الجو باردا في الغرفة. «تعال»، قال. «لا»، أجابت هي.")) {
            var screenplay = of(text);
            assertThat(cast(screenplay)).as(text).isEmpty();
            assertThat(lines(screenplay)).as(text).isNotEmpty().allMatch(line -> line.startsWith("null: "));
        }
    }

    @Test
    void aThingIsNobody() {
        for (String text : List.of(
                "Regen fiel auf das Dach. Regen lief über die Straße. Angst kam mit der Nacht, und Angst ging nicht fort. Stille sagte mehr als Worte.",
                "Le silence régnait. Paris dormait. Rien ne bougeait. Personne ne répondit. Dehors soufflait le vent, et Noël approchait.",
                "Nadie dijo nada. Todo estaba en calma. Madrid dormía. Dios lo sabe. Fuera llovía y el viento soplaba.",
                "Nessuno disse nulla. Tutto taceva. Roma era lontana. Fuori pioveva e il vento soffiava nella notte.",
                "Ninguém disse nada. Tudo estava calmo. Lisboa dormia. Lá fora chovia e o vento soprava na noite.",
                "Niemand zei iets. Alles was stil. Amsterdam sliep. Buiten regende het en de wind waaide door de nacht.",
                "Никто не сказал ни слова. Москва спала. Любовь пришла поздно. Надежда оставалась. Тишина стояла над рекой.",
                "風が吹いた。月が笑っているように見えた。ドアが開いた。ランプが消えた。誰も何も言わなかった。空は答えなかった。",
                "安静笼罩着村庄。高兴的孩子们在街上跑。石头从山上滚下来。雷声响了。周围没有人说话。白色的雾来了。",
                "هبت الريح وطلع القمر فوق القرية. لم يقل أحد شيئا. كان الصمت عميقا وجاء الليل.")) {
            assertThat(cast(of(text))).as(text).isEmpty();
        }
    }

    @Test
    void theCasesOfARussianNameAreOnePerson() {
        var screenplay = of("Анна вошла в дом. Пётр увидел Анну и подошёл к Анне. — Здравствуй, — сказал Пётр Анне. "
                + "Анна улыбнулась Петру.\n\n— Здравствуй, — сказала Анна Петру. Петра она знала давно.\n");
        assertThat(cast(screenplay)).containsExactlyInAnyOrder("Анна", "Пётр");
    }

    @Test
    void whoIsSpokenToIsNotWhoSpeaks() {
        assertThat(
                        lines(
                                of(
                                        "Lucía y Tomás estaban en la cocina. —Ven —le dijo Lucía a Tomás.\n\n—Voy —le contestó a Lucía su hermano.\n")))
                .containsExactly("Lucía: Ven", "Tomás: Voy");
        assertThat(lines(of("Anna und Peter waren in der Küche. „Komm“, sagte Anna zu Peter. Der Ofen war aus.")))
                .containsExactly("Anna: Komm");
    }

    @Test
    void whoSaysNothingDoesNotSpeak() {
        assertThat(lines(of("Anna war in der Küche. „Wer ist da?“ Anna sagte nichts. Peter war nicht bei ihr.")))
                .containsExactly("null: Wer ist da?");
        assertThat(lines(of("老人低声说：“暴风雨要来了。”小明看着大海，没有说话。"))).containsExactly("老人: 暴风雨要来了。");
    }
}
