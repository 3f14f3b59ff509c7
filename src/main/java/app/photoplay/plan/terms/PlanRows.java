package app.photoplay.plan.terms;

import app.photoplay.base.Outbox;
import app.photoplay.plan.Plan;
import app.photoplay.plan.PlanId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Plans with what they give to whoever comes now. */
@Repository
public class PlanRows {

    private static final String PLANS = "select p.id, p.place, p.visible, p.open, p.retired, " + TermsRows.COLUMNS
            + " from plans p join plan_terms t on t.plan_id = p.id and t.version = p.published ";

    private final JdbcClient jdbc;
    private final HouseCredits house;
    private final Outbox outbox;

    PlanRows(JdbcClient jdbc, HouseCredits house, Outbox outbox) {
        this.jdbc = jdbc;
        this.house = house;
        this.outbox = outbox;
    }

    /** In the order of the page. */
    public List<Plan> all() {
        return jdbc.sql(PLANS + "order by p.place, p.id").query(this::plan).list();
    }

    public Optional<Plan> find(PlanId id) {
        return jdbc.sql(PLANS + "where p.id = ?")
                .param(id.value())
                .query(this::plan)
                .optional();
    }

    /** Holds the plan, so that one edits it at a time. */
    public Optional<Plan> held(PlanId id) {
        return jdbc.sql("select 1 from plans where id = ? for update")
                .param(id.value())
                .query(Integer.class)
                .optional()
                .flatMap(found -> find(id));
    }

    public void insert(PlanId id) {
        jdbc.sql("insert into plans (id, place) values (?, (select coalesce(max(place), 0) + 1 from plans))")
                .param(id.value())
                .update();
    }

    public void publish(PlanId id, int version) {
        jdbc.sql("update plans set published = ? where id = ?")
                .params(version, id.value())
                .update();
        outbox.hint(Plan.TOPIC);
    }

    public void update(Plan plan) {
        jdbc.sql("update plans set place = ?, visible = ?, open = ?, retired = ? where id = ?")
                .params(
                        plan.place(),
                        plan.visible(),
                        plan.open(),
                        plan.retired(),
                        plan.id().value())
                .update();
        outbox.hint(Plan.TOPIC);
    }

    /** Whose subscription names it; everybody without one counts for the plan that all begin with. */
    public long people(PlanId id) {
        return jdbc.sql("""
                        select count(*) from users u left join subscriptions s on s.account_id = u.id
                        where coalesce(s.plan_id, 'free') = ?
                        """).param(id.value()).query(Long.class).single();
    }

    /** The same of all that somebody is on. */
    public Map<PlanId, Long> people() {
        Map<PlanId, Long> people = new HashMap<>();
        jdbc.sql("""
                        select coalesce(s.plan_id, 'free') plan, count(*) people
                        from users u left join subscriptions s on s.account_id = u.id group by 1
                        """).query((RowCallbackHandler)
                row -> people.put(new PlanId(row.getString("plan")), row.getLong("people")));
        return people;
    }

    private Plan plan(ResultSet row, int number) throws SQLException {
        PlanId id = new PlanId(row.getString("id"));
        return new Plan(
                id,
                row.getInt("place"),
                row.getBoolean("visible"),
                row.getBoolean("open"),
                row.getBoolean("retired"),
                house.inForce(id, TermsRows.terms(row)));
    }
}
