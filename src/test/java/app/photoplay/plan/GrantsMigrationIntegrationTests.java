package app.photoplay.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.base.Ids;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a person had under the schema before, as grants: not a credit more, not one less. */
class GrantsMigrationIntegrationTests extends PlanScenario {

    @Autowired
    DataSource dataSource;

    private final UUID somebody = Ids.next();

    @BeforeEach
    void theSchemaBefore() {
        jdbc.sql("drop schema if exists old cascade").update();
        migrate("202611300600");
        jdbc.sql("""
                        insert into old.users (id, email, email_key, display_name, password_hash, role, scheme, created_at, version)
                        values (?, 'a@b.example', 'a@b.example', 'A', '', 'CREATOR', 'DARK', now(), 0)
                        """).param(somebody).update();
    }

    @Test
    void theMonthAndThePurseAreWhatTheyWere() {
        UUID settled = Ids.next();
        entry(settled, "HOLD", 300, 0);
        entry(settled, "SETTLE", 300, 0);
        UUID mixed = Ids.next();
        entry(mixed, "HOLD", 150, 100);
        entry(mixed, "SETTLE", 150, 100);
        UUID released = Ids.next();
        entry(released, "HOLD", 90, 30);
        entry(released, "RELEASE", 90, 30);
        entry(Ids.next(), "HOLD", 700, 400);
        given("GRANT", 1000, "1 day");
        given("GRANT", 500, null);
        given("ADJUST", 200, null);

        migrate("202611301201");

        // 500 credits a month, less 3 and half of 1.5 spent, less 3 held; the purse of 17, less 1 spent, less 4 held,
        // of
        // which what expires first was used first.
        assertThat(left()).isEqualTo(50_000 - 300 - 50 - 300 + 1200);
        assertThat(bySource()).isEqualTo(Map.of("PLAN", 49_350L, "GIFT", 1000L, "ADJUSTMENT", 200L));
        assertThat(one("""
                        select sum(case kind when 'HOLD' then amount when 'GRANT' then 0 else -amount end)
                        from old.credit_entries where kind in ('HOLD', 'SETTLE', 'RELEASE')
                        """)).as("held").isEqualTo(700);
        assertThat(one("select sum(amount) from old.credit_entries where kind = 'SETTLE'"))
                .isEqualTo(450);
    }

    @Test
    void whoHasUsedMoreThanTheirPlanGivesOwesNothing() {
        UUID settled = Ids.next();
        entry(settled, "HOLD", 60_000, 0);
        entry(settled, "SETTLE", 60_000, 0);

        migrate("202611301201");

        assertThat(left()).isZero();
    }

    @Test
    void whatWasSpentInEarlierMonthsIsOver() {
        UUID settled = Ids.next();
        entry(settled, "HOLD", 300, 0);
        entry(settled, "SETTLE", 300, 0);
        jdbc.sql("alter table old.credit_entries disable trigger user").update();
        jdbc.sql("update old.credit_entries set at = at - interval '40 days'").update();
        jdbc.sql("alter table old.credit_entries enable trigger user").update();

        migrate("202611301201");

        assertThat(left()).isEqualTo(50_000);
    }

    @Test
    void whatAPlanGaveKnowsWhichPlanThatWas() {
        migrate("202611302401");
        plan("twin", "Free");
        plan("solo", "Solo");
        jdbc.sql("insert into old.subscriptions (account_id, plan_id, anchor) values (?, 'free', now())")
                .param(somebody)
                .update();
        List.of("Free", "Solo", "Creator", "", "Never heard of")
                .forEach(name -> jdbc.sql("""
                        insert into old.credit_grants (id, account_id, source, note, amount, reference, starts_at)
                        values (gen_random_uuid(), :account, 'PLAN', :name, 100, 'plan ' || :name, now())
                        """)
                        .param("account", somebody)
                        .param("name", name)
                        .update());

        migrate("2026120110210");

        assertThat(jdbc.sql("select note || '=' || coalesce(plan_id, '?') from old.credit_grants")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("Free=free", "Solo=solo", "Creator=creator", "=free", "Never heard of=?");
    }

    private void plan(String id, String name) {
        jdbc.sql("""
                        with added as (
                            insert into old.plans (id, place, published) values (:id, 9, 1))
                        insert into old.plan_terms
                        select (jsonb_populate_record(t, jsonb_build_object('plan_id', :id, 'name', :name))).*
                        from old.plan_terms t where t.plan_id = 'free' and t.version = 1
                        """).param("id", id).param("name", name).update();
    }

    private void entry(UUID reference, String kind, long amount, long fromGrants) {
        jdbc.sql("""
                        insert into old.credit_entries (account_id, reference, kind, amount, from_grants, at)
                        values (?, ?, ?, ?, ?, now())
                        """).params(somebody, reference, kind, amount, fromGrants).update();
    }

    private void given(String kind, long amount, @Nullable String lasts) {
        jdbc.sql("""
                        insert into old.credit_entries (account_id, reference, kind, amount, expires_at, at)
                        values (:account, :reference, :kind, :amount, now() + cast(:lasts as interval), now())
                        """)
                .param("account", somebody)
                .param("reference", Ids.next())
                .param("kind", kind)
                .param("amount", amount)
                .param("lasts", lasts)
                .update();
    }

    @Override
    public long left() {
        return bySource().values().stream().mapToLong(Long::longValue).sum();
    }

    private Map<String, Long> bySource() {
        return jdbc
                .sql("""
                        select g.source, coalesce(sum(case
                            when e.kind in ('GRANT', 'RELEASE', 'REFUND', 'ADJUST') then e.amount
                            when e.kind in ('HOLD', 'EXPIRE', 'VOID') then -e.amount else 0 end), 0) remains
                        from old.credit_grants g left join old.credit_entries e on e.grant_id = g.id
                        group by g.source
                        """)
                .query((row, n) -> Map.entry(row.getString("source"), row.getLong("remains")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private long one(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    private void migrate(String target) {
        Flyway.configure()
                .dataSource(dataSource)
                .schemas("old")
                .defaultSchema("old")
                .target(target)
                .load()
                .migrate();
    }
}
