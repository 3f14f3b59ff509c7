package app.photoplay.storyboard;

import app.photoplay.project.ProjectAccess;
import app.photoplay.project.ProjectArchive;
import app.photoplay.project.ProjectId;
import app.photoplay.project.ProjectRight;
import app.photoplay.screenplay.TextRange;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The words of the source behind a shot, as they were handed in. */
@Service
@PreAuthorize("isAuthenticated()")
public class SourceWords {

    private final ProjectAccess access;
    private final ProjectArchive archive;
    private final JdbcClient jdbc;

    SourceWords(ProjectAccess access, ProjectArchive archive, JdbcClient jdbc) {
        this.access = access;
        this.archive = archive;
        this.jdbc = jdbc;
    }

    /**
     * One text for each stretch, in order, verbatim; empty for a shot that is not of this project.
     *
     * @throws app.photoplay.base.Refusal with NOT_FOUND unless the project is the person's own
     */
    @Transactional(readOnly = true)
    public List<String> of(ProjectId project, ShotId shot) {
        access.require(project, ProjectRight.VIEW);
        List<TextRange> ranges = jdbc.sql("""
                        select (part.range ->> 0)::int as first, (part.range ->> 1)::int as last
                        from shots, jsonb_array_elements(shots.ranges) with ordinality as part (range, position)
                        where shots.id = ? and shots.project_id = ? order by part.position
                        """)
                .params(shot.value(), project.value())
                .query((row, n) -> new TextRange(row.getInt("first"), row.getInt("last")))
                .list();
        if (ranges.isEmpty()) {
            return List.of();
        }
        String source = archive.manuscript(project).text();
        return ranges.stream().map(range -> range.of(source)).toList();
    }
}
