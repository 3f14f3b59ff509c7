package app.photoplay.conversion;

import app.photoplay.film.FilmView;
import app.photoplay.project.ProjectId;
import app.photoplay.project.ProjectSummary;
import java.util.Collection;
import java.util.Map;

/** What a conversion needs of the film capability. */
interface FilmMaking {

    /** Has the project's present clips made into a film; the same clips are the same film, however often asked. */
    FilmView request(ProjectSummary project);

    /** The newest film of each project that has one. */
    Map<ProjectId, FilmView> newest(Collection<ProjectId> projects);

    /** Ends an assembly that is under way. */
    void cancel(ProjectId project);
}
