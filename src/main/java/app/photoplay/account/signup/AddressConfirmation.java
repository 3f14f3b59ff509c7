package app.photoplay.account.signup;

import app.photoplay.account.AccountSettings;
import app.photoplay.account.person.People;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Whether an account is opened only once its address is confirmed. It is, so that signing up never tells who has an
 * account; except for the first one where mail goes into files: nobody is there yet to be told of, and whoever has just
 * started the product gets in at once.
 */
@Component
final class AddressConfirmation {

    private final @Nullable Boolean wish;
    private final boolean mailGoesOut;
    private final People people;

    AddressConfirmation(AccountSettings settings, @Value("${spring.mail.host:}") String server, People people) {
        this.wish = settings.confirmSignUps();
        this.mailGoesOut = !server.isEmpty();
        this.people = people;
    }

    boolean comesFirst() {
        return wish != null ? wish : mailGoesOut || people.isAnybodyHere();
    }
}
