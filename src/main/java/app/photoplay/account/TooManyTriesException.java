package app.photoplay.account;

import java.io.Serial;
import java.time.Duration;
import org.springframework.security.authentication.AccountStatusException;

/** Somebody guesses passwords. Said alike whether the account exists or not. */
public final class TooManyTriesException extends AccountStatusException {

    @Serial
    private static final long serialVersionUID = 1;

    private final Duration wait;

    public TooManyTriesException(Duration wait) {
        super("Too many tries");
        this.wait = wait;
    }

    /** How long until the next try is looked at. */
    public Duration timeToWait() {
        return wait;
    }
}
