package app.photoplay.film;

import app.photoplay.project.ProjectId;
import jakarta.annotation.security.PermitAll;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Shows the films of projects. Whoever asks has already checked the person's right to the project. */
@Component
@PermitAll
public class Films {

    private final FilmRows rows;

    Films(FilmRows rows) {
        this.rows = rows;
    }

    /** The film that was asked for last, with its subtitles beside the picture. */
    public Optional<FilmView> find(ProjectId project) {
        return rows.findFirstByProjectIdAndSubtitlesOrderByRequestedAtDesc(project.value(), SubtitleMode.TRACK)
                .map(Film::asView);
    }

    /** The same for several projects at once; those without a film are absent. */
    public Map<ProjectId, FilmView> find(Collection<ProjectId> projects) {
        Map<ProjectId, FilmView> newest = new HashMap<>();
        List<UUID> ids = projects.stream().map(ProjectId::value).toList();
        rows.findByProjectIdInAndSubtitlesOrderByRequestedAtDesc(ids, SubtitleMode.TRACK)
                .forEach(film -> newest.putIfAbsent(film.project(), film.asView()));
        return newest;
    }

    public Optional<FilmView> find(FilmId film) {
        return rows.findById(film.value()).map(Film::asView);
    }
}
