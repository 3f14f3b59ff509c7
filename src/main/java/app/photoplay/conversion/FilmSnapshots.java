package app.photoplay.conversion;

import app.photoplay.production.StoryboardViews;
import app.photoplay.production.SurveyedStoryboard;
import app.photoplay.project.ProjectAccess;
import app.photoplay.project.ProjectId;
import app.photoplay.project.ProjectRight;
import app.photoplay.project.ProjectSummary;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Reads a film of the signed-in person for its screen: one snapshot of the database, as many queries for ten thousand shots. */
@Service
@PreAuthorize("isAuthenticated()")
public class FilmSnapshots {

    private final ProjectAccess access;
    private final StoryboardViews storyboards;
    private final ConversionRows rows;
    private final ProgressReading reading;
    private final Outlay outlay;

    FilmSnapshots(
            ProjectAccess access,
            StoryboardViews storyboards,
            ConversionRows rows,
            ProgressReading reading,
            Outlay outlay) {
        this.access = access;
        this.storyboards = storyboards;
        this.rows = rows;
        this.reading = reading;
        this.outlay = outlay;
    }

    /** @throws app.photoplay.base.Refusal with NOT_FOUND unless the project is the person's own */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public FilmSnapshot of(ProjectId id) {
        ProjectSummary project = access.require(id, ProjectRight.VIEW);
        SurveyedStoryboard storyboard = storyboards.surveyed(project);
        List<Conversion> newest = rows.newest(List.of(id.value()));
        ConversionProgress progress = Optional.ofNullable(
                        reading.of(newest, Map.of(id, storyboard.survey())).get(id))
                .map(ProgressReading.Standing::progress)
                .orElse(null);
        Outstanding outstanding = newest.stream()
                .filter(conversion -> conversion.state().resting() && conversion.state() != ConversionState.DONE)
                .findFirst()
                .map(outlay::outstanding)
                .orElse(Outstanding.NOTHING);
        return new FilmSnapshot(project, progress, storyboard.view(), reading.drawn(id), outstanding);
    }
}
