package app.photoplay.screenplay.prose.block;

import app.photoplay.screenplay.story.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells headings and the title page from the story, by how the blocks stand to each other. */
public final class FrontMatter {

    private static final int LONGEST_TITLE = 70;
    private static final Pattern BY = Pattern.compile(
            "(?:by|von|par|por|di|door|af|av)\\s+(\\p{Lu}[\\p{L}. '’-]{2,50})", Pattern.CASE_INSENSITIVE);

    private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{Ll}+(?: \\p{Lu}[\\p{L}.'’-]*){1,3}");

    private FrontMatter() {}

    public static List<Block> marked(String source, List<Block> blocks) {
        var marked = new ArrayList<>(blocks);
        boolean named = blocks.stream()
                .anyMatch(block -> Headings.isNamed(block.lines().getFirst().of(source)));
        for (int index = 0; index < marked.size(); index++) {
            var block = marked.get(index);
            if (block.kind() == Block.Kind.PARAGRAPH && Headings.isHeading(source, block.lines())) {
                marked.set(index, block.as(isChapter(source, block, named) ? Block.Kind.HEADING : Block.Kind.TITLE));
            }
        }
        markTitle(source, marked);
        return marked;
    }

    /** Where chapters are named, lines in capitals and bare markers are no chapters of their own. */
    private static boolean isChapter(String source, Block block, boolean named) {
        String first = block.lines().getFirst().of(source);
        return !named || Headings.isNamed(first.replaceFirst("^#+\\s*", ""));
    }

    /** Short lines without a full stop before a chapter, a longer paragraph, or one that ends as sentences do. */
    private static void markTitle(String source, List<Block> blocks) {
        int first = 0;
        while (first < blocks.size() && first < 4 && isTitleLine(source, blocks.get(first))) {
            first++;
        }
        boolean story = first < blocks.size() && first > 0;
        boolean followed = story
                && (blocks.get(first).kind() == Block.Kind.HEADING
                        || blocks.get(first).span().length() > LONGEST_TITLE
                        || TitleLine.standsAbove(source, blocks, first));
        if (!followed) {
            return;
        }
        boolean chaptersFollow =
                blocks.subList(first, blocks.size()).stream().anyMatch(block -> block.kind() == Block.Kind.HEADING);
        for (int index = 0; index < first; index++) {
            var block = blocks.get(index);
            if (block.kind() == Block.Kind.PARAGRAPH
                    || block.kind() == Block.Kind.VERSE
                    || block.kind() == Block.Kind.HEADING
                            && index == 0
                            && (chaptersFollow || first > 1)
                            && !Headings.isNamed(block.lines().getFirst().of(source))) {
                blocks.set(index, block.as(Block.Kind.TITLE));
            }
        }
    }

    private static boolean isTitleLine(String source, Block block) {
        if (block.kind() == Block.Kind.TITLE) {
            return true;
        }
        String text = block.text(source);
        boolean line = block.lines().size() <= 2 && text.length() <= LONGEST_TITLE;
        if (block.kind() == Block.Kind.HEADING) {
            return !Headings.isNamed(block.lines().getFirst().of(source));
        }
        if (isAuthor(text)) {
            return true;
        }
        return line
                && (block.kind() == Block.Kind.PARAGRAPH || capitals(source, block) != null)
                && !Headings.endsSentence(text)
                && "\"“„«‘'—–-「『*(".indexOf(text.charAt(0)) < 0
                && TitleLine.beginsLikeOne(text);
    }

    /** The one line in capitals of two that are the title and who wrote it, or null. */
    private static @Nullable Span capitals(String source, Block block) {
        if (block.lines().size() != 2) {
            return null;
        }
        var lines = block.lines().stream()
                .filter(line -> line.of(source).codePoints().noneMatch(Character::isLowerCase))
                .toList();
        boolean named = block.lines().stream()
                .anyMatch(line -> NAME.matcher(line.of(source)).matches());
        return lines.size() == 1 && named ? lines.getFirst() : null;
    }

    static boolean isAuthor(String line) {
        return BY.matcher(line).matches();
    }

    public static @Nullable String title(String source, List<Block> blocks) {
        for (var block : blocks) {
            if (block.kind() == Block.Kind.TITLE) {
                var capitals = capitals(source, block);
                return capitals != null ? capitals.of(source) : Headings.words(source, block);
            }
            if (block.kind() != Block.Kind.RULE) {
                return null;
            }
        }
        return null;
    }

    public static @Nullable String author(String source, List<Block> blocks) {
        for (var block : blocks.subList(0, Math.min(4, blocks.size()))) {
            var capitals = block.kind() == Block.Kind.TITLE ? capitals(source, block) : null;
            if (capitals != null) {
                return block.lines().stream()
                        .filter(line -> !line.equals(capitals))
                        .map(line -> line.of(source).strip())
                        .findFirst()
                        .orElse(null);
            }
            for (Span line : block.lines()) {
                var match = BY.matcher(line.of(source));
                if (match.matches()) {
                    return match.group(1).strip();
                }
            }
        }
        return null;
    }
}
