package app.photoplay.screenplay.fountain;

import app.photoplay.screenplay.story.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds what the writer wrote for themselves: notes in double brackets and the boneyard between comment signs. */
final class Remarks {

    private static final Pattern EMPTY_LINE = Pattern.compile("\\r?\\n\\r?\\n|\\r\\r");

    private Remarks() {}

    /** Their spans in order, signs included. A note ends at an empty line at the latest; what is not closed is text. */
    static List<Span> in(String source) {
        var remarks = new ArrayList<Span>();
        boolean noBoneyard = false;
        int index = 0;
        while (index + 1 < source.length()) {
            char sign = source.charAt(index);
            char next = source.charAt(index + 1);
            int end = -1;
            if (sign == '/' && next == '*' && !noBoneyard) {
                end = source.indexOf("*/", index + 2);
                noBoneyard = end < 0;
            } else if (sign == '[' && next == '[') {
                end = endOfNote(source, index + 2);
            }
            if (end < 0) {
                index++;
            } else {
                remarks.add(new Span(index, end + 2));
                index = end + 2;
            }
        }
        return remarks;
    }

    private static int endOfNote(String source, int from) {
        int limit = Math.min(source.length(), from + 20_000);
        for (int index = from; index + 1 < limit; index++) {
            char sign = source.charAt(index);
            if (sign == ']' && source.charAt(index + 1) == ']') {
                return index;
            }
            if (sign == '[' && source.charAt(index + 1) == '[') {
                return -1;
            }
            if ((sign == '\n' || sign == '\r')
                    && EMPTY_LINE
                            .matcher(source)
                            .region(index, Math.min(limit, index + 4))
                            .lookingAt()) {
                return -1;
            }
        }
        return -1;
    }
}
