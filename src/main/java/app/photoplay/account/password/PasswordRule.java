package app.photoplay.account.password;

import app.photoplay.account.EmailAddress;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a password must be: long, and not one that everybody tries first. No rules of composition, after NIST SP
 * 800-63B §3.1.1.2.
 */
public final class PasswordRule {

    /** Least number of characters. */
    public static final int MIN_LENGTH = 12;

    /** Most bytes in UTF-8: bcrypt takes no more into account. */
    public static final int MAX_BYTES = 72;

    private static final int LEAST_CORE = 4;
    private static final String DISGUISES = "@0134$57";
    private static final String DISGUISED = "aoleasst";
    private static final Set<String> COMMON = common();

    private PasswordRule() {}

    /** What is wrong with a password. The words stand under {@code account.password.<name>}. */
    public enum Flaw {
        TOO_SHORT,
        TOO_LONG,
        COMMON
    }

    /**
     * Judges a password.
     *
     * @param email the address it belongs to, as far as it is known; a password made from it is a common one
     */
    public static Optional<Flaw> flawOf(String password, String email) {
        if (password.codePointCount(0, password.length()) < MIN_LENGTH) {
            return Optional.of(Flaw.TOO_SHORT);
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            return Optional.of(Flaw.TOO_LONG);
        }
        return isCommon(password.toLowerCase(Locale.ROOT), EmailAddress.fold(email))
                ? Optional.of(Flaw.COMMON)
                : Optional.empty();
    }

    private static boolean isCommon(String password, String email) {
        return COMMON.contains(password)
                || isDecorated(password)
                || password.chars().distinct().count() < 4
                || isRun(password)
                || (!email.isEmpty() && (repeats(password, email) || repeats(password, email.split("@", 2)[0])));
    }

    /** A common one, perhaps twice, with digits and marks around it, or with signs that look like its letters. */
    private static boolean isDecorated(String password) {
        return Stream.of(password, plain(password))
                .map(PasswordRule::core)
                .anyMatch(core -> core.length() >= LEAST_CORE && COMMON.contains(core));
    }

    private static String plain(String password) {
        StringBuilder letters = new StringBuilder(password);
        for (int i = 0; i < letters.length(); i++) {
            int disguise = DISGUISES.indexOf(letters.charAt(i));
            if (disguise >= 0) {
                letters.setCharAt(i, DISGUISED.charAt(disguise));
            }
        }
        return letters.toString();
    }

    /** Without what stands around its letters, and once where it is the same again and again. */
    private static String core(String password) {
        String core = password.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
        for (int length = LEAST_CORE; length <= core.length() / 2; length++) {
            if (core.length() % length == 0
                    && core.substring(0, length).repeat(core.length() / length).equals(core)) {
                return core.substring(0, length);
            }
        }
        return core;
    }

    /** «abcdefghijkl», «123456789012»: each character follows the one before, or 0 follows 9. */
    private static boolean isRun(String password) {
        for (int i = 1; i < password.length(); i++) {
            int step = password.charAt(i) - password.charAt(i - 1);
            if (step != 1 && step != -9) {
                return false;
            }
        }
        return true;
    }

    private static boolean repeats(String password, String word) {
        return word.length() >= 4
                && password.replace(word, "")
                                .chars()
                                .filter(Character::isLetter)
                                .count()
                        < 4
                && password.contains(word);
    }

    private static Set<String> common() {
        try (InputStream file = Objects.requireNonNull(
                        PasswordRule.class.getResourceAsStream("/account/common-passwords.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
