package app.photoplay.studio.life;

import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.conversion.process.Conversions;
import app.photoplay.filmography.FilmCopies;
import app.photoplay.project.ProjectBin;
import app.photoplay.project.ProjectId;
import app.photoplay.project.Projects;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** What is done to a film as a whole; each service that it calls asks for the person's right. */
@Component
@PermitAll
public class FilmActs {

    private final Projects projects;
    private final ProjectBin bin;
    private final FilmCopies copies;
    private final Conversions conversions;

    FilmActs(Projects projects, ProjectBin bin, FilmCopies copies, Conversions conversions) {
        this.projects = projects;
        this.bin = bin;
        this.copies = copies;
        this.conversions = conversions;
    }

    /**
     * Opens the film that the address names. Where it is in the bin, the way out of there is shown instead; where it is
     * nobody's or somebody else's, that it cannot be found.
     *
     * @param open loads and shows it
     */
    public void enter(BeforeEnterEvent event, Consumer<ProjectId> open) {
        ProjectId film;
        try {
            film = ProjectId.of(event.getRouteParameters().get("id").orElse(""));
        } catch (IllegalArgumentException e) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        try {
            open.accept(film);
        } catch (Refusal refusal) {
            if (refusal.code() != ErrorCode.NOT_FOUND) {
                throw refusal;
            }
            showInstead(film, event);
        }
    }

    /** What {@link #enter} shows where there is no such film for this person. */
    public void showInstead(ProjectId film, BeforeEnterEvent event) {
        if (bin.find(film).isPresent()) {
            event.rerouteTo(RemovedFilmView.class, new RouteParameters("id", film.toString()));
        } else {
            event.rerouteToError(NotFoundException.class);
        }
    }

    /** Gives a film another title; refused as {@link Projects#rename}. */
    public void rename(ProjectId film, String title) {
        projects.rename(film, title);
    }

    ProjectId copy(ProjectId film, String title) {
        return copies.copy(film, title);
    }

    void remove(ProjectId film) {
        conversions.remove(film);
    }

    void restore(ProjectId film) {
        bin.restore(film);
    }
}
