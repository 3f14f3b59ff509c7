package app.photoplay.film;

import app.photoplay.base.Jobs;
import app.photoplay.film.cut.Cut;
import app.photoplay.film.cut.ExportSpec;
import app.photoplay.film.cut.StoryboardCut;
import app.photoplay.production.view.StoryboardViews;
import app.photoplay.project.ProjectId;
import app.photoplay.project.ProjectSummary;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Has films assembled by jobs. */
@Service
@PermitAll
class QueuedFilmCommands implements FilmCommands {

    private final FilmAssembly assembly;
    private final Films films;
    private final FilmLeases leases;
    private final HeldFilms held;
    private final StoryboardViews storyboards;
    private final Jobs jobs;

    QueuedFilmCommands(
            FilmAssembly assembly,
            Films films,
            FilmLeases leases,
            HeldFilms held,
            StoryboardViews storyboards,
            Jobs jobs) {
        this.assembly = assembly;
        this.films = films;
        this.leases = leases;
        this.held = held;
        this.storyboards = storyboards;
        this.jobs = jobs;
    }

    @Override
    public FilmView request(ProjectSummary project, @Nullable String language) {
        Cut cut = StoryboardCut.of(project, storyboards.of(project.id()), language);
        assembly.request(project.id(), project.owner(), cut, ExportSpec.standard(project));
        return resume(project.id());
    }

    @Override
    public FilmView resume(ProjectId project) {
        FilmView film = films.find(project)
                .orElseThrow(() -> new IllegalStateException("No film of " + project + " was asked for"));
        if (leases.claimable(film.id())) {
            jobs.request(new AssembleStep(film.id().value()));
        }
        return film;
    }

    @Override
    public void cancel(ProjectId project) {
        films.find(project).map(FilmView::id).ifPresent(film -> {
            leases.withdraw(film);
            held.interrupt(film);
        });
    }
}
