package app.photoplay.account.administrator;

import app.photoplay.account.AccountLinks;
import app.photoplay.base.StartupNote;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells whoever reads the log how to become the first administrator, where there is none. Each start has a new code. */
@Component
@PermitAll
class FirstAdministratorNote implements StartupNote {

    private final OperatorSettings settings;
    private final AdministratorCodes codes;
    private final TransactionTemplate transaction;
    private final Clock clock;

    FirstAdministratorNote(
            OperatorSettings settings, AdministratorCodes codes, TransactionTemplate transaction, Clock clock) {
        this.settings = settings;
        this.codes = codes;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String words() {
        return "";
    }

    @Override
    public String words(String address) {
        if (settings.email() != null || codes.administratorExists()) {
            return "";
        }
        AdministratorCode code = AdministratorCode.random();
        transaction.executeWithoutResult(status -> codes.add(code.hash(), clock.instant()));
        return "no administrator yet: sign up, open " + address + AccountLinks.FIRST_ADMINISTRATOR
                + " and enter the code " + code.words();
    }
}
