package app.photoplay.screenplay.prose;

import app.photoplay.screenplay.language.Languages;
import app.photoplay.screenplay.language.ReadingSpeed;
import app.photoplay.screenplay.language.Sentences;
import app.photoplay.screenplay.people.Narrator;
import app.photoplay.screenplay.people.PeopleFinder;
import app.photoplay.screenplay.people.Roster;
import app.photoplay.screenplay.prose.block.Block;
import app.photoplay.screenplay.prose.block.Blocks;
import app.photoplay.screenplay.prose.block.ChapterFinder;
import app.photoplay.screenplay.prose.block.FrontMatter;
import app.photoplay.screenplay.prose.block.Headings;
import app.photoplay.screenplay.prose.block.Insets;
import app.photoplay.screenplay.prose.setting.PlaceFinder;
import app.photoplay.screenplay.prose.setting.Surroundings;
import app.photoplay.screenplay.prose.setting.TimeFinder;
import app.photoplay.screenplay.prose.speech.Attribution;
import app.photoplay.screenplay.prose.speech.Grammar;
import app.photoplay.screenplay.prose.speech.Quotes;
import app.photoplay.screenplay.prose.speech.Unspoken;
import app.photoplay.screenplay.story.Beat;
import app.photoplay.screenplay.story.BeatKind;
import app.photoplay.screenplay.story.CutPoint;
import app.photoplay.screenplay.story.Person;
import app.photoplay.screenplay.story.Span;
import app.photoplay.screenplay.story.Story;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Reads a story told in prose. */
public final class ProseReader {

    /** Lines of a letter that are shorter, on average, stay lines. */
    private static final int SHORT = 40;

    private final String source;
    private final String language;
    private final Grammar grammar;
    private final List<Block> blocks;
    private final Map<Block, ProseParagraph> paragraphs = new LinkedHashMap<>();
    /** Lists, letters and footnotes: nobody acts or speaks in them, and nothing of them is where the story is. */
    private final Map<Block, ProseParagraph> insets = new HashMap<>();

    private ProseReader(String source) {
        this.source = source;
        this.language = Languages.of(source);
        this.grammar = Grammar.of(language);
        this.blocks = Insets.marked(source, FrontMatter.marked(source, Blocks.of(source)));
    }

    /** @param source not blank */
    public static Story read(String source) {
        return new ProseReader(source).story();
    }

    /** The turns of a text, before anybody is guessed. */
    static List<Turn> turns(String source) {
        var reader = new ProseReader(source);
        reader.readParagraphs();
        var people = reader.people();
        return new SpeakerResolver(new Roster(people, reader.language), reader.language)
                .turns(reader.told(), new ArrayList<>());
    }

    private void readParagraphs() {
        var reader = new ParagraphReader(
                Quotes.usedIn(source, language),
                new Unspoken(language),
                Sentences.in(language),
                Attribution.in(grammar));
        var verse = new VerseReader(reader);
        for (var block : blocks) {
            switch (block.kind()) {
                case PARAGRAPH -> paragraphs.put(block, reader.read(source, block.span()));
                case VERSE -> paragraphs.put(block, verse.read(source, block));
                case LIST -> insets.put(block, verse.told(source, block));
                case LETTER ->
                    insets.put(
                            block,
                            block.text(source).length() > SHORT * block.lines().size()
                                    ? reader.told(source, block.span())
                                    : verse.told(source, block));
                case NOTE -> insets.put(block, note(block));
                case TITLE, HEADING, RULE -> {}
            }
        }
        var announced = new Announcements(Attribution.in(grammar));
        paragraphs.replaceAll((block, paragraph) -> announced.next(paragraph));
    }

    /** A footnote is covered, and no picture. */
    private ProseParagraph note(Block block) {
        String words = ParagraphReader.onOneLine(block.text(source));
        return new ProseParagraph(
                words, block.span(), List.of(), List.of(Beat.direction(block.span(), words, CutPoint.NONE)));
    }

    private List<ProseParagraph> told() {
        return blocks.stream().map(paragraphs::get).filter(Objects::nonNull).toList();
    }

    private Story story() {
        readParagraphs();
        var people = people();
        var chapters = ChapterFinder.of(source, blocks);
        var scenes = new SceneSplitter(
                new PlaceFinder(grammar), new TimeFinder(language), new Surroundings(language), !language.equals("en"));
        var resolved = new SpeakerResolver(new Roster(people, language), language)
                .resolve(told())
                .iterator();
        int chapter = 0;
        for (var block : blocks) {
            while (chapter + 1 < chapters.size()
                    && block.span().start() >= chapters.get(chapter + 1).span().start()) {
                scenes.openChapter(++chapter);
            }
            switch (block.kind()) {
                case TITLE, HEADING -> scenes.add(card(block));
                case RULE -> scenes.rule();
                case PARAGRAPH, VERSE -> {
                    if (paragraphs.containsKey(block)) {
                        scenes.add(resolved.next());
                    }
                }
                case LIST, LETTER, NOTE -> scenes.insert(Objects.requireNonNull(insets.get(block)));
            }
        }
        return new Story(
                FrontMatter.title(source, blocks),
                FrontMatter.author(source, blocks),
                language,
                false,
                chapters,
                scenes.scenes(),
                people,
                markup());
    }

    private List<Person> people() {
        var finder = PeopleFinder.in(language);
        var narrator = new Narrator(language);
        for (var block : blocks) {
            if (block.kind() == Block.Kind.LETTER || block.kind() == Block.Kind.LIST) {
                finder.spoken(ParagraphReader.onOneLine(block.text(source)));
            }
            var paragraph = paragraphs.get(block);
            if (paragraph == null) {
                continue;
            }
            for (var beat : paragraph.beats()) {
                String words = ParagraphReader.onOneLine(beat.text());
                if (beat.kind() == BeatKind.DIALOGUE) {
                    finder.spoken(words);
                } else {
                    finder.told(words);
                    narrator.told(words);
                }
                String speaker = beat.speaker();
                if (speaker != null
                        && !narrator.speaks(speaker)
                        && !grammar.pronouns().contains(speaker)) {
                    finder.speaker(speaker);
                }
            }
        }
        var subjects = new ParagraphSubjects(grammar);
        paragraphs.values().forEach(paragraph -> subjects.link(paragraph, finder));
        var people = Stream.concat(finder.people().stream(), narrator.person().stream())
                .toList();
        return Identities.of(people, told(), language);
    }

    private Beat card(Block block) {
        String words = Headings.words(source, block);
        return Beat.card(block.span(), words, ReadingSpeed.secondsOf(words));
    }

    /** Rules between paragraphs, and the signs that make a line a heading in Markdown. */
    private List<Span> markup() {
        var markup = new ArrayList<Span>();
        for (var block : blocks) {
            if (block.kind() == Block.Kind.RULE) {
                markup.add(block.span());
            } else if (block.kind() == Block.Kind.HEADING || block.kind() == Block.Kind.TITLE) {
                markup.addAll(Headings.signs(source, block));
            }
        }
        return markup;
    }
}
