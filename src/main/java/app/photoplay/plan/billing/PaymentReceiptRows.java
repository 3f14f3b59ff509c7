package app.photoplay.plan.billing;

import app.photoplay.base.UserId;
import app.photoplay.base.settings.RuntimeSettings;
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
            "select number, of_number, payer, purpose, name, credits, currency, amount, at, seller, seller_address, seller_tax"
                    + " from payment_receipts ";

    private final JdbcClient jdbc;
    private final HouseZone house;
    private final RuntimeSettings settings;

    PaymentReceiptRows(JdbcClient jdbc, HouseZone house, RuntimeSettings settings) {
        this.settings = settings;
        this.jdbc = jdbc;
        this.house = house;
    }

    /** Of the whole payment. */
    void give(UUID payment, Instant now) {
        give(payment, null, null, null, now);
    }

    /**
     * Of money that went back.
     *
     * @param of the number of the receipt of the payment
     * @param taken the credits that went with it
     */
    void back(UUID payment, String of, Money amount, Credits taken, Instant now) {
        give(payment, of, amount, taken, now);
    }

    private void give(
            UUID payment, @Nullable String of, @Nullable Money amount, @Nullable Credits credits, Instant now) {
        Seller seller = Seller.of(settings);
        int year = now.atZone(house.id()).getYear();
        int nth = jdbc.sql("""
                        insert into receipt_years (year, last) values (?, 1)
                        on conflict (year) do update set last = receipt_years.last + 1 returning last
                        """).param(year).query(Integer.class).single();
        jdbc.sql("""
                        insert into payment_receipts (number, kind, of_number, payment_id, account_id, payer, purpose, name, credits,
                            currency, amount, at, seller, seller_address, seller_tax)
                        select :number, :kind, cast(:of as varchar), p.id, p.account_id, u.display_name, p.purpose, p.name,
                            coalesce(cast(:credits as bigint), p.credits), p.currency, coalesce(cast(:amount as bigint), p.amount), :now, :seller,
                            :address, :tax
                        from payments p join users u on u.id = p.account_id where p.id = :payment
                        """)
                .param("number", "PH-%d-%04d".formatted(year, nth))
                .param("kind", of == null ? "PAYMENT" : "REFUND")
                .param("of", of)
                .param("amount", amount == null ? null : amount.minor())
                .param("credits", credits == null ? null : credits.hundredths())
                .param("seller", seller.name())
                .param("address", seller.address())
                .param("tax", seller.tax())
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
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new Seller(row.getString("seller"), row.getString("seller_address"), row.getString("seller_tax")));
    }
}
