package app.photoplay.screenplay.fountain;

import app.photoplay.screenplay.story.Blanks;
import app.photoplay.screenplay.story.Span;
import app.photoplay.screenplay.story.Strand;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of a Fountain text without notes and boneyard.
 *
 * @param words as typed, ends included
 * @param text the same as text
 */
record Line(Strand words, String text) {

    /** All lines; one that held nothing but a remark is left out, so that it parts nothing. */
    static List<Line> of(String source, List<Span> remarks) {
        var lines = new ArrayList<Line>();
        var words = new Strand();
        boolean remarked = false;
        int remark = 0;
        for (int index = 0; index <= source.length(); index++) {
            if (remark < remarks.size() && index == remarks.get(remark).start()) {
                index = remarks.get(remark++).end();
                remarked = true;
                if (index < source.length()
                        && remark < remarks.size()
                        && index == remarks.get(remark).start()) {
                    index--;
                    continue;
                }
            }
            boolean last = index >= source.length();
            char character = last ? '\n' : source.charAt(index);
            if (character == '\n'
                    || character == '\r'
                    || character == '\f'
                    || character == '\u2028'
                    || character == '\u2029') {
                var line = new Line(words, words.text());
                if (!remarked || !line.isBlank()) {
                    lines.add(line);
                }
                words = new Strand();
                remarked = false;
                if (!last && character == '\r' && index + 1 < source.length() && source.charAt(index + 1) == '\n') {
                    index++;
                }
            } else {
                words.append(character, index, index + 1);
            }
        }
        return lines;
    }

    boolean isBlank() {
        return Blanks.isBlank(text);
    }

    /** Two blanks on a line of their own keep a speech together. */
    boolean isHeldOpen() {
        return text.length() > 1 && isBlank() && text.startsWith("  ");
    }

    String stripped() {
        return words.trimmed().text();
    }

    Strand trimmed() {
        return words.trimmed();
    }
}
