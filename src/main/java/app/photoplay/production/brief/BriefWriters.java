package app.photoplay.production.brief;

import app.photoplay.generation.Generations;
import app.photoplay.project.ProjectSummary;
import app.photoplay.storyboard.document.FilmEntry;
import app.photoplay.storyboard.document.Storyboard;
import org.springframework.stereotype.Component;

/** Begins to write briefs of a document, as it is, was or would be. */
@Component
public class BriefWriters {

    private final Generations generations;

    BriefWriters(Generations generations) {
        this.generations = generations;
    }

    /** What the document says of the film's face counts; what was never kept says nothing, and is as the project. */
    public BriefWriter of(ProjectSummary project, Storyboard storyboard) {
        FilmEntry film = storyboard.film();
        return new BriefWriter(
                film == null ? FilmEntry.of(project) : film,
                storyboard,
                generations::takesReferences,
                generations::takesEnd);
    }
}
