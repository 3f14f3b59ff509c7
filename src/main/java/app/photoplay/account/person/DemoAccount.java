package app.photoplay.account.person;

import app.photoplay.account.EmailAddress;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * An account to try the product with, whose password everybody may read. Off unless {@code photoplay.demo.enabled}.
 */
@ConfigurationProperties("photoplay.demo")
public record DemoAccount(
        @DefaultValue("false") boolean enabled,
        @DefaultValue("demo@photoplay.example") String email,
        @DefaultValue("a text becomes a film") String password,
        @DefaultValue("Demo Creator") String displayName) {

    /** Whether that is the address of the demo account of today. */
    public boolean isAt(String address) {
        return enabled && EmailAddress.fold(address).equals(EmailAddress.fold(email));
    }

    /** Whether somebody may sign in with that account: with any but a demo account, and with the one of today. */
    public boolean opens(AccountHolder user) {
        return !user.isDemo() || isAt(user.address().value());
    }
}
