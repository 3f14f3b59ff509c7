package app.photoplay.conversion;

import app.photoplay.media.AssetId;
import app.photoplay.project.ProjectSummary;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A project as the dashboard shows it.
 *
 * @param changedAt when its document or the film itself was changed last
 * @param progress its newest conversion, null where none was started
 * @param picture a poster or one of the first stills, null where nothing is made yet
 */
public record DashboardEntry(
        ProjectSummary project,
        Instant changedAt,
        @Nullable ConversionProgress progress,
        @Nullable AssetId picture) {}
