package app.photoplay.studio.life;

import app.photoplay.conversion.Conversions;
import app.photoplay.filmography.FilmCopies;
import app.photoplay.project.ProjectBin;
import app.photoplay.project.ProjectId;
import app.photoplay.project.Projects;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
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

    /** Shows, in place of a film that answers with NOT_FOUND, the way out of the bin, or that there is none. */
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
