package app.photoplay.sharing;

import app.photoplay.film.FilmFinished;
import app.photoplay.film.Films;
import app.photoplay.production.StoryboardView;
import app.photoplay.production.view.StoryboardViews;
import app.photoplay.project.ProjectArchive;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Gives a version that was published before its film was made that film, as long as nothing of the work has changed. */
@Component
class VersionFilms {

    private final VersionRows rows;
    private final ProjectArchive projects;
    private final StoryboardViews storyboards;
    private final Films films;

    VersionFilms(VersionRows rows, ProjectArchive projects, StoryboardViews storyboards, Films films) {
        this.rows = rows;
        this.projects = projects;
        this.storyboards = storyboards;
        this.films = films;
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(FilmFinished finished) {
        rows.newest(finished.project())
                .filter(version -> version.film() == null)
                .ifPresent(version -> {
                    StoryboardView board = storyboards.of(finished.project());
                    if (board.revision() == version.revision()) {
                        films.current(projects.summary(finished.project()), board)
                                .filter(finished.film()::equals)
                                .ifPresent(film -> rows.adopt(version.id(), film));
                    }
                });
    }
}
