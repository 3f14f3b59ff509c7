package app.photoplay.account.letter;

import app.photoplay.account.EmailAddress;
import app.photoplay.account.person.SharedThrottle;
import app.photoplay.base.Ids;
import app.photoplay.base.Jobs;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Where letters are asked for. Whoever asks gets the same answer in the same time whether or not somebody has that address:
 * one row is written, and a job looks later.
 */
@Service
@PermitAll
public class LetterRequests {

    private final AccountLetterRows rows;
    private final SharedThrottle throttle;
    private final Jobs jobs;
    private final Clock clock;

    LetterRequests(AccountLetterRows rows, SharedThrottle throttle, Jobs jobs, Clock clock) {
        this.rows = rows;
        this.throttle = throttle;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Asks for a letter. Too many to one address, or from one place, are not written; nobody learns of that. */
    public void ask(LetterWish wish) {
        ask(wish, null);
    }

    /** Asks for the letter that opens an account. */
    public void askForAccount(LetterWish wish, String displayName) {
        ask(wish, displayName);
    }

    private void ask(LetterWish wish, @Nullable String displayName) {
        if (EmailAddress.isPossible(wish.email()) && throttle.allowsLetter(wish.email(), wish.network())) {
            UUID id = Ids.next();
            rows.add(id, wish, displayName, clock.instant());
            jobs.request(new AccountLetterStep(id));
        }
    }
}
