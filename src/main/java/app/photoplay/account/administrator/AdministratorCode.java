package app.photoplay.account.administrator;

import app.photoplay.base.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Locale;

/**
 * A code that somebody copies from a log: 20 letters and digits that are not taken for each other (Crockford's base 32),
 * 100 bits of chance.
 *
 * @param plain without the marks between
 */
record AdministratorCode(String plain) {

    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 20;
    private static final int GROUP = 5;
    private static final SecureRandom RANDOM = new SecureRandom();

    static AdministratorCode random() {
        StringBuilder signs = new StringBuilder();
        for (int n = 0; n < LENGTH; n++) {
            signs.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return new AdministratorCode(signs.toString());
    }

    /** As somebody typed it: in any case, with or without marks, an O for a 0 and an I or L for a 1. */
    static AdministratorCode typed(String text) {
        return new AdministratorCode(text.toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1')
                .replaceAll("[^0-9A-Z]", ""));
    }

    /** What is stored of it. */
    String hash() {
        return Sha256.hex(plain.getBytes(StandardCharsets.US_ASCII));
    }

    /** As it is printed: in groups. */
    String words() {
        return plain.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }

    @Override
    public String toString() {
        return "AdministratorCode";
    }
}
