package app.photoplay.screenplay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the text: every word of it stands in exactly one shot, in order. */
class NothingIsLostTests {

    private static final int TRIES = 250;

    @Property(tries = TRIES)
    void everyCharacterOfProseStandsInAShot(@ForAll("prose") String text, @ForAll("lengths") CutLength length) {
        proveWhole(text, TextFormat.PROSE, length);
    }

    @Property(tries = TRIES)
    void everyCharacterOfForeignProseStandsInAShot(
            @ForAll("foreignProse") String text, @ForAll("lengths") CutLength length) {
        proveWhole(text, TextFormat.PROSE, length);
    }

    @Property(tries = TRIES)
    void everyCharacterOfFountainThatIsNoMarkupStandsInAShot(
            @ForAll("fountain") String text, @ForAll("lengths") CutLength length) {
        proveWhole(text, TextFormat.FOUNTAIN, length);
    }

    @Property(tries = TRIES)
    void everyCharacterOfFinalDraftThatIsNoMarkupStandsInAShot(
            @ForAll("finalDraft") String text, @ForAll("lengths") CutLength length) {
        proveWhole(text, TextFormat.FINAL_DRAFT, length);
    }

    @Property(tries = TRIES)
    void anyCharactersWhateverAreReadAsProse(@ForAll("anything") String text) {
        proveWhole(text, TextFormat.PROSE, new CutLength.Natural());
    }

    @Property(tries = TRIES)
    void anyCharactersWhateverAreReadAsFountain(@ForAll("anything") String text) {
        proveWhole(text, TextFormat.FOUNTAIN, new CutLength.Natural());
    }

    @Property(tries = 100)
    void everyNumberedWordIsFoundInTheShotsExactlyOnce(@ForAll("numbered") String text) {
        var screenplay =
                Breakdown.of(new Manuscript(text, TextFormat.PROSE, null, null)).screenplay(new CutLength.Natural());
        var told = new StringBuilder();
        screenplay
                .scenes()
                .forEach(scene -> scene.shots()
                        .forEach(shot -> shot.ranges()
                                .forEach(range -> told.append(range.of(text)).append(' '))));
        var words = List.of(text.replaceAll("[^0-9]+", " ").strip().split(" "));
        assertThat(told.toString().replaceAll("[^0-9]+", " ").strip().split(" "))
                .containsExactlyElementsOf(words);
    }

    private static void proveWhole(String text, TextFormat format, CutLength length) {
        var manuscript = new Manuscript(text, format, null, null);
        var screenplay = Breakdown.of(manuscript).screenplay(length);
        var coverage = Coverage.of(manuscript, screenplay, length);
        assertThat(coverage.gaps()).as("lost of %s", text).isEmpty();
        assertThat(coverage.percent()).isEqualTo(100);
        for (var scene : screenplay.scenes()) {
            assertThat(scene.shots()).isNotEmpty();
            assertThat(scene.shots()).allSatisfy(shot -> {
                assertThat(shot.ranges()).isNotEmpty();
                assertThat(shot.duration().toMillis()).isBetween(2_000L, 10_000L);
            });
        }
    }

    @Provide
    Arbitrary<CutLength> lengths() {
        return Arbitraries.of(
                new CutLength.Natural(),
                new CutLength.ShotCount(1),
                new CutLength.ShotCount(5),
                new CutLength.ShotCount(40),
                new CutLength.Runtime(java.time.Duration.ofSeconds(20)),
                new CutLength.Runtime(java.time.Duration.ofMinutes(20)),
                new CutLength.Part(List.of(0), new CutLength.Natural()),
                new CutLength.Part(List.of(), new CutLength.ShotCount(3)));
    }

    private static Arbitrary<String> sentence() {
        var words = Arbitraries.of(
                "Anna",
                "the",
                "old",
                "keeper",
                "went",
                "into",
                "the",
                "kitchen",
                "she",
                "said",
                "morning",
                "night",
                "Rex",
                "👩‍🚀",
                "שלום",
                "مرحبا",
                "东京",
                "走进",
                "厨房",
                "é",
                "a\u0301",
                "don’t",
                "“poison”",
                "3.14",
                "Mr.",
                "--",
                "—",
                "(so",
                "it",
                "was)",
                "\u200b",
                "Łódź",
                "ALL",
                "CAPS",
                "**",
                "_",
                "\\*",
                "[",
                "]",
                "&amp;",
                "#");
        var ends = Arbitraries.of(".", "!", "?", "…", "", ",", ";", ":", "。", "！」", "’", "”", "»", "\"");
        var starts = Arbitraries.of("", "", "", "“", "‘", "\"", "„", "«", "「", "— ", "- ", "'", "(", "[");
        return Combinators.combine(starts, words.list().ofMinSize(1).ofMaxSize(40), ends)
                .as((start, list, end) -> start + String.join(" ", list) + end);
    }

    private static Arbitrary<String> lineEnd() {
        return Arbitraries.of("\n", "\n\n", "\r\n", "\r\n\r\n", " ", "\n  \n", "\n\n\n", "\t", "\u2028");
    }

    private static Arbitrary<String> joined(Arbitrary<String> parts) {
        return Combinators.combine(parts, lineEnd())
                .as(String::concat)
                .list()
                .ofMinSize(1)
                .ofMaxSize(25)
                .map(list -> String.join("", list) + "x");
    }

    @Provide
    Arbitrary<String> prose() {
        var blocks = Arbitraries.of(
                "\n\nChapter 2\n\n",
                "\n\n第三章\n\n",
                "\n\n# Title\n\n",
                "\n\nIII.\n\n",
                "\n\n* * *\n\n",
                "\n\nA HEADING\n\n",
                "\nTitle\n=====\n",
                "\n\nRoses are red,\nViolets are blue,\nSugar is sweet\n\n",
                "\n\n-----\n\n",
                "\n\nNext morning she woke in the forest.\n\n");
        return joined(
                Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(5, sentence()), net.jqwik.api.Tuple.of(1, blocks)));
    }

    @Provide
    Arbitrary<String> foreignProse() {
        return Arbitraries.of(
                        List.of(
                                "Anna ",
                                "sagte ",
                                "„Komm ",
                                "her“, ",
                                "er ",
                                "der ",
                                "Wald ",
                                "ging in den ",
                                "Am nächsten Morgen ",
                                "Herr ",
                                "nicht ",
                                ". "),
                        List.of(
                                "l'aube ",
                                "— Viens ",
                                ", dit-il",
                                "dit ",
                                "Marie ",
                                "« Où ? » ",
                                "d'Artagnan ",
                                "dans la forêt ",
                                "le lendemain ",
                                "la ",
                                ". "),
                        List.of(
                                "—No ",
                                "—dijo ",
                                "Juan",
                                "—. ",
                                "ella ",
                                "al anochecer ",
                                "entró en el bosque ",
                                "el viejo ",
                                "«Sí», ",
                                "la ",
                                ". "),
                        List.of(
                                "— Да, ",
                                "— сказал ",
                                "Анна ",
                                "Анну ",
                                "он ",
                                "в лес ",
                                "на рассвете ",
                                "пошёл ",
                                "«Нет» ",
                                "дед ",
                                ". "),
                        List.of("「来い」", "と", "太郎", "は", "が", "言った", "夜明け", "森の中を", "走った", "老人", "彼女", "、", "。", "『え？』"),
                        List.of("“来吧”", "小明", "说", "：", "，", "他", "走进森林", "黎明", "没有", "李婉", "。", "老人", "「好」", "第二天"),
                        List.of(
                                "قال ",
                                "قالت ",
                                "مريم ",
                                "«تعال» ",
                                "الرجل ",
                                "في الغابة ",
                                "عند الفجر ",
                                "السيد ",
                                "ثم ",
                                "، ",
                                ": ",
                                ". "),
                        List.of(
                                "disse-lhe ",
                                "ela ",
                                "— Vem ",
                                "Inês ",
                                "all'alba ",
                                "nel bosco ",
                                "zei hij ",
                                "“Kom,” ",
                                "de ",
                                "Piet ",
                                ". "))
                .flatMap(words -> Combinators.combine(
                                Arbitraries.of(words).list().ofMinSize(1).ofMaxSize(30), lineEnd())
                        .as((list, end) -> String.join("", list) + end)
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(12)
                        .map(list -> String.join("", list) + "x"));
    }

    @Provide
    Arbitrary<String> fountain() {
        var elements = Arbitraries.of(
                "\n\nINT. HOUSE - DAY\n\n",
                "\n\nEXT. SEA #12A#\n\n",
                "\n\nANNA\nHello there.\n\n",
                "\n\nREX (O.S.) ^\n(softly)\nWoof!\n\n",
                "\n\nCUT TO:\n\n",
                "\n\n> FADE <\n\n",
                "\n\n>BURN TO WHITE.\n\n",
                "\n\n.FORCED PLACE\n\n",
                "\n\n!INT. NOT A PLACE\n\n",
                "\n\n@McAvoy\nAye.\n\n",
                "\n\n~la la la\n\n",
                "\n\n# Act\n\n",
                "\n\n= synopsis\n\n",
                "\n\n===\n\n",
                "[[note]]",
                "[[note\n\nopen",
                "/* bone\n\nyard */",
                "/* open",
                "*italic* **bold** ***both*** _under_",
                "\n\nANNA\n  \nstill\n\n",
                "Title: X\nAuthor: Y\n\n",
                "\n\n> <\n\n",
                "\n\n@\n\n",
                "\n\n~\n\n",
                "\n\n.\n\n",
                "\n\n#\n\n",
                "\n\n^\nx\n\n");
        return joined(
                Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(2, sentence()), net.jqwik.api.Tuple.of(3, elements)));
    }

    @Provide
    Arbitrary<String> finalDraft() {
        var types = Arbitraries.of(
                "Scene Heading",
                "Action",
                "Character",
                "Parenthetical",
                "Dialogue",
                "Transition",
                "General",
                "Shot",
                "Singing");
        var escaped = sentence()
                .map(words -> words.replace("&amp;", "&").replace("&", "&amp;").replace("<", "&lt;"));
        var paragraph = Combinators.combine(types, escaped, Arbitraries.of(0, 1, 2, 3))
                .as((type, words, shape) -> switch (shape) {
                    case 0 -> "<Paragraph Type=\"" + type + "\"><Text>" + words + "</Text></Paragraph>\r\n";
                    case 1 ->
                        "<Paragraph Type='" + type + "' Alignment=\"Center\"><Text>" + words
                                + "\n</Text><Text Style=\"Bold\">&#169; &quot;more&quot;</Text></Paragraph>";
                    case 2 ->
                        "<Paragraph><DualDialogue><Paragraph Type=\"Character\"><Text>A</Text></Paragraph><Paragraph Type=\"Dialogue\"><Text>"
                                + words
                                + "</Text></Paragraph><Paragraph Type=\"Character\"><Text>B</Text></Paragraph><Paragraph Type=\"Dialogue\"><Text>b</Text></Paragraph></DualDialogue></Paragraph>";
                    default ->
                        "<Paragraph Type=\"" + type
                                + "\" Number=\"4\"><SceneProperties><Summary><Paragraph><Text>not this</Text></Paragraph></Summary></SceneProperties><Text><![CDATA[raw <b> & ]]></Text><!-- no --><Text/></Paragraph>";
                });
        return paragraph
                .list()
                .ofMinSize(1)
                .ofMaxSize(15)
                .map(
                        list -> "<?xml version=\"1.0\"?>\n<FinalDraft DocumentType=\"Script\"><Content>"
                                + String.join("\n", list)
                                + "<Paragraph Type=\"Action\"><Text>end</Text></Paragraph></Content><TitlePage><Content><Paragraph><Text>The Title</Text></Paragraph></Content></TitlePage></FinalDraft>");
    }

    @Provide
    Arbitrary<String> anything() {
        return Arbitraries.strings()
                .withChars("aB \n\r.,:!?'\"‘’“”«»—-*_#=~>@/[](){}^\\1٣中あ\u0301\u200f\t")
                .ofMinLength(1)
                .ofMaxLength(200)
                .map(text -> text + "\n\nx y");
    }

    @Provide
    Arbitrary<String> numbered() {
        var shapes = Arbitraries.of(
                "The %d birds flew. ",
                "“%d!” said Anna. ",
                "%d,",
                "\n\n%d times, she went into the hall %d; ",
                "‘%d’ ",
                "\n%d\n",
                "\n\nChapter %d\n\n",
                "一%d二。",
                "%d%d ");
        return shapes.list().ofMinSize(1).ofMaxSize(60).map(list -> {
            var text = new StringBuilder();
            int number = 100;
            for (String shape : list) {
                for (String part : shape.split("(?<=%d)")) {
                    text.append(part.contains("%d") ? part.replace("%d", String.valueOf(number++)) : part);
                }
            }
            return text.toString();
        });
    }
}
