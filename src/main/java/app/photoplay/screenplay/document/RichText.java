package app.photoplay.screenplay.document;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes from an RTF what its reader does not see, before a parser tells it: heads and feet, remarks, pictures, and runs that
 * are hidden or deleted. A note moves behind the paragraph that it belongs to. Everything else stays byte by byte.
 */
final class RichText {

    private static final Pattern UNSEEN = Pattern.compile(
            "\\\\(?:\\*\\\\)?(?:header[lrf]?|footer[lrf]?|annotation|atn[a-z]+|pict|object|ftnsep[a-z]?)(?![a-z]).*",
            Pattern.DOTALL);
    private static final Pattern NOTE = Pattern.compile("\\\\(?:\\*\\\\)?footnote(?![a-z]).*", Pattern.DOTALL);
    private static final Pattern DECLARATION =
            Pattern.compile("\\\\(?:\\*|(?:font|color|file|list|rev|style)[a-z]*|info|generator).*", Pattern.DOTALL);
    private static final Set<String> WRITING = Set.of(
            "u",
            "tab",
            "line",
            "emdash",
            "endash",
            "lquote",
            "rquote",
            "ldblquote",
            "rdblquote",
            "bullet",
            "emspace",
            "enspace");
    private static final int LONGEST_NAME = 24;

    private final byte[] rtf;
    private final ByteArrayOutputStream out;
    private final ByteArrayOutputStream notes = new ByteArrayOutputStream();
    private final BitSet hidden = new BitSet();
    private boolean begun;
    private int depth;
    private int at;

    private RichText(byte[] rtf) {
        this.rtf = rtf;
        this.out = new ByteArrayOutputStream(rtf.length);
    }

    static byte[] seen(byte[] rtf) {
        return new RichText(rtf).filtered();
    }

    private byte[] filtered() {
        while (at < rtf.length) {
            switch (rtf[at]) {
                case '{' -> open();
                case '}' -> {
                    copy(1);
                    depth = Math.max(0, depth - 1);
                }
                case '\\' -> control();
                default -> text(1);
            }
        }
        return out.toByteArray();
    }

    private void open() {
        String start =
                new String(rtf, at + 1, Math.min(LONGEST_NAME, rtf.length - at - 1), StandardCharsets.ISO_8859_1);
        boolean note = NOTE.matcher(start).matches();
        if (note || UNSEEN.matcher(start).matches()) {
            int from = at;
            skipGroup();
            if (note && !hidden.get(depth)) {
                notes.write('{');
                int words = from + 1 + start.indexOf("footnote") + "footnote".length();
                notes.write(rtf, words, at - words);
                notes.writeBytes("\\par ".getBytes(StandardCharsets.US_ASCII));
            }
            return;
        }
        if (depth == 1 && !DECLARATION.matcher(start).matches()) {
            begin();
        }
        copy(1);
        depth++;
        hidden.set(depth, hidden.get(depth - 1));
    }

    private void skipGroup() {
        int nested = 0;
        do {
            int length = 1;
            switch (rtf[at]) {
                case '{' -> nested++;
                case '}' -> nested--;
                case '\\' -> length = controlLength();
                default -> {}
            }
            at = Math.min(rtf.length, at + length);
        } while (nested > 0 && at < rtf.length);
    }

    private void control() {
        int length = controlLength();
        String word = new String(rtf, at + 1, Math.min(length, LONGEST_NAME) - 1, StandardCharsets.ISO_8859_1).strip();
        String name = word.replaceFirst("-?\\d+$", "");
        switch (name) {
            case "v", "deleted" -> hidden.set(depth, !word.endsWith("0"));
            case "plain" -> hidden.clear(depth);
            default -> {}
        }
        boolean letter = name.isEmpty() || !Character.isLetter(name.charAt(0)) || WRITING.contains(name);
        if (letter) {
            text(length);
        } else {
            copy(length);
        }
        begun |= name.equals("par") || name.equals("pard");
        if (name.equals("par")) {
            out.writeBytes(notes.toByteArray());
            notes.reset();
        }
    }

    /** Of the control that begins here, with its number, its blank and the bytes that it announces. */
    private int controlLength() {
        int end = at + 1;
        while (end < rtf.length && Character.isLetter((char) (rtf[end] & 0x7f)) && rtf[end] > 0) {
            end++;
        }
        if (end == at + 1) {
            return Math.min(rtf.length - at, end < rtf.length && rtf[end] == '\'' ? 4 : 2);
        }
        int digits = end;
        while (end < rtf.length && (rtf[end] >= '0' && rtf[end] <= '9' || rtf[end] == '-' && end == digits)) {
            end++;
        }
        String name = new String(rtf, at + 1, digits - at - 1, StandardCharsets.ISO_8859_1);
        String number = new String(rtf, digits, Math.min(end - digits, 9), StandardCharsets.ISO_8859_1);
        if (end < rtf.length && rtf[end] == ' ') {
            end++;
        }
        if (name.equals("bin") && number.matches("\\d+")) {
            end = (int) Math.min(rtf.length, (long) end + Integer.parseInt(number));
        }
        return end - at;
    }

    private void text(int length) {
        if (hidden.get(depth)) {
            at += length;
        } else {
            if (depth == 1 && rtf[at] > ' ') {
                begin();
            }
            copy(length);
        }
    }

    /** The parser takes text before a first paragraph is opened for part of the declarations, and forgets it. */
    private void begin() {
        if (!begun) {
            out.writeBytes("\\pard ".getBytes(StandardCharsets.US_ASCII));
            begun = true;
        }
    }

    private void copy(int length) {
        out.write(rtf, at, Math.min(length, rtf.length - at));
        at += length;
    }
}
