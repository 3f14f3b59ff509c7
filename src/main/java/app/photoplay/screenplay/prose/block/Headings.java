package app.photoplay.screenplay.prose.block;

import app.photoplay.screenplay.language.WordLists;
import app.photoplay.screenplay.story.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells headings of chapters from paragraphs. */
public final class Headings {

    private static final int LONGEST = 80;
    private static final String END = "(?![\\p{L}\\p{N}])";
    private static final String NUMBER =
            "(?:[0-9]{1,4}|[٠-٩]{1,4}|[ivxlcdm]{1,8}|" + alternatives("number") + "|" + alternatives("ordinal") + ")";
    private static final String WORD = alternatives("word");
    private static final Pattern NAMED = Pattern.compile(
            WORD + "\\s+(?:the\\s+)?" + NUMBER + END + ".*|(?:" + alternatives("ordinal") + "|[0-9]{1,3}\\.)\\s+" + WORD
                    + "(?![\\p{L}\\p{N}'-])(?:[.:—–-].*)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ALONE =
            Pattern.compile(alternatives("alone") + "[.:]?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern EASTERN =
            Pattern.compile("[#＃]*\\s*[【\\[]?第\\s*[0-9０-９一二三四五六七八九十百千〇零两]+\\s*[章回節节部卷話话幕編编篇][^。！？，]{0,40}"
                    + "|[【\\[]?(?:番外[^。！？，]{0,20}|序言|序章|楔子|前言|引子|尾声|后记|終章|终章|後記|プロローグ|エピローグ)[】\\]]?"
                    + "|[一二三四五六七八九十]{1,3}[、.．]?");
    private static final Pattern NUMERAL =
            Pattern.compile("(?:[IVXLC]{1,7}|[0-9]{1,3})\\.?|[IVXLC]{1,7}\\.\\s+\\p{Lu}.{0,60}");
    private static final Pattern MARKDOWN = Pattern.compile("#{1,6}\\s+\\S.*");
    private static final Pattern SETEXT = Pattern.compile("={3,}|-{3,}");

    private Headings() {}

    private static String alternatives(String category) {
        return WordLists.words("headings", "all", category).stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(word -> Pattern.quote(word).replace(" ", "\\E\\s+\\Q"))
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    /** Whether these lines are one heading of a chapter, perhaps with its title on a second line. */
    public static boolean isHeading(String source, List<Span> lines) {
        String first = lines.getFirst().of(source);
        if (first.length() > LONGEST || lines.size() > 3) {
            return false;
        }
        if (MARKDOWN.matcher(first).matches()) {
            return lines.size() == 1;
        }
        if (lines.size() == 2 && SETEXT.matcher(lines.get(1).of(source)).matches()) {
            return true;
        }
        boolean shortSecond = lines.size() == 1
                || lines.size() == 2
                        && lines.get(1).length() <= 60
                        && !endsSentence(lines.get(1).of(source))
                        && !NAMED.matcher(lines.get(1).of(source)).matches();
        return shortSecond && (isNamed(first) || NUMERAL.matcher(first).matches())
                || lines.size() == 1 && isAllCapitals(first);
    }

    /** Whether a line names a chapter: «Chapter I», «3. Kapitel», «第一章». */
    static boolean isNamed(String line) {
        return NAMED.matcher(line).matches() && ",;\"”’»".indexOf(line.charAt(line.length() - 1)) < 0
                || ALONE.matcher(line).matches()
                || EASTERN.matcher(line).matches();
    }

    /** Whether a line names a chapter in Chinese or Japanese, where no blank line parts it from the text behind it. */
    static boolean isEastern(String line) {
        return line.length() > 1 && EASTERN.matcher(line).matches() && !endsSentence(line);
    }

    static boolean isMarkdown(String line) {
        return MARKDOWN.matcher(line).matches();
    }

    /** The heading's words without the marks that make it one. */
    public static String words(String source, Block block) {
        var words = new StringBuilder();
        for (var line : block.lines()) {
            String text = line.of(source);
            if (SETEXT.matcher(text).matches()) {
                continue;
            }
            if (MARKDOWN.matcher(text).matches()) {
                text = text.replaceFirst("^#+\\s+", "").replaceFirst("\\s+#+$", "");
            }
            text = text.replaceFirst("^＃\\s*", "");
            words.append(words.isEmpty() ? "" : endsSentence(words.toString()) ? " " : ": ")
                    .append(text);
        }
        return words.toString();
    }

    /** The marks that make the block a heading. */
    public static List<Span> signs(String source, Block block) {
        var signs = new ArrayList<Span>();
        for (var line : block.lines()) {
            String text = line.of(source);
            if (SETEXT.matcher(text).matches()) {
                signs.add(line);
            } else if (MARKDOWN.matcher(text).matches()) {
                int marks = 0;
                while (text.charAt(marks) == '#') {
                    marks++;
                }
                signs.add(new Span(line.start(), line.start() + marks));
            }
        }
        return signs;
    }

    private static boolean isAllCapitals(String line) {
        long letters = line.chars().filter(Character::isLetter).count();
        boolean small = line.codePoints()
                .anyMatch(code ->
                        Character.isLowerCase(code) || !Character.isUpperCase(code) && Character.isLetter(code));
        return letters >= 3
                && line.length() <= 60
                && !small
                && !endsLikeSpeech(line)
                && "\"“„«‘'(—[".indexOf(line.charAt(0)) < 0;
    }

    private static boolean endsLikeSpeech(String line) {
        return "!?,;…\"”’»".indexOf(line.charAt(line.length() - 1)) >= 0;
    }

    static boolean endsSentence(String line) {
        return !line.isEmpty() && ".!?…\"”’»。！？」』:;,：；，、؟؛،۔।॥".indexOf(line.charAt(line.length() - 1)) >= 0;
    }
}
