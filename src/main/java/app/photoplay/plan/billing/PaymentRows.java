package app.photoplay.plan.billing;

import app.photoplay.base.UserId;
import app.photoplay.plan.Credits;
import app.photoplay.plan.Money;
import java.net.URI;
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

/** The table of payments. What nobody has begun to pay of what is due for plans is told as an open payment, too. */
@Repository
class PaymentRows {

    /** A payment of what is not due any more is not waited for. */
    private static final String ALL = """
            with payment as (
                select p.id, p.account_id, p.purpose, p.item, p.name, p.credits, p.kept_months, p.currency, p.amount, p.refunded,
                       case when p.state in ('OPEN', 'FAILED') and d.state <> 'DUE' then 'CANCELLED' else p.state end state,
                       p.gateway, p.gateway_reference, p.page, p.charge, p.given is not null brought, p.note, p.created_at,
                       p.paid_at, p.refunded_at, r.number receipt
                from payments p left join subscription_dues d on d.reference = p.id
                left join payment_receipts r on r.payment_id = p.id and r.kind = 'PAYMENT'
                union all
                select d.reference, d.account_id,
                       case when d.kind = 'RENEWAL' then 'RENEWAL' when d.valid_until is null then 'PLAN_START'
                            else 'UPGRADE' end,
                       d.plan_id, t.name, d.credits, null, d.currency, d.amount, 0, 'OPEN', 'manual', null, null, null,
                       false, '', d.at, null, null, null
                from subscription_dues d join plan_terms t on t.plan_id = d.plan_id and t.version = d.terms
                where d.state = 'DUE' and not exists (select 1 from payments p where p.id = d.reference))
            """;

    private final JdbcClient jdbc;

    PaymentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return false where there is one of that id, or an open one of the same pack */
    boolean insert(Payment payment) {
        return jdbc.sql("""
                        insert into payments (id, account_id, purpose, item, name, credits, kept_months, currency, amount, gateway,
                            gateway_reference, created_at)
                        values (:id, :account, :purpose, :item, :name, :credits, cast(:kept as integer), :currency, :amount,
                            :gateway, cast(:reference as varchar), :at)
                        on conflict do nothing
                        """)
                        .param("id", payment.id())
                        .param("account", payment.account().value())
                        .param("purpose", payment.purpose().name())
                        .param("item", payment.item())
                        .param("name", payment.name())
                        .param("credits", payment.credits().hundredths())
                        .param("kept", payment.keptMonths())
                        .param("currency", payment.amount().currency())
                        .param("amount", payment.amount().minor())
                        .param("gateway", payment.gateway())
                        .param("reference", payment.reference())
                        .param("at", at(payment.createdAt()))
                        .update()
                == 1;
    }

    /** Whether a larger plan was paid on top of it, in the same period, and that money is still here. */
    boolean upgradedSince(Payment payment) {
        return jdbc.sql("""
                        select exists (
                            select 1 from payments u, payments b
                            where b.id = :id and u.account_id = b.account_id and u.purpose = 'UPGRADE' and u.state = 'PAID'
                              and u.id <> b.id and u.paid_at >= b.paid_at and not exists (
                                select 1 from payments n where n.account_id = b.account_id and n.paid_at > b.paid_at
                                  and n.purpose in ('PLAN_START', 'RENEWAL')))
                        """).param("id", payment.id()).query(Boolean.class).single();
    }

    Optional<UserId> account(UUID id) {
        return jdbc.sql("select account_id from payments where id = ?")
                .param(id)
                .query(UUID.class)
                .optional()
                .map(UserId::new);
    }

    /** Lets one change of a payment wait for the other. */
    boolean lock(UUID id) {
        return jdbc.sql("select 1 from payments where id = ? for update")
                .param(id)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    Optional<Payment> find(UUID id) {
        return jdbc.sql(ALL + "select * from payment where id = ?")
                .param(id)
                .query(PaymentRows::payment)
                .optional();
    }

    Optional<Payment> openPack(UserId account, String pack) {
        return jdbc.sql(ALL + "select * from payment where account_id = ? and item = ? and state = 'OPEN'"
                        + " and purpose = 'TOP_UP'")
                .params(account.value(), pack)
                .query(PaymentRows::payment)
                .optional();
    }

    Optional<UUID> byCharge(String gateway, String charge) {
        return one("select id from payments where gateway = ? and charge = ?", gateway, charge);
    }

    Optional<UUID> byReference(String gateway, String reference) {
        return one("select id from payments where gateway = ? and gateway_reference = ?", gateway, reference);
    }

    private Optional<UUID> one(String sql, String gateway, String name) {
        return jdbc.sql(sql).params(gateway, name).query(UUID.class).optional();
    }

    /** @param which a condition on rows, of our own words only */
    PaymentPage page(String which, List<?> arguments, long offset, int limit) {
        long total = jdbc.sql(ALL + "select count(*) from payment where " + which)
                .params(arguments)
                .query(Long.class)
                .single();
        List<Payment> rows = jdbc.sql(ALL + "select * from payment where " + which
                        + " order by created_at desc, id desc limit " + limit + " offset " + offset)
                .params(arguments)
                .query(PaymentRows::payment)
                .list();
        return new PaymentPage(rows, total);
    }

    void started(UUID id, String gateway, BillingGateway.Started started) {
        jdbc.sql("""
                        update payments set gateway = :gateway, gateway_reference = :reference, page = cast(:page as varchar),
                            state = 'OPEN', ended_at = null
                        where id = :id and state in ('OPEN', 'FAILED')
                        """)
                .param("gateway", gateway)
                .param("reference", started.reference())
                .param("page", started.page() == null ? null : started.page().toString())
                .param("id", id)
                .update();
    }

    /** What money has come, of how much, and what it has brought; both null where it came for nothing. */
    void paid(UUID id, String charge, @Nullable String given, @Nullable String before, String note, Instant now) {
        jdbc.sql("""
                        update payments set state = 'PAID', charge = :charge, given = cast(:given as varchar),
                            plan_before = cast(:before as varchar), note = :note, paid_at = :now, ended_at = null
                        where id = :id
                        """)
                .param("charge", charge)
                .param("given", given)
                .param("before", before)
                .param("note", note)
                .param("now", at(now))
                .param("id", id)
                .update();
    }

    /** What it costs by the gateway's own reckoning, where that differs. */
    void amount(UUID id, Money amount) {
        jdbc.sql("update payments set currency = ?, amount = ? where id = ?")
                .params(amount.currency(), amount.minor(), id)
                .update();
    }

    void ended(UUID id, PaymentState state, String note, Instant now) {
        jdbc.sql("update payments set state = ?, note = ?, ended_at = ? where id = ?")
                .params(state.name(), note, at(now), id)
                .update();
    }

    /** Where nothing is noted yet. */
    boolean note(UUID id, String note) {
        return jdbc.sql("update payments set note = ? where id = ? and note = '' and refunded > 0")
                        .params(note, id)
                        .update()
                == 1;
    }

    /** @param total that went back by now; all of it ends the payment */
    void refunded(UUID id, long total, String note, Instant now) {
        jdbc.sql("""
                        update payments set refunded = :total, note = :note,
                            state = case when amount = :total then 'REFUNDED' else state end,
                            refunded_at = case when amount = :total then cast(:now as timestamptz) end
                        where id = :id
                        """)
                .param("total", total)
                .param("note", note)
                .param("now", at(now))
                .param("id", id)
                .update();
    }

    /** The reference of its grant, and the plan before. */
    record Given(@Nullable String given, @Nullable String before) {}

    Given given(UUID id) {
        return jdbc.sql("select given, plan_before from payments where id = ?")
                .param(id)
                .query((row, n) -> new Given(row.getString("given"), row.getString("plan_before")))
                .single();
    }

    private static Payment payment(ResultSet row, int number) throws SQLException {
        String page = row.getString("page");
        return new Payment(
                row.getObject("id", UUID.class),
                new UserId(row.getObject("account_id", UUID.class)),
                PaymentPurpose.valueOf(row.getString("purpose")),
                row.getString("item"),
                row.getString("name"),
                new Credits(row.getLong("credits")),
                row.getObject("kept_months", Integer.class),
                new Money(row.getString("currency"), row.getLong("amount")),
                new Money(row.getString("currency"), row.getLong("refunded")),
                PaymentState.valueOf(row.getString("state")),
                row.getString("gateway"),
                row.getString("gateway_reference"),
                page == null ? null : URI.create(page),
                row.getString("charge"),
                row.getBoolean("brought"),
                row.getString("note"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                instant(row, "paid_at"),
                instant(row, "refunded_at"),
                row.getString("receipt"));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
