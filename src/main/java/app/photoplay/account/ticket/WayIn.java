package app.photoplay.account.ticket;

import app.photoplay.account.AccountLinks;
import java.time.Duration;

/** What a letter lets its reader do, and for how long. */
public enum WayIn {
    /** Sign in without a password. */
    SIGN_IN("sign-in", AccountLinks.BY_LINK, Duration.ofMinutes(15)),
    /** Choose another password. */
    RESET("reset", AccountLinks.NEW_PASSWORD, Duration.ofMinutes(30)),
    /** Show that the address is theirs. */
    CONFIRM("confirm", AccountLinks.CONFIRM, Duration.ofDays(2)),
    /** The same, for an account that is opened by it. */
    SIGN_UP("sign-up", AccountLinks.CONFIRM, Duration.ofDays(2)),
    /** Enter the code of an app, after the password. */
    SECOND_FACTOR("none", AccountLinks.CODE, Duration.ofMinutes(10)),
    /** Link an account elsewhere. */
    LINK("none", AccountLinks.SIGN_IN, Duration.ofMinutes(10));

    private final String letter;
    private final String path;
    private final Duration life;

    WayIn(String letter, String path, Duration life) {
        this.letter = letter;
        this.path = path;
        this.life = life;
    }

    public String letter() {
        return letter;
    }

    public String path() {
        return path;
    }

    public Duration life() {
        return life;
    }
}
