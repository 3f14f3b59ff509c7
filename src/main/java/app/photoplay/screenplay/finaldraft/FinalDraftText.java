package app.photoplay.screenplay.finaldraft;

import app.photoplay.screenplay.script.Slugs;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A Final Draft document as its writer knows it: the words on the page, without the XML around them. Laid out in the
 * manner of Fountain, so that whoever edits it there still has a screenplay.
 */
public final class FinalDraftText {

    /** What action would be taken for, did it not say that it is action. */
    private static final Pattern OTHER =
            Pattern.compile("(?i:(?:INT|EXT|EST|I/E)[. /])|[.@>~=#!]|(?-i:[^\\p{Ll}\n]* TO:(?:\n|$))");

    private static final Pattern TRANSITION = Pattern.compile("^[^\\p{Ll}]* TO:$");

    private final StringBuilder page = new StringBuilder();

    private FinalDraftText() {}

    /** @param source well-formed XML */
    public static String of(String source) {
        FinalDraftText text = new FinalDraftText();
        List<String> titles = new ArrayList<>();
        List<DraftParagraph> body = new ArrayList<>();
        for (DraftParagraph paragraph : Paragraphs.in(source)) {
            String words = paragraph.words().trimmed().text();
            if (words.isBlank()) {
                continue;
            }
            if (paragraph.titlePage()) {
                titles.add(words.replaceAll("\\s+", " "));
            } else {
                body.add(paragraph);
            }
        }
        text.titlePage(titles);
        body.forEach(text::add);
        return text.page.toString().strip() + "\n";
    }

    private void titlePage(List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        page.append("Title: ").append(lines.getFirst()).append('\n');
        if (lines.size() > 1) {
            page.append("Notes:\n");
            lines.stream()
                    .skip(1)
                    .forEach(line -> page.append("    ").append(line).append('\n'));
        }
    }

    private void add(DraftParagraph paragraph) {
        String words = paragraph.words().trimmed().text();
        switch (DraftParagraph.kind(paragraph)) {
            case HEADING -> block((Slugs.isHeading(words) ? "" : ".") + line(words) + number(paragraph));
            case CUE -> {
                boolean plain = words.equals(words.toUpperCase(Locale.ROOT));
                block((plain ? "" : "@") + line(words) + (paragraph.second() ? " ^" : ""));
            }
            case PARENTHETICAL, DIALOGUE ->
                page.append(words.replaceAll("\n{2,}", "\n")).append('\n');
            case LYRIC -> page.append("~").append(line(words)).append('\n');
            case TRANSITION -> block((TRANSITION.matcher(words).matches() ? "" : "> ") + line(words));
            case CENTERED -> block("> " + line(words) + " <");
            case ACTION, SECTION, TITLE_PAGE, IMPRINT ->
                block((OTHER.matcher(words).lookingAt() ? "!" : "") + words);
        }
    }

    private void block(String words) {
        if (!page.isEmpty()) {
            page.append('\n');
        }
        page.append(words).append('\n');
    }

    private static String number(DraftParagraph heading) {
        return heading.number() == null ? "" : " #" + heading.number() + "#";
    }

    private static String line(String words) {
        return words.replaceAll("\\s+", " ");
    }
}
