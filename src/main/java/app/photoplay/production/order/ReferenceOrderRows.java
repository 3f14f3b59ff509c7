package app.photoplay.production.order;

import app.photoplay.base.UserId;
import app.photoplay.generation.GenerationId;
import app.photoplay.production.ReferenceOrder;
import app.photoplay.production.ReferenceSubject;
import app.photoplay.project.ProjectId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reference pictures that people ordered. Whoever changes them holds the document of their project. */
@Repository
class ReferenceOrderRows {

    private final JdbcClient jdbc;

    ReferenceOrderRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ReferenceOrder order, Instant now) {
        jdbc.sql("""
                        insert into reference_orders (id, project_id, subject, subject_id, generation_id, ordered_by, state,
                                                      placed_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        order.id(),
                        order.project().value(),
                        order.subject().kind().name(),
                        order.subject().id(),
                        order.generation().value(),
                        order.by().value(),
                        order.state().name(),
                        now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void end(ReferenceOrder order, ReferenceOrder.State state) {
        jdbc.sql("update reference_orders set state = ? where id = ? and state = 'OPEN'")
                .params(state.name(), order.id())
                .update();
    }

    boolean anyOpen(ProjectId project) {
        return jdbc.sql("select exists (select 1 from reference_orders where project_id = ? and state = 'OPEN')")
                .param(project.value())
                .query(Boolean.class)
                .single();
    }

    List<ReferenceOrder> open(ProjectId project) {
        return jdbc.sql("select * from reference_orders where project_id = ? and state = 'OPEN' order by placed_at, id")
                .param(project.value())
                .query((row, n) -> order(row))
                .list();
    }

    /** The last one of each that has one. */
    List<ReferenceOrder> newest(ProjectId project) {
        return jdbc.sql("""
                        select distinct on (subject_id) * from reference_orders where project_id = ?
                        order by subject_id, placed_at desc
                        """)
                .param(project.value())
                .query((row, n) -> order(row))
                .list();
    }

    /** Some of the projects in which something is not done, others each time. */
    List<UUID> projectsWithOpen(int limit) {
        return jdbc.sql("""
                        select project_id from reference_orders where state = 'OPEN'
                        group by project_id order by random() limit ?
                        """).param(limit).query(UUID.class).list();
    }

    private static ReferenceOrder order(ResultSet row) throws SQLException {
        return new ReferenceOrder(
                row.getObject("id", UUID.class),
                new ProjectId(row.getObject("project_id", UUID.class)),
                new ReferenceSubject(
                        ReferenceSubject.Kind.valueOf(row.getString("subject")),
                        row.getObject("subject_id", UUID.class)),
                new GenerationId(row.getObject("generation_id", UUID.class)),
                new UserId(row.getObject("ordered_by", UUID.class)),
                ReferenceOrder.State.valueOf(row.getString("state")));
    }
}
