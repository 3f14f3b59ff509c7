package app.photoplay.film;

import app.photoplay.project.ProjectId;
import app.photoplay.project.ProjectSummary;
import org.jspecify.annotations.Nullable;

/** What others may have done with a project's film. Whoever asks has already checked the person's right to the project. */
public interface FilmCommands {

    /**
     * Has the project's present clips made into a film; what was made of the same clips before is that film.
     *
     * @param language of its words, ISO 639-1, or null
     * @return the film as it stands; it is made from here on by itself
     */
    FilmView request(ProjectSummary project, @Nullable String language);

    /**
     * Goes on with the film that was asked for last, where it is not made yet and nobody is at it: for whoever comes back
     * to it later.
     *
     * @throws IllegalStateException if none was asked for
     */
    FilmView resume(ProjectId project);

    /** Ends an assembly that is under way, on whatever node; the film then waits until it is asked for again. */
    void cancel(ProjectId project);
}
