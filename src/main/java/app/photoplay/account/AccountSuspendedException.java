package app.photoplay.account;

import java.io.Serial;
import org.springframework.security.authentication.AccountStatusException;

/** The password was right, and the account is suspended. Said to nobody who did not know the password. */
public final class AccountSuspendedException extends AccountStatusException {

    @Serial
    private static final long serialVersionUID = 1;

    public AccountSuspendedException() {
        super("The account is suspended");
    }
}
