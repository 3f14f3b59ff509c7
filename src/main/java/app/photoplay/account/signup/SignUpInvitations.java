package app.photoplay.account.signup;

import app.photoplay.account.AccountLinks;
import app.photoplay.account.EmailAddress;
import app.photoplay.account.person.People;
import app.photoplay.account.ticket.SecretToken;
import app.photoplay.base.CurrentUser;
import app.photoplay.base.ErrorCode;
import app.photoplay.base.Ids;
import app.photoplay.base.Refusal;
import app.photoplay.base.audit.AuditAct;
import app.photoplay.base.audit.AuditLog;
import app.photoplay.base.audit.AuditSubject;
import app.photoplay.mail.Letter;
import app.photoplay.mail.Letters;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Administrators invite people to open an account: by a letter whose link does so once. */
@Service
@PreAuthorize("hasRole('ADMIN')")
@Transactional
public class SignUpInvitations {

    /** How long an invitation can be used. */
    public static final Duration LIFE = Duration.ofDays(14);

    /** Most invitations that are open at once. */
    public static final int MOST_OPEN = 500;

    private static final String KIND = "invitation";

    private final InvitedRows rows;
    private final People people;
    private final SignUps signUps;
    private final Letters letters;
    private final AuditLog audit;
    private final CurrentUser currentUser;
    private final Clock clock;

    SignUpInvitations(
            InvitedRows rows,
            People people,
            SignUps signUps,
            Letters letters,
            AuditLog audit,
            CurrentUser currentUser,
            Clock clock) {
        this.rows = rows;
        this.people = people;
        this.signUps = signUps;
        this.letters = letters;
        this.audit = audit;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Writes a letter with a link that opens an account. An earlier one to the same address leads nowhere from then on.
     *
     * @param home our address, with a slash at its end
     * @throws Refusal with VALIDATION or EMAIL_TAKEN at {@code email}; SIGN_UP_CLOSED while nobody may open one;
     *     NOT_ALLOWED_NOW where too many are open
     */
    public SignUpInvitation invite(String email, URI home, Locale language) {
        String recipient = email.strip();
        if (!EmailAddress.isPossible(recipient)) {
            throw new Refusal(ErrorCode.VALIDATION, "email");
        }
        if (people.findByEmail(recipient).isPresent()) {
            throw new Refusal(ErrorCode.EMAIL_TAKEN, "email");
        }
        if (signUps.mode() == SignUpMode.CLOSED) {
            throw new Refusal(ErrorCode.SIGN_UP_CLOSED, null);
        }
        Instant now = clock.instant();
        if (rows.count(now) >= MOST_OPEN) {
            throw new Refusal(ErrorCode.NOT_ALLOWED_NOW, null);
        }
        SecretToken token = SecretToken.random();
        SignUpInvitation invitation = new SignUpInvitation(Ids.next(), recipient, now, now.plus(LIFE));
        rows.add(invitation, token.hash(), currentUser.id());
        URI act = URI.create(home + AccountLinks.SIGN_UP.substring(1) + "?invitation=" + token.plain());
        letters.post(recipient, new Letter("invited", language, act, Long.toString(LIFE.toDays())));
        audit.write(AuditAct.of("people.invite", AuditSubject.of(KIND, recipient)));
        return invitation;
    }

    /** Those that can be used, newest first; at most {@link #MOST_OPEN}. */
    @Transactional(readOnly = true)
    public List<SignUpInvitation> open() {
        return rows.open(clock.instant(), MOST_OPEN);
    }

    /** Lets an invitation be used no more. Nothing happens where it was used meanwhile. */
    public void withdraw(UUID id) {
        rows.withdraw(id).ifPresent(email -> audit.write(AuditAct.of("people.uninvite", AuditSubject.of(KIND, email))));
    }
}
