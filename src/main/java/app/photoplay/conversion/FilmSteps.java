package app.photoplay.conversion;

import app.photoplay.base.Jobs;
import app.photoplay.film.Cut;
import app.photoplay.film.FilmAssembly;
import app.photoplay.film.FilmView;
import app.photoplay.film.Films;
import app.photoplay.production.StoryboardViews;
import app.photoplay.project.ProjectId;
import app.photoplay.project.ProjectSummary;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Has films assembled by jobs. */
@Component
class FilmSteps implements FilmMaking {

    private final FilmAssembly assembly;
    private final Films films;
    private final AssembleHandler assembling;
    private final StoryboardViews storyboards;
    private final Jobs jobs;

    FilmSteps(FilmAssembly assembly, Films films, AssembleHandler assembling, StoryboardViews storyboards, Jobs jobs) {
        this.assembly = assembly;
        this.films = films;
        this.assembling = assembling;
        this.storyboards = storyboards;
        this.jobs = jobs;
    }

    @Override
    public void request(ProjectSummary project, @Nullable String language) {
        Cut cut = CutWriting.of(project, storyboards.of(project.id()), language);
        assembly.request(project.id(), project.owner(), cut, false);
    }

    @Override
    public FilmView look(ProjectSummary project) {
        FilmView film = films.find(project.id())
                .orElseThrow(() -> new IllegalStateException("No film of " + project.id() + " was asked for"));
        switch (film.state()) {
            case WAITING, ASSEMBLING -> {
                if (!assembling.isRunning(film.id())) {
                    jobs.request(new AssembleStep(film.id().value()));
                }
            }
            case READY, FAILED -> {
                // Nothing to do.
            }
        }
        return film;
    }

    @Override
    public Map<ProjectId, FilmView> newest(Collection<ProjectId> projects) {
        return films.find(projects);
    }

    @Override
    public void cancel(ProjectId project) {
        films.find(project).map(FilmView::id).ifPresent(assembling::stop);
    }
}
