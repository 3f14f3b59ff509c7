package app.photoplay.plan;

import app.photoplay.account.AccountOpened;
import app.photoplay.base.settings.RuntimeSettings;
import app.photoplay.base.settings.Setting;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The plan that a new account begins on, in the transaction that opens it. Accounts that are there stay where they are; one
 * that is retired, costs something, or is no plan any more, is passed over for the free one.
 */
@Component
public class DefaultPlan {

    /** The id of a plan; without a row, the free one. */
    public static final Setting<String> SETTING = Setting.word("plan.default");

    private final JdbcClient jdbc;
    private final RuntimeSettings settings;

    DefaultPlan(JdbcClient jdbc, RuntimeSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    /** The one that is set. */
    PlanId now() {
        return settings.find(SETTING).map(PlanId::new).orElse(PlanId.FREE);
    }

    @EventListener
    void opened(AccountOpened account) {
        settings.find(SETTING)
                .filter(plan -> !plan.equals(PlanId.FREE.value()))
                .ifPresent(plan ->
                        jdbc.sql("""
                                insert into subscriptions (account_id, plan_id, terms, anchor)
                                select u.id, p.id, p.published, u.created_at from users u, plans p
                                join plan_terms t on t.plan_id = p.id and t.version = p.published
                                where u.id = ? and p.id = ? and not p.retired and t.price = 0
                                on conflict do nothing
                                """).params(account.user().value(), plan).update());
    }
}
