package app.photoplay.film;

import app.photoplay.film.cut.Cut;
import app.photoplay.film.cut.ExportSpec;
import app.photoplay.film.cut.StoryboardCut;
import app.photoplay.film.cut.SubtitleMode;
import app.photoplay.production.StoryboardView;
import app.photoplay.project.ProjectId;
import app.photoplay.project.ProjectSummary;
import jakarta.annotation.security.PermitAll;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

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

    /** The films of several projects at once; those without a film are absent. One query. */
    public Map<ProjectId, ProjectFilms> all(Collection<ProjectId> projects) {
        Map<ProjectId, ProjectFilms> all = new HashMap<>();
        List<UUID> ids = projects.stream().map(ProjectId::value).toList();
        for (Film film : rows.findByProjectIdInAndSubtitlesOrderByRequestedAtDesc(ids, SubtitleMode.TRACK)) {
            FilmView view = film.asView();
            FilmView finished = view.state() == FilmView.State.READY ? view : null;
            all.merge(
                    film.project(),
                    new ProjectFilms(view, finished),
                    (newer, older) ->
                            newer.finished() != null ? newer : new ProjectFilms(newer.newest(), older.finished()));
        }
        return all;
    }

    /** Whether any shot has a clip. */
    public boolean isCuttable(StoryboardView board) {
        return board.scenes().stream()
                .flatMap(scene -> scene.shots().stream())
                .anyMatch(shot -> shot.clip().asset() != null);
    }

    /**
     * Whether a film would be another if it were cut now.
     *
     * @param board as its project stands
     * @param language of its words, ISO 639-1, or null
     */
    public boolean isOutdated(FilmId film, ProjectSummary project, StoryboardView board, @Nullable String language) {
        if (!isCuttable(board)) {
            return false;
        }
        ExportSpec spec = ExportSpec.standard(project);
        Cut now = StoryboardCut.of(project, board, language);
        return rows.findById(film.value())
                .filter(row -> !row.isIn(spec) || !now.shows(cut(row)))
                .isPresent();
    }

    /** The film that was asked for last, where it is of the work as it stands; made, or on its way. */
    public Optional<FilmId> current(ProjectSummary project, StoryboardView board) {
        return rows.findFirstByProjectIdAndSubtitlesOrderByRequestedAtDesc(
                        project.id().value(), SubtitleMode.TRACK)
                .filter(film -> !isOutdated(film.id(), project, board, cut(film).language()))
                .map(Film::id);
    }

    /** What is in it when. */
    public Optional<FilmContents> contents(FilmId film) {
        return rows.findById(film.value()).map(Films::cut).map(FilmContents::of);
    }

    private static Cut cut(Film film) {
        return JsonMapper.shared().readValue(film.cut(), Cut.class);
    }

    public Optional<FilmView> find(FilmId film) {
        return rows.findById(film.value()).map(Film::asView);
    }
}
