package app.photoplay.account.signup;

import app.photoplay.account.person.AccountHolder;
import app.photoplay.account.person.DemoAccount;
import app.photoplay.account.person.People;
import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.base.StartupNote;
import jakarta.annotation.security.PermitAll;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.core.annotation.Order;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Opens the demo account at the first start that asks for it, and says at every start how to sign in. Only on an address
 * of this machine: everybody may know the password.
 */
@Component
@Order(0)
@ConditionalOnBooleanProperty("photoplay.demo.enabled")
@PermitAll
class DemoAccountSetup implements ApplicationRunner, StartupNote {

    private static final Logger log = LoggerFactory.getLogger(DemoAccountSetup.class);

    private final DemoAccount demo;
    private final SignUps signUps;
    private final People people;
    private final PasswordEncoder passwords;
    private final TransactionTemplate transaction;

    /** @throws InvalidConfigurationPropertyValueException if others than this machine could reach it */
    DemoAccountSetup(
            DemoAccount demo,
            SignUps signUps,
            People people,
            PasswordEncoder passwords,
            TransactionTemplate transaction,
            @Value("${server.address:}") String address) {
        if (!isOfThisMachine(address)) {
            throw new InvalidConfigurationPropertyValueException(
                    "photoplay.demo.enabled",
                    true,
                    "Everybody who reaches " + (address.isEmpty() ? "this machine" : address)
                            + " could sign in: the password of the demo account is no secret. Leave server.address at"
                            + " localhost, or turn the demo account off and sign up instead.");
        }
        this.demo = demo;
        this.signUps = signUps;
        this.people = people;
        this.passwords = passwords;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        boolean isNew = signUp();
        boolean opened = Boolean.TRUE.equals(transaction.execute(status -> people.findByEmail(demo.email())
                .map(user -> isDemo(user, isNew))
                .orElse(false)));
        if (!opened) {
            log.warn("photoplay.demo.email names {}, an account with its own password: left unchanged", demo.email());
        }
    }

    /** @return whether the account is new */
    private boolean signUp() {
        try {
            signUps.signUp(new SignUp(demo.email(), demo.displayName(), demo.password()));
            return true;
        } catch (Refusal refusal) {
            if (refusal.code() != ErrorCode.EMAIL_TAKEN) {
                throw new InvalidConfigurationPropertyValueException(
                        "photoplay.demo." + refusal.field(), null, "Nobody could sign up with it.", refusal);
            }
            return false;
        }
    }

    /** An account of that email is the demo account if its password is the one that everybody may know. */
    private boolean isDemo(AccountHolder user, boolean isNew) {
        if (user.isDemo()) {
            return true;
        }
        boolean theirs =
                isNew || passwords.matches(demo.password(), user.signedIn().getPassword());
        if (theirs) {
            people.becomeDemo(user.id());
        }
        return theirs;
    }

    private static boolean isOfThisMachine(String address) {
        try {
            return !address.isEmpty() && InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false; // which the server itself says at its start
        }
    }

    @Override
    public String words() {
        return "demo account " + demo.email() + " with the password «" + demo.password() + "»";
    }
}
