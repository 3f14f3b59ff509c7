package app.photoplay.assets;

import app.photoplay.project.ProjectSummary;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a list can be narrowed by.
 *
 * @param projects newest first
 * @param scenes by id, in the order of the film; only of one film
 * @param people by name
 * @param places by name
 * @param looks ids of looks
 * @param models as their providers call them
 */
public record AssetFacets(
        List<ProjectSummary> projects,
        Map<UUID, String> scenes,
        List<String> people,
        List<String> places,
        List<String> looks,
        List<String> models) {}
