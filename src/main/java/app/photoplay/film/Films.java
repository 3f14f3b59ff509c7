package app.photoplay.film;

import app.photoplay.project.ProjectId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Shows the films of projects. Whoever asks has already checked the person's right to the project. */
@Component
public class Films {

    private final FilmRows rows;

    Films(FilmRows rows) {
        this.rows = rows;
    }

    /** The film that was asked for last, with its subtitles beside the picture. */
    public Optional<FilmView> find(ProjectId project) {
        return newest(project, false);
    }

    /** The same for many projects, in one query; those without a film are not in it. */
    public Map<ProjectId, FilmView> find(Collection<ProjectId> projects) {
        if (projects.isEmpty()) {
            return Map.of();
        }
        return rows.newest(projects.stream().map(ProjectId::value).toList()).stream()
                .collect(Collectors.toMap(Film::project, Film::asView));
    }

    /** The same with its subtitles in the picture. */
    public Optional<FilmView> findBurned(ProjectId project) {
        return newest(project, true);
    }

    public Optional<FilmView> find(FilmId film) {
        return rows.findById(film.value()).map(Film::asView);
    }

    /** Films that were asked for and are neither finished nor failed, oldest first; what a restart takes up again. */
    public List<FilmId> unfinished() {
        return rows.unfinished().stream().map(Film::id).toList();
    }

    private Optional<FilmView> newest(ProjectId project, boolean burned) {
        return rows.findFirstByProjectIdAndBurnedOrderByRequestedAtDesc(project.value(), burned)
                .map(Film::asView);
    }
}
