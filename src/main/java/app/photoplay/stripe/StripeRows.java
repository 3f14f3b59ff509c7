package app.photoplay.stripe;

import app.photoplay.base.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What Stripe calls our people, and which of its events were handled. */
class StripeRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    StripeRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Somebody at Stripe.
     *
     * @param subscription by which their plan is renewed; null for none
     * @param ending whether Stripe said that it ends
     */
    record Customer(
            UserId account, String customer, @Nullable String subscription, boolean ending) {}

    Optional<Customer> find(UserId account) {
        return jdbc.sql("select * from stripe_customers where account_id = ?")
                .param(account.value())
                .query(StripeRows::customer)
                .optional();
    }

    Optional<Customer> bySubscription(String subscription) {
        return jdbc.sql("select * from stripe_customers where subscription = ?")
                .param(subscription)
                .query(StripeRows::customer)
                .optional();
    }

    /** Whose plan Stripe renews, after that account. */
    List<Customer> renewed(UUID after, int most) {
        return jdbc.sql("""
                        select * from stripe_customers where subscription is not null and account_id > ?
                        order by account_id limit ?
                        """).params(after, most).query(StripeRows::customer).list();
    }

    void save(Customer customer) {
        jdbc.sql("""
                        insert into stripe_customers (account_id, customer, subscription, ending)
                        values (:account, :customer, cast(:subscription as varchar), :ending)
                        on conflict (account_id) do update set customer = excluded.customer,
                            subscription = excluded.subscription, ending = excluded.ending
                        """)
                .param("account", customer.account().value())
                .param("customer", customer.customer())
                .param("subscription", customer.subscription())
                .param("ending", customer.ending())
                .update();
    }

    boolean handled(String event) {
        return jdbc.sql("select exists (select 1 from stripe_events where id = ?)")
                .param(event)
                .query(Boolean.class)
                .single();
    }

    void markHandled(String event, String type) {
        jdbc.sql("insert into stripe_events (id, type, handled_at) values (?, ?, ?) on conflict do nothing")
                .params(event, type, clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Customer customer(ResultSet row, int number) throws SQLException {
        return new Customer(
                new UserId(row.getObject("account_id", UUID.class)),
                row.getString("customer"),
                row.getString("subscription"),
                row.getBoolean("ending"));
    }
}
