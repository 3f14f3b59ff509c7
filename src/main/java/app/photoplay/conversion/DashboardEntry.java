package app.photoplay.conversion;

import app.photoplay.media.AssetId;
import app.photoplay.project.ProjectSummary;
import org.jspecify.annotations.Nullable;

/**
 * A project as the dashboard shows it.
 *
 * @param progress its newest conversion, null where none was started
 * @param picture a poster or one of the first stills, null where nothing is made yet
 */
public record DashboardEntry(
        ProjectSummary project,
        @Nullable ConversionProgress progress,
        @Nullable AssetId picture) {}
