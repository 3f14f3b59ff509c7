package app.photoplay.conversion.process;

import app.photoplay.conversion.ConversionFacts;
import app.photoplay.conversion.progress.NewestConversions;
import app.photoplay.project.ProjectId;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells whoever shows conversions what their rows say. */
@Component
class StoredConversions implements NewestConversions {

    private final ConversionRows rows;

    StoredConversions(ConversionRows rows) {
        this.rows = rows;
    }

    @Override
    public List<ConversionFacts> of(Collection<ProjectId> projects) {
        return rows.newest(projects.stream().map(ProjectId::value).toList()).stream()
                .map(Conversion::facts)
                .toList();
    }
}
