package app.photoplay.support;

import app.photoplay.base.UserId;
import app.photoplay.plan.Resolution;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Plans of a test, and who is on them. */
public final class TestPlans {

    private TestPlans() {}

    /** A plan that gives so much each period, published; one that is there already gets these terms from now on. */
    public static void publish(JdbcClient jdbc, String id, long hundredths, int shots) {
        publish(jdbc, id, hundredths, shots, Resolution.HD);
    }

    /** The same with these models. */
    public static void publish(JdbcClient jdbc, String id, long hundredths, int shots, String... models) {
        publish(jdbc, id, hundredths, shots, Resolution.HD, models);
    }

    /** The same with films of that size at most. */
    public static void publish(
            JdbcClient jdbc, String id, long hundredths, int shots, Resolution resolution, String... models) {
        // One statement, so that a plan never names terms that are not there.
        jdbc.sql("""
                        with plan as (
                            insert into plans (id) values (:id)
                            on conflict (id) do update set published = plans.published + 1 returning id, published)
                        insert into plan_terms (plan_id, version, name, credits, shots_a_film, resolution, models,
                                                at_once, published_at)
                        select id, published, 'Plan ' || id, :credits, :shots, :resolution, :models, 1000, now()
                        from plan
                        """)
                .param("resolution", resolution.name())
                .param("models", models)
                .param("id", id)
                .param("credits", hundredths)
                .param("shots", shots)
                .update();
    }

    /** Puts somebody on it in a period that began a moment ago; what they had before is gone. */
    public static void subscribe(JdbcClient jdbc, UserId account, String plan) {
        subscribe(jdbc, account, plan, Instant.now().minusSeconds(60));
    }

    /** The same in periods that are counted from that moment. */
    public static void subscribe(JdbcClient jdbc, UserId account, String plan, Instant anchor) {
        jdbc.sql("update credit_grants set closed_at = now() where account_id = ?")
                .param(account.value())
                .update();
        jdbc.sql("""
                        insert into subscriptions (account_id, plan_id, terms, anchor)
                        select :account, id, published, :anchor from plans where id = :plan
                        on conflict (account_id) do update set plan_id = excluded.plan_id, terms = excluded.terms,
                            anchor = excluded.anchor, period = 0, period_start = null, period_end = null
                        """)
                .param("account", account.value())
                .param("anchor", anchor.atOffset(ZoneOffset.UTC))
                .param("plan", plan)
                .update();
    }

    /** Both: a plan of that name, for this person. */
    public static void give(JdbcClient jdbc, UserId account, String plan, long hundredths, int shots) {
        publish(jdbc, plan, hundredths, shots);
        subscribe(jdbc, account, plan);
    }
}
