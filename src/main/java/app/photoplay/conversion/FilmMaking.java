package app.photoplay.conversion;

import app.photoplay.film.FilmView;
import app.photoplay.project.ProjectId;
import app.photoplay.project.ProjectSummary;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a conversion needs of the film capability. */
interface FilmMaking {

    /**
     * Has the project's present clips made into a film; what was made of the same clips before is that film.
     *
     * @param language of its words, ISO 639-1, or null
     */
    void request(ProjectSummary project, @Nullable String language);

    /** Looks at the film that was asked for last, and has the work go on where nobody is at it. */
    FilmView look(ProjectSummary project);

    /** The newest film of each project that has one. */
    Map<ProjectId, FilmView> newest(Collection<ProjectId> projects);

    /** Ends an assembly that is under way. */
    void cancel(ProjectId project);
}
