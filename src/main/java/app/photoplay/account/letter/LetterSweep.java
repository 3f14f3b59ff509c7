package app.photoplay.account.letter;

import app.photoplay.account.person.AccountSweep;
import app.photoplay.base.Jobs;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Asks again for letters whose job was lost. */
@Component
class LetterSweep implements AccountSweep {

    private static final int AT_ONCE = 100;

    private final AccountLetterRows letters;
    private final Jobs jobs;

    LetterSweep(AccountLetterRows letters, Jobs jobs) {
        this.letters = letters;
        this.jobs = jobs;
    }

    @Override
    public void sweep(Instant now) {
        letters.waiting(AT_ONCE).forEach(letter -> jobs.request(new AccountLetterStep(letter)));
    }
}
