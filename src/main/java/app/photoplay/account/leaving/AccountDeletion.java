package app.photoplay.account.leaving;

import app.photoplay.account.person.AccountHolder;
import app.photoplay.account.person.AccountStatusRows;
import app.photoplay.account.person.People;
import app.photoplay.account.person.Proof;
import app.photoplay.base.CurrentUser;
import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.base.UserId;
import app.photoplay.mail.Letter;
import app.photoplay.mail.Letters;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The end of the signed-in person’s account: planned, taken back while there is time, and told by a letter. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class AccountDeletion {

    /** How long it can be taken back. */
    public static final Duration GRACE = Duration.ofDays(14);

    private final LeavingRows rows;
    private final People people;
    private final AccountStatusRows standings;
    private final Letters letters;
    private final CurrentUser currentUser;
    private final Clock clock;

    AccountDeletion(
            LeavingRows rows,
            People people,
            AccountStatusRows standings,
            Letters letters,
            CurrentUser currentUser,
            Clock clock) {
        this.rows = rows;
        this.people = people;
        this.standings = standings;
        this.letters = letters;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** When it goes; empty where it stays. */
    @Transactional(readOnly = true)
    public Optional<Instant> planned() {
        return rows.planned(currentUser.id());
    }

    /** @throws Refusal with PROOF_NEEDED, NOT_ALLOWED_NOW for the demo account, LAST_ADMINISTRATOR */
    public void plan(Proof proof, Locale language) {
        proof.require(currentUser, clock);
        UserId me = currentUser.id();
        AccountHolder user = people.find(me).orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND, null));
        if (user.isDemo()) {
            throw new Refusal(ErrorCode.NOT_ALLOWED_NOW, null);
        }
        if (standings.administrators().equals(List.of(me))) {
            throw new Refusal(ErrorCode.LAST_ADMINISTRATOR, null);
        }
        Instant when = clock.instant().plus(GRACE);
        rows.plan(me, when);
        letters.post(
                user.address().value(),
                new Letter(
                        "leaving",
                        language,
                        null,
                        LocalDate.ofInstant(when, ZoneOffset.UTC).toString()));
    }

    /** It stays. */
    public void takeBack() {
        if (currentUser.viewer().isPresent()) {
            throw new Refusal(ErrorCode.VIEWING_ONLY, null);
        }
        rows.keep(currentUser.id());
    }
}
