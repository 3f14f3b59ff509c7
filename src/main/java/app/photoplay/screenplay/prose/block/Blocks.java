package app.photoplay.screenplay.prose.block;

import app.photoplay.screenplay.story.Blanks;
import app.photoplay.screenplay.story.Checkpoint;
import app.photoplay.screenplay.story.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a source into blocks: lines are gathered to paragraphs, kept apart where they are verse or paragraphs themselves. */
public final class Blocks {

    private static final Pattern RULE = Pattern.compile("[\\s*\\-_=~#•·.—–+⁂※❦◇◆○●☆★]*");
    private static final int LONGEST_VERSE = 60;
    private static final int NARROWEST_WRAP = 45;
    private static final int WIDEST_WRAP = 100;

    private final String source;
    private final List<Block> blocks = new ArrayList<>();
    private final int width;

    private Blocks(String source, List<Span> lines) {
        this.source = source;
        this.width = wrapWidth(lines);
    }

    public static List<Block> of(String source) {
        var lines = lines(source);
        var blocks = new Blocks(source, lines);
        var block = new ArrayList<Span>();
        for (var line : lines) {
            Checkpoint.pass();
            if (line.isEmpty()) {
                blocks.close(block);
            } else if (isRule(line.of(source)) && !blocks.isUnderline(block, line)) {
                blocks.close(block);
                blocks.blocks.add(new Block(Block.Kind.RULE, line, List.of(line)));
            } else if (Headings.isEastern(line.of(source))) {
                blocks.close(block);
                blocks.add(Block.Kind.PARAGRAPH, List.of(line));
            } else {
                block.add(line);
            }
        }
        blocks.close(block);
        return blocks.blocks;
    }

    /** Every line without blanks at its ends; a blank one is empty. */
    private static List<Span> lines(String source) {
        var lines = new ArrayList<Span>();
        int start = 0;
        for (int index = 0; index <= source.length(); index++) {
            if (index == source.length() || isLineEnd(source.charAt(index))) {
                int from = start;
                int to = index;
                while (from < to && Blanks.isBlank(source.charAt(from))) {
                    from++;
                }
                while (to > from && Blanks.isBlank(source.charAt(to - 1))) {
                    to--;
                }
                lines.add(new Span(from, to));
                if (index + 1 < source.length() && source.charAt(index) == '\r' && source.charAt(index + 1) == '\n') {
                    index++;
                }
                start = index + 1;
            }
        }
        return lines;
    }

    private static boolean isLineEnd(char character) {
        return character == '\n'
                || character == '\r'
                || character == '\u2028'
                || character == '\u2029'
                || character == '\f';
    }

    /** Three marks at least; a line of dots alone is an ellipsis that somebody says. */
    static boolean isRule(String line) {
        return line.length() >= 3
                        && RULE.matcher(line).matches()
                        && line.chars().anyMatch(mark -> mark != '.' && !Blanks.isBlank((char) mark))
                || line.length() < 3 && "⁂※❦*#§".contains(line);
    }

    private boolean isUnderline(List<Span> block, Span line) {
        return block.size() == 1 && line.of(source).matches("={3,}|-{3,}");
    }

    private void close(List<Span> lines) {
        if (lines.isEmpty()) {
            return;
        }
        if (Insets.isList(source, lines)) {
            add(Block.Kind.LIST, lines);
        } else if (lines.size() == 1 || width > 0 && !isVerse(lines) || Headings.isHeading(source, lines)) {
            add(Block.Kind.PARAGRAPH, lines);
        } else if (isVerse(lines)) {
            add(Block.Kind.VERSE, lines);
        } else {
            lines.forEach(line -> add(Block.Kind.PARAGRAPH, List.of(line)));
        }
        lines.clear();
    }

    private void add(Block.Kind kind, List<Span> lines) {
        var span = new Span(lines.getFirst().start(), lines.getLast().end());
        blocks.add(new Block(kind, span, List.copyOf(lines)));
    }

    /** At which column the text was wrapped by hand, or 0 where every paragraph is one line. */
    private int wrapWidth(List<Span> lines) {
        var lengths = lines.stream()
                .mapToInt(Span::length)
                .filter(length -> length > 0)
                .sorted()
                .toArray();
        if (lengths.length < 4) {
            return lengths.length > 1 && lengths[lengths.length - 1] <= WIDEST_WRAP ? lengths[lengths.length - 1] : 0;
        }
        int wide = lengths[lengths.length - 1 - lengths.length / 50];
        return wide >= NARROWEST_WRAP && wide <= WIDEST_WRAP ? wide : 0;
    }

    /** Short lines that end although the next word would have fitted. */
    private boolean isVerse(List<Span> lines) {
        if (lines.size() < 2 || lines.stream().anyMatch(line -> line.length() > LONGEST_VERSE)) {
            return false;
        }
        int ended = 0;
        int capitals = 0;
        for (int index = 0; index + 1 < lines.size(); index++) {
            String next = lines.get(index + 1).of(source);
            int blank = next.indexOf(' ');
            int word = blank < 0 ? next.length() : blank;
            ended += width == 0 || lines.get(index).length() + 1 + word < width - 3 ? 1 : 0;
            capitals += startsLikeVerse(next) ? 1 : 0;
        }
        int breaks = lines.size() - 1;
        return width == 0
                ? (capitals * 10 >= breaks * 6 || runsOn(lines)) && isShortOnAverage(lines)
                : ended * 10 >= breaks * 7;
    }

    /** Whether sentences go on over the ends of lines, as they do not where every line is a paragraph. */
    private boolean runsOn(List<Span> lines) {
        long open = lines.subList(0, lines.size() - 1).stream()
                .filter(line -> !TextEnds.sentence(line.of(source)))
                .count();
        return open * 2 >= lines.size();
    }

    private boolean isShortOnAverage(List<Span> lines) {
        return lines.stream().mapToInt(Span::length).average().orElse(LONGEST_VERSE) < 45
                && lines.stream().noneMatch(line -> "\"“„«‘—–-".indexOf(source.charAt(line.start())) >= 0);
    }

    private static boolean startsLikeVerse(String line) {
        int first = line.codePointAt(0);
        return !Character.isLowerCase(first);
    }
}
