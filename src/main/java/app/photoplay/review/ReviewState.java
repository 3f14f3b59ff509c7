package app.photoplay.review;

import app.photoplay.base.Sha256;
import app.photoplay.project.ProjectId;
import jakarta.annotation.security.PermitAll;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** How far the review of a work is for guests, as a word that is another whenever one of their pages would be. */
@Service
@PermitAll
public class ReviewState {

    private static final int LENGTH = 20;

    private final JdbcClient jdbc;
    private final EditRows edits;
    private final RemarkRows remarks;

    ReviewState(JdbcClient jdbc, EditRows edits, RemarkRows remarks) {
        this.jdbc = jdbc;
        this.edits = edits;
        this.remarks = remarks;
    }

    /** Says nothing of what is for the team alone, also not that there is something. */
    public String of(ProjectId project) {
        return Sha256.hex(rows(project).getBytes(StandardCharsets.UTF_8)).substring(0, LENGTH);
    }

    /** @param made whether takes were ordered for what was said: then how they stand counts too */
    private record Rows(String words, boolean made) {}

    private String rows(ProjectId project) {
        Rows now = jdbc.sql("""
                        select concat_ws(' ',
                            (select concat(count(*), ' ', max(changed_at)) from review_remarks
                             where project_id = :project and not team),
                            (select concat(count(*), ' ', max(at)) from review_approvals where project_id = :project),
                            (select concat(count(*), ' ', count(film_id)) from share_versions where project_id = :project)) as words,
                            exists (select 1 from review_edits where project_id = :project and order_id is not null) as made
                        """)
                .param("project", project.value())
                .query((row, n) -> new Rows(row.getString("words"), row.getBoolean("made")))
                .single();
        if (!now.made()) {
            return now.words();
        }
        List<Remark> threads = remarks.threads(project, Integer.MAX_VALUE, false, ThreadReader.MOST);
        return now.words()
                + edits.of(project, threads).values().stream()
                        .flatMap(List::stream)
                        .map(edit -> edit.remark() + " " + edit.number() + " " + edit.result() + " " + edit.after())
                        .sorted()
                        .toList();
    }
}
