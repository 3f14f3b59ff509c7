package app.photoplay.plan.period;

import app.photoplay.base.UserId;
import app.photoplay.plan.Credits;
import app.photoplay.plan.Money;
import app.photoplay.plan.PlanId;
import app.photoplay.plan.subscription.Due;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What has to be paid for plans. */
@Repository
class PlanDueRows {

    private static final String DUES =
            "select reference, account_id, kind, plan_id, terms, currency, amount, credits, valid_until, state, at"
                    + " from subscription_dues ";

    private final JdbcClient jdbc;

    PlanDueRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param terms the version that was promised
     * @param credits that come with it, beside those of a period
     * @param validUntil null for a plan that begins anew, whenever it is paid
     * @param state DUE, PAID or ABANDONED
     */
    record DueRow(
            Due due, int terms, Credits credits, @Nullable Instant validUntil, String state) {

        boolean open() {
            return state.equals("DUE");
        }

        boolean paid() {
            return state.equals("PAID");
        }
    }

    Optional<DueRow> find(UUID reference) {
        return jdbc.sql(DUES + "where reference = ?")
                .param(reference)
                .query(PlanDueRows::due)
                .optional();
    }

    Optional<DueRow> open(UserId account) {
        return jdbc.sql(DUES + "where account_id = ? and state = 'DUE'")
                .param(account.value())
                .query(PlanDueRows::due)
                .optional();
    }

    List<Due> open(int offset, int limit) {
        return jdbc.sql(DUES + "where state = 'DUE' order by at, reference limit ? offset ?")
                .params(limit, offset)
                .query((row, n) -> due(row, n).due())
                .list();
    }

    void insert(Due due, int terms, Credits credits, @Nullable Instant validUntil) {
        jdbc.sql("""
                        insert into subscription_dues (reference, account_id, kind, plan_id, terms, currency, amount, credits,
                            valid_until, at)
                        values (:reference, :account, :kind, :plan, :terms, :currency, :amount, :credits,
                            cast(:valid as timestamptz), :at)
                        """)
                .param("reference", due.reference())
                .param("account", due.account().value())
                .param("kind", due.kind().name())
                .param("plan", due.plan().value())
                .param("terms", terms)
                .param("currency", due.amount().currency())
                .param("amount", due.amount().minor())
                .param("credits", credits.hundredths())
                .param("valid", validUntil == null ? null : validUntil.atOffset(ZoneOffset.UTC))
                .param("at", due.since().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Ends what is open of a person. */
    void abandon(UserId account, Instant now) {
        jdbc.sql(
                        "update subscription_dues set state = 'ABANDONED', ended_at = ? where account_id = ? and state = 'DUE'")
                .params(now.atOffset(ZoneOffset.UTC), account.value())
                .update();
    }

    void pay(UUID reference, Instant now) {
        jdbc.sql("update subscription_dues set state = 'PAID', ended_at = ? where reference = ?")
                .params(now.atOffset(ZoneOffset.UTC), reference)
                .update();
    }

    private static DueRow due(ResultSet row, int number) throws SQLException {
        OffsetDateTime valid = row.getObject("valid_until", OffsetDateTime.class);
        return new DueRow(
                new Due(
                        row.getObject("reference", UUID.class),
                        new UserId(row.getObject("account_id", UUID.class)),
                        Due.Kind.valueOf(row.getString("kind")),
                        new PlanId(row.getString("plan_id")),
                        new Money(row.getString("currency"), row.getLong("amount")),
                        row.getObject("at", OffsetDateTime.class).toInstant()),
                row.getInt("terms"),
                new Credits(row.getLong("credits")),
                valid == null ? null : valid.toInstant(),
                row.getString("state"));
    }
}
