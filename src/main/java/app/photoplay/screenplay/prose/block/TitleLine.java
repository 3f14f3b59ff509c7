package app.photoplay.screenplay.prose.block;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells a title from a first sentence where the story begins with a short paragraph: who ends sentences with a full stop
 * would have ended the first one, too.
 */
final class TitleLine {

    private static final String PAUSES = ",，；、،؛";
    private static final Pattern LABEL = Pattern.compile("[^:：.!?。！？]{1,30}[:：]\\s*[^\\s\"“”„«‘'「『—–-]");
    /** How many paragraphs tell how their writer ends sentences. */
    private static final int ENOUGH = 3;

    private TitleLine() {}

    /** Whether the blocks before that one are one title, perhaps with its author, above short sentences. */
    static boolean standsAbove(String source, List<Block> blocks, int first) {
        var above = blocks.subList(0, first).stream()
                .filter(block -> !FrontMatter.isAuthor(block.text(source)))
                .toList();
        if (above.size() != 1 || above.getFirst().kind() != Block.Kind.PARAGRAPH) {
            return false;
        }
        var story = blocks.subList(first, blocks.size()).stream()
                .filter(block -> block.kind() == Block.Kind.PARAGRAPH || block.kind() == Block.Kind.VERSE)
                .limit(ENOUGH)
                .map(block -> block.text(source))
                .toList();
        return !story.isEmpty()
                && story.stream().allMatch(TitleLine::isEnded)
                && !pauses(story.getFirst())
                && !(hasLabel(above.getFirst().text(source)) && hasLabel(story.getFirst()));
    }

    /** With a capital letter, or with one of a script that has none. */
    static boolean beginsLikeOne(String text) {
        int first = text.codePointAt(0);
        return Character.isUpperCase(first) || Character.getType(first) == Character.OTHER_LETTER;
    }

    private static boolean isEnded(String text) {
        return TextEnds.sentence(text) || Headings.endsSentence(text);
    }

    private static boolean pauses(String text) {
        return PAUSES.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** Whether it begins with what somebody or something is called, in unquoted words: «Anna: Are you there». */
    private static boolean hasLabel(String text) {
        return LABEL.matcher(text).lookingAt();
    }
}
