package app.photoplay.base;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where people are written to by other capabilities, which show the address to nobody. Implemented by the account
 * capability.
 */
public interface MailAddresses {

    /** @param language that the person chose; null where they leave it to their browser */
    record MailAddress(String email, @Nullable Locale language) {}

    /** Empty where the account is gone. */
    Optional<MailAddress> of(UserId person);
}
