package app.photoplay.media.ffmpeg;

import java.io.IOException;
import java.io.Reader;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Reads a program's lines without trusting their length. */
final class BoundedLines {

    private static final Pattern FOLDERS =
            Pattern.compile("(?:file:)?(?:[A-Za-z]:)?[/\\\\](?:[^\\s'\":,/\\\\]+[/\\\\])+");

    private BoundedLines() {}

    /** Passes on each line that is not blank, cut to the limit. */
    static void read(Reader source, int limit, Consumer<String> lines) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = source.read(); c >= 0; c = source.read()) {
            if (c == '\n' || c == '\r') {
                pass(line, lines);
            } else if (line.length() < limit) {
                line.append((char) c);
            }
        }
        pass(line, lines);
    }

    /** The text with every path cut down to its file's name. */
    static String withoutFolders(String text) {
        return FOLDERS.matcher(text).replaceAll("");
    }

    private static void pass(StringBuilder line, Consumer<String> lines) {
        if (!line.toString().isBlank()) {
            lines.accept(line.toString());
        }
        line.setLength(0);
    }
}
