package app.photoplay.plan.billing;

import app.photoplay.base.UserId;
import app.photoplay.plan.Credits;
import app.photoplay.plan.Money;
import app.photoplay.plan.period.HouseZone;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of receipts. A number is counted in the transaction that gives it, so none is missing. */
@Repository
class PaymentReceiptRows {

    private static final String COLUMNS =
            "select number, of_number, payer, purpose, name, credits, currency, amount, at from payment_receipts ";

    private final JdbcClient jdbc;
    private final HouseZone house;

    PaymentReceiptRows(JdbcClient jdbc, HouseZone house) {
        this.jdbc = jdbc;
        this.house = house;
    }

    /** Of the whole payment. */
    void give(UUID payment, Instant now) {
        give(payment, null, null, now);
    }

    /**
     * Of money that went back.
     *
     * @param of the number of the receipt of the payment
     */
    void back(UUID payment, String of, Money amount, Instant now) {
        give(payment, of, amount, now);
    }

    private void give(UUID payment, @Nullable String of, @Nullable Money amount, Instant now) {
        int year = now.atZone(house.id()).getYear();
        int nth = jdbc.sql("""
                        insert into receipt_years (year, last) values (?, 1)
                        on conflict (year) do update set last = receipt_years.last + 1 returning last
                        """).param(year).query(Integer.class).single();
        jdbc.sql("""
                        insert into payment_receipts (number, kind, of_number, payment_id, account_id, payer, purpose, name, credits,
                            currency, amount, at)
                        select :number, :kind, cast(:of as varchar), p.id, p.account_id, u.display_name, p.purpose, p.name,
                            p.credits, p.currency, coalesce(cast(:amount as bigint), p.amount), :now
                        from payments p join users u on u.id = p.account_id where p.id = :payment
                        """)
                .param("number", "PH-%d-%04d".formatted(year, nth))
                .param("kind", of == null ? "PAYMENT" : "REFUND")
                .param("of", of)
                .param("amount", amount == null ? null : amount.minor())
                .param("now", PaymentRows.at(now))
                .param("payment", payment)
                .update();
    }

    List<PaymentReceipt> of(UserId account, int offset, int limit) {
        return jdbc.sql(COLUMNS + "where account_id = ? order by at desc, number desc limit ? offset ?")
                .params(account.value(), limit, offset)
                .query(PaymentReceiptRows::receipt)
                .list();
    }

    Optional<PaymentReceipt> find(UserId account, String number) {
        return jdbc.sql(COLUMNS + "where account_id = ? and number = ?")
                .params(account.value(), number)
                .query(PaymentReceiptRows::receipt)
                .optional();
    }

    Optional<PaymentReceipt> find(String number) {
        return jdbc.sql(COLUMNS + "where number = ?")
                .param(number)
                .query(PaymentReceiptRows::receipt)
                .optional();
    }

    void each(UserId account, Consumer<PaymentReceipt> reader) {
        try (Stream<PaymentReceipt> all = jdbc
                .sql(COLUMNS + "where account_id = ? order by at, number")
                .param(account.value())
                .query(PaymentReceiptRows::receipt)
                .stream()) {
            all.forEach(reader);
        }
    }

    private static PaymentReceipt receipt(ResultSet row, int number) throws SQLException {
        return new PaymentReceipt(
                row.getString("number"),
                row.getString("of_number"),
                row.getString("payer"),
                PaymentPurpose.valueOf(row.getString("purpose")),
                row.getString("name"),
                new Credits(row.getLong("credits")),
                new Money(row.getString("currency"), row.getLong("amount")),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
