package app.photoplay.account;

import app.photoplay.base.ErrorCode;
import app.photoplay.base.ReadyNote;
import app.photoplay.base.Refusal;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Opens the demo account at the first start that asks for it, and says at every start how to sign in. */
@Component
@Order(0)
@ConditionalOnBooleanProperty("photoplay.demo.enabled")
class DemoAccountSetup implements ApplicationRunner, ReadyNote {

    private final DemoAccount demo;
    private final Accounts accounts;

    DemoAccountSetup(DemoAccount demo, Accounts accounts) {
        this.demo = demo;
        this.accounts = accounts;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        try {
            accounts.signUp(new SignUp(demo.email(), demo.displayName(), demo.password()));
        } catch (Refusal refusal) {
            if (refusal.code() != ErrorCode.EMAIL_TAKEN) {
                throw new InvalidConfigurationPropertyValueException(
                        "photoplay.demo." + refusal.field(), null, "Nobody could sign up with it.", refusal);
            }
        }
    }

    @Override
    public String words() {
        return "demo account " + demo.email() + " with the password «" + demo.password() + "»";
    }
}
