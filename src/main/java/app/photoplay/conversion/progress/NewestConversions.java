package app.photoplay.conversion.progress;

import app.photoplay.conversion.ConversionFacts;
import app.photoplay.project.ProjectId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The newest conversion of each project, as its row says. */
public interface NewestConversions {

    /** Of those that have one, in no order. */
    List<ConversionFacts> of(Collection<ProjectId> projects);

    default Optional<ConversionFacts> of(ProjectId project) {
        return of(List.of(project)).stream().findFirst();
    }
}
