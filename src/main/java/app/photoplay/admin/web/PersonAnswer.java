package app.photoplay.admin.web;

import app.photoplay.account.administrator.AccountState;
import app.photoplay.admin.people.PersonFile;
import app.photoplay.admin.people.PersonLine;
import app.photoplay.plan.Credits;
import app.photoplay.plan.grant.GrantView;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** People as programs of administrators see them. Credits are whole ones with two places at most; null where none count. */
final class PersonAnswer {

    private PersonAnswer() {}

    record Page(long total, List<Line> people) {}

    record Line(
            String id,
            String name,
            String email,
            String plan,
            String state,
            @Nullable BigDecimal available,
            @Nullable BigDecimal held,
            @Nullable Instant lastSeen) {

        static Line of(PersonLine line) {
            return new Line(
                    line.id().toString(),
                    line.name(),
                    line.email(),
                    line.plan().value(),
                    line.state().word(),
                    credits(line.available()),
                    credits(line.held()),
                    line.lastSeen());
        }
    }

    /** @param claimed what of the held no grant holds yet: running films were quoted it */
    record File(
            String id,
            String name,
            String email,
            String role,
            boolean demo,
            Instant joined,
            @Nullable Instant lastSeen,
            @Nullable Instant suspended,
            @Nullable String suspendedReason,
            int films,
            String plan,
            Instant renews,
            @Nullable BigDecimal available,
            @Nullable BigDecimal held,
            @Nullable BigDecimal claimed,
            @Nullable BigDecimal spent,
            List<Grant> grants) {

        static File of(PersonFile file) {
            AccountState account = file.account();
            return new File(
                    account.id().toString(),
                    account.displayName(),
                    account.email(),
                    account.role().name().toLowerCase(Locale.ROOT),
                    account.demo(),
                    account.createdAt(),
                    account.lastSeenAt(),
                    account.suspendedAt(),
                    account.suspendedReason(),
                    file.films(),
                    file.subscription().plan().id().value(),
                    file.subscription().renewsAt(),
                    credits(file.usage().available()),
                    credits(file.usage().held()),
                    credits(file.claimed()),
                    credits(file.usage().spent()),
                    file.grants().stream().map(Grant::of).toList());
        }
    }

    record Grant(
            String id,
            String source,
            String note,
            @Nullable BigDecimal amount,
            @Nullable BigDecimal left,
            @Nullable BigDecimal held,
            Instant from,
            @Nullable Instant until) {

        static Grant of(GrantView grant) {
            return new Grant(
                    grant.id().toString(),
                    grant.source().name().toLowerCase(Locale.ROOT),
                    grant.note(),
                    credits(grant.amount()),
                    credits(grant.left()),
                    credits(grant.held()),
                    grant.from(),
                    grant.until());
        }
    }

    private static @Nullable BigDecimal credits(Credits credits) {
        return credits.limited() ? BigDecimal.valueOf(credits.hundredths(), 2) : null;
    }
}
