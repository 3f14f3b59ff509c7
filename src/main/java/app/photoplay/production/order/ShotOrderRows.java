package app.photoplay.production.order;

import app.photoplay.base.UserId;
import app.photoplay.production.OrderedTakes;
import app.photoplay.production.ShotOrder;
import app.photoplay.production.ShotOrderId;
import app.photoplay.project.ProjectId;
import app.photoplay.storyboard.ShotId;
import app.photoplay.storyboard.TakeId;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people ordered for shots. Whoever changes them holds the document of their project. */
@Repository
class ShotOrderRows {

    private static final int BATCH = 100;
    private static final String SELECT = """
            select o.*, array(select t.take_id from shot_order_takes t where t.order_id = o.id) as take_ids
            from shot_orders o
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    ShotOrderRows(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void add(List<ShotOrder> orders) {
        batches.batchUpdate("""
                insert into shot_orders (id, project_id, shot_id, what, candidates, job, ordered_by, revision, state,
                                         placed_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, orders, BATCH, (statement, order) -> {
            statement.setObject(1, order.id().value());
            statement.setObject(2, order.project().value());
            statement.setObject(3, order.shot().value());
            statement.setString(4, order.what().name());
            statement.setInt(5, order.candidates());
            statement.setObject(6, order.job());
            statement.setObject(7, order.by().value());
            statement.setLong(8, order.revision());
            statement.setString(9, order.state().name());
            statement.setObject(10, order.placedAt().atOffset(ZoneOffset.UTC));
        });
    }

    /** @param asked the order that each take was asked for by */
    void addTakes(Collection<Map.Entry<ShotOrderId, TakeId>> asked) {
        batches.batchUpdate(
                "insert into shot_order_takes (order_id, take_id) values (?, ?)", asked, BATCH, (statement, entry) -> {
                    statement.setObject(1, entry.getKey().value());
                    statement.setObject(2, entry.getValue().value());
                });
    }

    void end(ShotOrderId order, ShotOrder.State state, Instant now) {
        jdbc.sql("update shot_orders set state = ?, ended_at = ? where id = ? and state = 'OPEN'")
                .params(state.name(), now.atOffset(ZoneOffset.UTC), order.value())
                .update();
    }

    void cancelAll(ProjectId project, Instant now) {
        jdbc.sql("update shot_orders set state = 'CANCELLED', ended_at = ? where project_id = ? and state = 'OPEN'")
                .params(now.atOffset(ZoneOffset.UTC), project.value())
                .update();
    }

    boolean anyOpen(ProjectId project) {
        return jdbc.sql("select exists (select 1 from shot_orders where project_id = ? and state = 'OPEN')")
                .param(project.value())
                .query(Boolean.class)
                .single();
    }

    /** Whether somebody ordered something since. */
    boolean anySince(ProjectId project, Instant since) {
        return jdbc.sql("select exists (select 1 from shot_orders where project_id = ? and placed_at > ?)")
                .params(project.value(), since.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    /** Those of a project that are not done, oldest first. */
    List<ShotOrder> open(ProjectId project) {
        return jdbc.sql(SELECT + "where o.project_id = ? and o.state = 'OPEN' order by o.placed_at, o.id")
                .param(project.value())
                .query((row, n) -> order(row))
                .list();
    }

    Optional<ShotOrder> find(ProjectId project, ShotOrderId order) {
        return jdbc.sql(SELECT + "where o.project_id = ? and o.id = ?")
                .params(project.value(), order.value())
                .query((row, n) -> order(row))
                .optional();
    }

    /** Those of them that the project has. */
    List<ShotOrder> find(ProjectId project, Collection<ShotOrderId> orders) {
        return jdbc.sql(SELECT + "where o.project_id = :project and o.id in (:orders)")
                .param("project", project.value())
                .param("orders", orders.stream().map(ShotOrderId::value).toList())
                .query((row, n) -> order(row))
                .list();
    }

    /** Some of the projects in which something is not done, others each time. */
    List<UUID> projectsWithOpen(int limit) {
        return jdbc.sql("""
                        select project_id from shot_orders where state = 'OPEN'
                        group by project_id order by random() limit ?
                        """).param(limit).query(UUID.class).list();
    }

    private static ShotOrder order(ResultSet row) throws SQLException {
        return new ShotOrder(
                new ShotOrderId(row.getObject("id", UUID.class)),
                new ProjectId(row.getObject("project_id", UUID.class)),
                new ShotId(row.getObject("shot_id", UUID.class)),
                OrderedTakes.valueOf(row.getString("what")),
                row.getInt("candidates"),
                row.getObject("job", UUID.class),
                new UserId(row.getObject("ordered_by", UUID.class)),
                row.getLong("revision"),
                ShotOrder.State.valueOf(row.getString("state")),
                row.getObject("placed_at", OffsetDateTime.class).toInstant(),
                takes(row.getArray("take_ids")));
    }

    private static List<TakeId> takes(Array ids) throws SQLException {
        return Arrays.stream((UUID[]) ids.getArray()).map(TakeId::new).toList();
    }
}
