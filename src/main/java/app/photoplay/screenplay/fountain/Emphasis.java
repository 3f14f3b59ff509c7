package app.photoplay.screenplay.fountain;

import app.photoplay.screenplay.story.Blanks;
import app.photoplay.screenplay.story.Span;
import app.photoplay.screenplay.story.Strand;
import java.util.List;

/** Takes the signs of bold, italic and underlined out of a line, and the backslash before a sign that is meant. */
final class Emphasis {

    private Emphasis() {}

    /**
     * @param line one line
     * @param markup where the signs that were taken out are noted
     */
    static Strand cleaned(Strand line, List<Span> markup) {
        var gone = new boolean[line.length()];
        for (int index = 0; index < line.length(); index++) {
            char sign = line.charAt(index);
            if (sign == '\\' && index + 1 < line.length() && "*_\\".indexOf(line.charAt(index + 1)) >= 0) {
                gone[index] = true;
                index++;
            }
        }
        for (String sign : new String[] {"***", "**", "*", "_"}) {
            pair(line, sign, gone);
        }
        var clean = new Strand();
        for (int index = 0; index < line.length(); index++) {
            if (gone[index]) {
                markup.add(line.span(index, index + 1));
            } else {
                clean.append(line, index, index + 1);
            }
        }
        return clean;
    }

    private static void pair(Strand line, String sign, boolean[] gone) {
        int open = -1;
        for (int index = 0; index + sign.length() <= line.length(); index++) {
            if (!stands(line, sign, index, gone)) {
                continue;
            }
            int behind = index + sign.length();
            boolean closes = open >= 0 && index > open + sign.length() && !Blanks.isBlank(line.charAt(index - 1));
            if (closes) {
                mark(gone, open, sign.length());
                mark(gone, index, sign.length());
                open = -1;
            } else if (behind < line.length() && !Blanks.isBlank(line.charAt(behind))) {
                open = open < 0 ? index : open;
            }
            index = behind - 1;
        }
    }

    private static boolean stands(Strand line, String sign, int index, boolean[] gone) {
        for (int offset = 0; offset < sign.length(); offset++) {
            boolean escaped = index + offset > 0 && line.charAt(index + offset - 1) == '\\' && gone[index + offset - 1];
            if (line.charAt(index + offset) != sign.charAt(0) || gone[index + offset] || escaped) {
                return false;
            }
        }
        return true;
    }

    private static void mark(boolean[] gone, int from, int count) {
        for (int index = from; index < from + count; index++) {
            gone[index] = true;
        }
    }
}
