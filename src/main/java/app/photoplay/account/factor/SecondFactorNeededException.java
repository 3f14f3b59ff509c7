package app.photoplay.account.factor;

import java.io.Serial;
import org.springframework.security.core.AuthenticationException;

/** The first factor was right, and a second one is asked for. */
public final class SecondFactorNeededException extends AuthenticationException {

    @Serial
    private static final long serialVersionUID = 1;

    private final String ticket;

    SecondFactorNeededException(String ticket) {
        super("A code is asked for");
        this.ticket = ticket;
    }

    /** What the code is to be sent with; secret, and good for some minutes. */
    public String ticket() {
        return ticket;
    }
}
