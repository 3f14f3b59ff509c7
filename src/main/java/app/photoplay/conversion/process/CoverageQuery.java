package app.photoplay.conversion.process;

import app.photoplay.conversion.reading.ReadingPool;
import app.photoplay.project.ProjectArchive;
import app.photoplay.screenplay.Coverage;
import app.photoplay.screenplay.Manuscript;
import app.photoplay.screenplay.TextRange;
import app.photoplay.storyboard.StoryboardArchive;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Holds the ranges of the shots as they were kept against the source as it was kept: the proof that nothing is lost. */
@Component
class CoverageQuery {

    private final ProjectArchive projects;
    private final StoryboardArchive storyboards;
    private final ReadingPool pool;

    CoverageQuery(ProjectArchive projects, StoryboardArchive storyboards, ReadingPool pool) {
        this.pool = pool;
        this.projects = projects;
        this.storyboards = storyboards;
    }

    Coverage of(Conversion conversion) {
        List<TextRange> ranges = storyboards.now(conversion.project()).storyboard().shots().values().stream()
                .flatMap(shot -> shot.ranges().stream())
                .sorted(Comparator.comparingInt(TextRange::start))
                .toList();
        Manuscript manuscript = projects.manuscript(conversion.project());
        return pool.read(() -> Coverage.of(manuscript, ranges, conversion.length()));
    }
}
