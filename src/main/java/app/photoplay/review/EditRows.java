package app.photoplay.review;

import app.photoplay.production.ShotOrderId;
import app.photoplay.production.order.OrderResults;
import app.photoplay.project.ProjectId;
import app.photoplay.review.ProposedEdit.State;
import app.photoplay.storyboard.ShotId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What creators make of remarks, with what came of it. */
@Repository
class EditRows {

    private final JdbcClient jdbc;
    private final OrderResults results;

    EditRows(JdbcClient jdbc, OrderResults results) {
        this.jdbc = jdbc;
        this.results = results;
    }

    /** In the place of what was proposed for that shot before. */
    void put(ProjectId project, RemarkId remark, int number, ShotId shot, String before, String words, Instant now) {
        jdbc.sql("""
                        insert into review_edits (remark_id, project_id, shot, shot_id, before, words, proposed_at)
                        values (:remark, :project, :number, :shot, :before, :words, :now)
                        on conflict (remark_id, shot) do update set shot_id = :shot, before = :before, words = :words,
                            proposed_at = :now, order_id = null, accepted_at = null
                        """)
                .param("remark", remark.value())
                .param("project", project.value())
                .param("number", number)
                .param("shot", shot.value())
                .param("before", before)
                .param("words", words)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void accept(RemarkId remark, int shot, ShotOrderId order, Instant now) {
        jdbc.sql("update review_edits set order_id = ?, accepted_at = ? where remark_id = ? and shot = ?")
                .params(order.value(), now.atOffset(ZoneOffset.UTC), remark.value(), shot)
                .update();
    }

    void remove(RemarkId remark, int shot) {
        jdbc.sql("delete from review_edits where remark_id = ? and shot = ? and order_id is null")
                .params(remark.value(), shot)
                .update();
    }

    /** Held until the transaction ends, so that nobody accepts it twice. */
    Optional<ProposedEdit> hold(ProjectId project, RemarkId remark, int shot) {
        return jdbc
                .sql("select * from review_edits where project_id = ? and remark_id = ? and shot = ? for update")
                .params(project.value(), remark.value(), shot)
                .query((row, n) -> read(row))
                .list()
                .stream()
                .map(edit -> standing(project, List.of(edit)).getFirst())
                .findFirst();
    }

    /** By remark, in the order of their shots. */
    Map<RemarkId, List<ProposedEdit>> of(ProjectId project, List<Remark> remarks) {
        if (remarks.isEmpty()) {
            return Map.of();
        }
        List<ProposedEdit> edits = jdbc.sql("select * from review_edits where remark_id in (:remarks) order by shot")
                .param("remarks", remarks.stream().map(one -> one.id().value()).toList())
                .query((row, n) -> read(row))
                .list();
        return standing(project, edits).stream().collect(Collectors.groupingBy(ProposedEdit::remark));
    }

    private List<ProposedEdit> standing(ProjectId project, List<ProposedEdit> edits) {
        Map<ShotOrderId, OrderResults.Result> found = results.of(
                project,
                edits.stream().map(ProposedEdit::order).filter(Objects::nonNull).toList());
        return edits.stream().map(edit -> standing(edit, found)).toList();
    }

    private static ProposedEdit standing(ProposedEdit edit, Map<ShotOrderId, OrderResults.Result> found) {
        if (edit.order() == null) {
            return edit;
        }
        OrderResults.Result result = found.get(edit.order());
        if (result == null) {
            return edit.with(State.FAILED, null);
        }
        return switch (result.state()) {
            case OPEN -> edit.with(State.MAKING, null);
            case DONE -> edit.with(State.DONE, result.picture());
            case FAILED, CANCELLED -> edit.with(State.FAILED, null);
        };
    }

    private static ProposedEdit read(ResultSet row) throws SQLException {
        UUID order = row.getObject("order_id", UUID.class);
        return new ProposedEdit(
                new RemarkId(row.getObject("remark_id", UUID.class)),
                new ShotId(row.getObject("shot_id", UUID.class)),
                row.getInt("shot"),
                row.getString("before"),
                row.getString("words"),
                order == null ? null : new ShotOrderId(order),
                instant(row, "accepted_at"),
                State.PROPOSED,
                null);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
