package app.photoplay.account.letter;

import app.photoplay.account.AccountLinks;
import app.photoplay.account.letter.AccountLetterRows.Wanted;
import app.photoplay.account.person.AccountHolder;
import app.photoplay.account.person.DemoAccount;
import app.photoplay.account.person.People;
import app.photoplay.account.ticket.AccountTokens;
import app.photoplay.account.ticket.AccountTokens.PendingSignUp;
import app.photoplay.account.ticket.SecretToken;
import app.photoplay.account.ticket.WayIn;
import app.photoplay.base.Jobs;
import app.photoplay.mail.Letter;
import app.photoplay.mail.Letters;
import jakarta.annotation.security.PermitAll;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jobrunr.jobs.annotations.Job;
import org.jobrunr.jobs.lambdas.JobRequestHandler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes a letter that was asked for, where somebody has the address: the way in and its letter in one transaction. */
@Component
@PermitAll
public class AccountLetterHandler implements JobRequestHandler<AccountLetterStep> {

    private final Jobs jobs;
    private final AccountLetterRows rows;
    private final People people;
    private final DemoAccount demo;
    private final AccountTokens tokens;
    private final Letters letters;
    private final TransactionTemplate transaction;

    AccountLetterHandler(
            Jobs jobs,
            AccountLetterRows rows,
            People people,
            DemoAccount demo,
            AccountTokens tokens,
            Letters letters,
            TransactionTemplate transaction) {
        this.jobs = jobs;
        this.rows = rows;
        this.people = people;
        this.demo = demo;
        this.tokens = tokens;
        this.letters = letters;
        this.transaction = transaction;
    }

    @Override
    @Job(name = "Write a letter", retries = 0)
    public void run(AccountLetterStep step) {
        jobs.begun(step);
        transaction.executeWithoutResult(status -> rows.take(step.letter()).ifPresent(this::write));
    }

    private void write(Wanted wanted) {
        LetterWish wish = wanted.wish();
        Optional<AccountHolder> known = people.findByEmail(wish.email())
                .filter(demo::opens)
                .filter(user -> !user.signedIn().standing().suspended());
        if (wish.way() == WayIn.SIGN_UP) {
            signUp(wanted, known);
        } else {
            known.ifPresent(user -> letIn(wish, user));
        }
    }

    /**
     * Whoever opened an account with an address that nobody has confirmed may be somebody else: its reader chooses a
     * password, which ends all that the other one knows, before they come in.
     */
    private void letIn(LetterWish wish, AccountHolder user) {
        Locale language = user.profile().language();
        LetterWish theirs = language == null ? wish : wish.in(language);
        boolean unproven = wish.way() == WayIn.SIGN_IN && !user.isVerified();
        LetterWish safe = unproven ? theirs.by(WayIn.RESET) : theirs;
        post(
                safe,
                user.address().value(),
                unproven ? "first" : safe.way().letter(),
                tokens.give(user.id(), safe.way()));
    }

    /** Somebody who has an account already is told so, and nobody else learns of it. */
    private void signUp(Wanted wanted, Optional<AccountHolder> known) {
        LetterWish wish = wanted.wish();
        if (known.isPresent()) {
            letters.post(
                    wish.email(),
                    new Letter("known", wish.language(), URI.create(wish.home() + AccountLinks.SIGN_IN.substring(1))));
        } else if (people.findByEmail(wish.email()).isEmpty()) {
            String name = Objects.requireNonNull(wanted.displayName());
            SecretToken token = tokens.give(new PendingSignUp(wish.email(), name));
            post(wish, wish.email(), wish.way().letter(), token, harmless(name), wish.email());
        }
    }

    /** A stranger’s words in a letter of ours: no address that a reader of mails would make a link of. */
    private static String harmless(String name) {
        return name.replaceAll("[^\\p{L}\\p{M}\\p{N} '’-]", "").strip();
    }

    /** @param more words that the letter has beside how long it can be used, in minutes and in hours */
    private void post(LetterWish wish, String recipient, String kind, SecretToken token, String... more) {
        URI act = URI.create(wish.home() + wish.way().path().substring(1) + "?token=" + token.plain());
        List<String> words = new ArrayList<>(List.of(
                Long.toString(wish.way().life().toMinutes()),
                Long.toString(wish.way().life().toHours())));
        words.addAll(List.of(more));
        letters.post(recipient, new Letter(kind, wish.language(), act, words));
    }
}
