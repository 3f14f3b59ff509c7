package app.photoplay.account;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** An email address as a person typed it, without the blanks around it. Two that differ in case are the same person. */
public record EmailAddress(String value) {

    /** RFC 5321 §4.5.3.1.3 allows a path of 256, two of which are its brackets. */
    public static final int MAX_LENGTH = 254;

    /** RFC 5321 §4.5.3.1.1, in octets. */
    private static final int LONGEST_NAME = 64;

    /** A dot-atom of RFC 5322 §3.2.3, with the letters of RFC 6531; quotes and comments are nobody’s. */
    private static final String ATOM = "[\\p{L}\\p{M}\\p{N}!#$%&'*+/=?^_`{|}~-]+";

    private static final String LABEL = "[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}-]*[\\p{L}\\p{M}\\p{N}])?";

    /** The end of a name of the Internet is no number, which addresses of machines are. */
    private static final Pattern SHAPE =
            Pattern.compile(ATOM + "(?:\\." + ATOM + ")*@(?:" + LABEL + "\\.)+(?!\\p{N}+$)" + LABEL);

    /** @throws IllegalArgumentException if this cannot be an address; ask {@link #isPossible} before */
    public EmailAddress {
        value = value.strip();
        if (!isPossible(value)) {
            throw new IllegalArgumentException("Not an email address");
        }
    }

    /** Whether a text, without the blanks around it, can be an address: a name, one @, a domain of two parts at least. */
    public static boolean isPossible(String text) {
        String stripped = text.strip();
        return stripped.length() <= MAX_LENGTH
                && SHAPE.matcher(stripped).matches()
                && stripped.substring(0, stripped.indexOf('@')).getBytes(StandardCharsets.UTF_8).length <= LONGEST_NAME;
    }

    /** The form to compare and count by. */
    public String folded() {
        return fold(value);
    }

    /**
     * What any text, an address or not, is compared by where it stands for an account: without the blanks around it, each
     * character in its own lower case. So «İ» is «i», and a text never gets longer.
     */
    public static String fold(String text) {
        return text.strip()
                .codePoints()
                .map(Character::toLowerCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
