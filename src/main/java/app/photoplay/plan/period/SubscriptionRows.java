package app.photoplay.plan.period;

import app.photoplay.base.UserId;
import app.photoplay.plan.PlanId;
import app.photoplay.plan.PlanTerms;
import app.photoplay.plan.terms.HouseCredits;
import app.photoplay.plan.terms.TermsRows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** On which plan people are. */
@Repository
class SubscriptionRows {

    private final JdbcClient jdbc;
    private final HouseCredits house;
    private final ZoneId zone;

    SubscriptionRows(JdbcClient jdbc, HouseCredits house, HouseZone zone) {
        this.jdbc = jdbc;
        this.house = house;
        this.zone = zone.id();
    }

    /** Lets one booking of a person wait for the other, so that two cannot spend the same credit. */
    void lock(UserId account) {
        jdbc.sql("""
                        insert into subscriptions (account_id, plan_id, terms, anchor)
                        select u.id, p.id, p.published, u.created_at from users u, plans p where u.id = ? and p.id = 'free'
                        on conflict do nothing
                        """).param(account.value()).update();
        jdbc.sql("select 1 from subscriptions where account_id = ? for update")
                .param(account.value())
                .query(Integer.class)
                .optional();
    }

    /** @param opened whether that is written; else it is the first period of one that nobody has used yet */
    record Found(PlanSubscription subscription, boolean opened) {}

    /** As they were left; whoever is not there is left out. */
    Map<UserId, Found> find(Collection<UserId> accounts) {
        Map<UserId, Found> found = new HashMap<>();
        jdbc.sql("""
                        select u.id account, coalesce(s.plan_id, p.id) plan_id,
                               coalesce(s.anchor, u.created_at) anchor, coalesce(s.period, 0) period, s.period_start,
                               s.period_end, s.zone, s.pending_plan, s.trial_until, coalesce(s.trialled, false) trialled,
                               s.grace_until, s.paid_until, """ + TermsRows.COLUMNS + """
                        from users u join plans p on p.id = 'free' left join subscriptions s on s.account_id = u.id
                        join plan_terms t on t.plan_id = coalesce(s.plan_id, p.id)
                            and t.version = coalesce(s.terms, p.published)
                        where u.id = any(:accounts)
                        """)
                .param("accounts", accounts.stream().map(UserId::value).toArray(UUID[]::new))
                .query((RowCallbackHandler)
                        row -> found.put(new UserId(row.getObject("account", UUID.class)), subscription(row)));
        return found;
    }

    private Found subscription(ResultSet row) throws SQLException {
        PlanId plan = new PlanId(row.getString("plan_id"));
        PlanTerms pinned = house.inForce(plan, TermsRows.terms(row));
        String where = row.getString("zone");
        ZoneId own = where == null ? null : ZoneId.of(where);
        Instant anchor = row.getObject("anchor", OffsetDateTime.class).toInstant();
        Instant start = instant(row, "period_start");
        Instant end = instant(row, "period_end");
        if (start == null || end == null) {
            return new Found(PlanSubscription.begun(plan, pinned, anchor, own, zone), false);
        }
        String pending = row.getString("pending_plan");
        PlanSubscription opened = new PlanSubscription(
                plan,
                pinned,
                anchor,
                row.getInt("period"),
                start,
                end,
                own,
                pending == null ? null : new PlanId(pending),
                instant(row, "trial_until"),
                row.getBoolean("trialled"),
                instant(row, "grace_until"),
                instant(row, "paid_until"));
        return new Found(opened, true);
    }

    void save(UserId account, PlanSubscription subscription) {
        PlanId pending = subscription.pending();
        ZoneId own = subscription.zone();
        jdbc.sql("""
                        update subscriptions set plan_id = :plan, terms = :terms, anchor = :anchor, period = :period,
                            period_start = :start, period_end = :end, zone = cast(:zone as varchar),
                            pending_plan = cast(:pending as varchar), trial_until = cast(:trial as timestamptz),
                            trialled = :trialled, grace_until = cast(:grace as timestamptz),
                            paid_until = cast(:paid as timestamptz)
                        where account_id = :account
                        """)
                .param("account", account.value())
                .param("plan", subscription.plan().value())
                .param("terms", subscription.terms().version())
                .param("anchor", at(subscription.anchor()))
                .param("period", subscription.number())
                .param("start", at(subscription.start()))
                .param("end", at(subscription.end()))
                .param("zone", own == null ? null : own.getId())
                .param("pending", pending == null ? null : pending.value())
                .param("trial", at(subscription.trialUntil()))
                .param("trialled", subscription.trialled())
                .param("grace", at(subscription.graceUntil()))
                .param("paid", at(subscription.paidUntil()))
                .update();
    }

    /** Whose period, trial or grace is over. */
    List<UserId> over(Instant now, int most) {
        return jdbc.sql("""
                        select account_id from subscriptions where least(period_end, grace_until) <= ?
                        order by least(period_end, grace_until) limit ?
                        """).params(now.atOffset(ZoneOffset.UTC), most).query(UUID.class).list().stream()
                .map(UserId::new)
                .toList();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
