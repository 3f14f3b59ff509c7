package app.photoplay.plan.grant;

import app.photoplay.base.DisplayNames;
import app.photoplay.base.ErrorCode;
import app.photoplay.base.Ids;
import app.photoplay.base.Refusal;
import app.photoplay.base.UserId;
import app.photoplay.base.WritableText;
import app.photoplay.base.audit.AuditAct;
import app.photoplay.base.audit.AuditLog;
import app.photoplay.base.audit.AuditSubject;
import app.photoplay.plan.Credits;
import app.photoplay.plan.ledger.GrantBook;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What administrators give and take. */
@Service
@PreAuthorize("hasRole('ADMIN')")
@Transactional
public class GrantDesk {

    /** Longer than anybody lives; later moments are no dates any more for the database. */
    private static final Duration LONGEST = Duration.ofDays(36_500);

    public static final int LONGEST_REASON = 200;
    public static final int MOST_DAYS = 3_650;

    private final GrantBook book;
    private final AuditLog audit;
    private final DisplayNames names;
    private final Clock clock;

    GrantDesk(GrantBook book, AuditLog audit, DisplayNames names, Clock clock) {
        this.book = book;
        this.audit = audit;
        this.names = names;
        this.clock = clock;
    }

    /** What somebody can still spend or has held, in the order in which it is spent. */
    @Transactional(readOnly = true)
    public List<GrantView> of(UserId person) {
        return book.of(person);
    }

    /**
     * @param until when what is left of it goes; null for never
     * @throws Refusal with VALIDATION and {@code credits}, {@code until} or {@code reason}
     */
    public UUID grant(UserId person, Credits credits, @Nullable Instant until, String reason) {
        String why = checked(credits, reason);
        Instant now = clock.instant();
        if (until != null && (!until.isAfter(now) || until.isAfter(now.plus(LONGEST)))) {
            throw new Refusal(ErrorCode.VALIDATION, "until");
        }
        UUID grant = book.give(person, Ids.next().toString(), GrantSource.GIFT, credits, until, why);
        audit.write(AuditAct.of("grants.give", subject(person), words(credits)).because(why));
        return grant;
    }

    /**
     * Takes away what can be spent, in the order in which it would be.
     *
     * @throws Refusal with VALIDATION and {@code credits} where there is not so much, {@code reason} without one
     */
    public void take(UserId person, Credits credits, String reason) {
        String why = checked(credits, reason);
        if (!book.take(person, Ids.next(), credits, why)) {
            throw new Refusal(ErrorCode.VALIDATION, "credits");
        }
        audit.write(AuditAct.of("grants.take", subject(person), words(credits)).because(why));
    }

    /**
     * Takes back what is left of a grant, and what comes back to it.
     *
     * @throws Refusal with NOT_FOUND where there is none; VALIDATION without a reason
     */
    public void voidGrant(UUID grant, String reason) {
        String why = checked(reason);
        GrantBook.TakenBack taken = book.takeBack(grant, why);
        audit.write(AuditAct.of("grants.void", subject(taken.account()), words(taken.amount()))
                .because(why));
    }

    /**
     * Lets what is left of a grant go later.
     *
     * @param days 1 to {@link #MOST_DAYS}
     * @throws Refusal with NOT_FOUND where there is none; NOT_ALLOWED_NOW where it never ends or is gone; VALIDATION with
     *     {@code days} or {@code reason}
     */
    public void extend(UUID grant, int days, String reason) {
        String why = checked(reason);
        if (days < 1 || days > MOST_DAYS) {
            throw new Refusal(ErrorCode.VALIDATION, "days");
        }
        UserId person = book.extend(grant, Duration.ofDays(days));
        audit.write(AuditAct.of("grants.extend", subject(person), Integer.toString(days))
                .because(why));
    }

    private AuditSubject subject(UserId person) {
        return AuditSubject.person(person, names.of(List.of(person)).getOrDefault(person, ""));
    }

    private static String words(Credits credits) {
        return BigDecimal.valueOf(credits.hundredths(), 2).stripTrailingZeros().toPlainString();
    }

    private static String checked(Credits credits, String reason) {
        if (credits.compareTo(Credits.ZERO) <= 0 || !credits.limited()) {
            throw new Refusal(ErrorCode.VALIDATION, "credits");
        }
        return checked(reason);
    }

    private static String checked(String reason) {
        String line = reason.strip();
        if (line.isEmpty() || line.length() > LONGEST_REASON || !WritableText.isLine(line)) {
            throw new Refusal(ErrorCode.VALIDATION, "reason");
        }
        return line;
    }
}
