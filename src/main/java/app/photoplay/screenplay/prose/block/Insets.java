package app.photoplay.screenplay.prose.block;

import app.photoplay.screenplay.language.WordLists;
import app.photoplay.screenplay.story.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells letters, lists and footnotes from the telling around them, by how they are set. */
public final class Insets {

    private static final Pattern ITEM =
            Pattern.compile("(?:([•‣▪◦∙*+])|([-–])|\\(?(\\d{1,3})[.)]|\\(?([a-z])[.)])\\s+\\S.*");
    private static final Pattern SPEECH_END = Pattern.compile(".*[.!?…»”\"’]");
    private static final Pattern NOTE =
            Pattern.compile("(?s)(\\[\\d{1,3}]|\\(\\d{1,3}\\)|[¹²³⁴⁵⁶⁷⁸⁹⁰]{1,3}|\\*{1,3}|[†‡§])\\s*\\S.*");
    private static final int LONGEST_SALUTATION = 50;
    private static final int LONGEST_CLOSING = 60;
    private static final int LONGEST_SIGNATURE = 30;
    private static final int LONGEST_LETTER = 30;

    private static final Set<String> SALUTATIONS = WordLists.words("letters", "all", "salutation");
    private static final Set<String> CLOSINGS = WordLists.words("letters", "all", "closing");

    private Insets() {}

    /** Lines of one block that all begin with the same kind of mark, perhaps behind one that says what they are. */
    static boolean isList(String source, List<Span> lines) {
        boolean announced = lines.getFirst().of(source).matches(".*[:：]")
                && !ITEM.matcher(lines.getFirst().of(source)).matches();
        var items = announced ? lines.subList(1, lines.size()) : lines;
        if (items.size() < 2) {
            return false;
        }
        int kind = 0;
        int last = -1;
        for (var line : items) {
            var item = ITEM.matcher(line.of(source));
            if (!item.matches()) {
                return false;
            }
            int own = 1;
            while (item.group(own) == null) {
                own++;
            }
            int number = own == 3
                    ? Integer.parseInt(item.group(3))
                    : own == 4 ? item.group(4).charAt(0) : last + 1;
            boolean dashed = own == 2
                    && !announced
                    && SPEECH_END.matcher(line.of(source)).matches();
            if (kind != 0 && own != kind || last >= 0 && number != last + 1 || dashed) {
                return false;
            }
            kind = own;
            last = number;
        }
        return true;
    }

    /** The blocks, letters and footnotes among them called so. */
    public static List<Block> marked(String source, List<Block> blocks) {
        var marked = new ArrayList<>(blocks);
        for (int index = 0; index < marked.size(); index++) {
            if (isText(marked.get(index)) && isSalutation(source, marked.get(index))) {
                index = letter(source, marked, index);
            } else if (isText(marked.get(index)) && isNote(source, marked.get(index))) {
                marked.set(index, marked.get(index).as(Block.Kind.NOTE));
            }
        }
        return marked;
    }

    private static boolean isText(Block block) {
        return block.kind() == Block.Kind.PARAGRAPH || block.kind() == Block.Kind.VERSE;
    }

    /** Marks a letter from its salutation to who signs it; where most of the text is one, only these two. */
    private static int letter(String source, List<Block> blocks, int first) {
        int last = first;
        int end = Math.min(blocks.size(), first + LONGEST_LETTER);
        for (int index = first + 1; index < end && isText(blocks.get(index)); index++) {
            if (isClosing(source, blocks.get(index))) {
                last = index;
                break;
            }
        }
        boolean signed = last > first
                && last + 1 < blocks.size()
                && isText(blocks.get(last + 1))
                && isSignature(source, blocks.get(last + 1));
        boolean whole = (last - first) * 2 > blocks.size();
        for (int index = first; index <= last; index++) {
            if (!whole || index == first || index == last) {
                blocks.set(index, blocks.get(index).as(Block.Kind.LETTER));
            }
        }
        if (signed) {
            blocks.set(++last, blocks.get(last).as(Block.Kind.LETTER));
        }
        return last;
    }

    private static boolean isSalutation(String source, Block block) {
        String text = block.text(source);
        boolean ends = ",!:،，：".indexOf(text.charAt(text.length() - 1)) >= 0;
        return block.lines().size() == 1
                && text.length() <= LONGEST_SALUTATION
                && (ends || text.codePoints().anyMatch(Character::isIdeographic))
                && begins(text, SALUTATIONS);
    }

    /** «Your brother,» with or without the name below. */
    private static boolean isClosing(String source, Block block) {
        String first = block.lines().getFirst().of(source);
        boolean open = !SPEECH_END.matcher(first).matches() || first.indexOf(',') > 0;
        return block.span().length() <= LONGEST_CLOSING && open && begins(first, CLOSINGS);
    }

    private static boolean isSignature(String source, Block block) {
        String text = block.text(source);
        return text.length() <= LONGEST_SIGNATURE && !text.matches(".*[!?…»”\":,]");
    }

    private static boolean begins(String text, Set<String> phrases) {
        String lower = text.toLowerCase(Locale.ROOT);
        return phrases.stream()
                .anyMatch(phrase -> lower.startsWith(phrase)
                        && (lower.length() == phrase.length()
                                || Character.isIdeographic(phrase.codePointAt(0))
                                || !Character.isLetter(lower.codePointAt(phrase.length()))));
    }

    /** A paragraph behind a mark that stands at a word before it. */
    private static boolean isNote(String source, Block block) {
        var note = NOTE.matcher(block.text(source));
        if (!note.matches()) {
            return false;
        }
        String mark = note.group(1);
        for (int at = source.indexOf(mark); at >= 0 && at < block.span().start(); at = source.indexOf(mark, at + 1)) {
            boolean behindWord =
                    at > 0 && !Character.isWhitespace(source.charAt(at - 1)) && source.charAt(at - 1) != mark.charAt(0);
            int end = at + mark.length();
            boolean alone = !Character.isLetterOrDigit(source.charAt(end)) && source.charAt(end) != mark.charAt(0);
            if (behindWord && alone) {
                return true;
            }
        }
        return false;
    }
}
