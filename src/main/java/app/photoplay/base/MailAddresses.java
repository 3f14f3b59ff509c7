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

    /** Whether a text can be an address at all, without the blanks around it. */
    boolean isAddress(String text);

    /** Whether that is the address of somebody, however it is written. */
    boolean belongs(UserId person, String address);

    /** Empty where the account is gone. */
    Optional<MailAddress> of(UserId person);
}
