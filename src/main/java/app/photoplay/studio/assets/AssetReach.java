package app.photoplay.studio.assets;

import app.photoplay.assets.AssetCard;
import app.photoplay.assets.AssetFacets;
import app.photoplay.assets.AssetField;
import app.photoplay.assets.AssetFilter;
import app.photoplay.project.ProjectId;
import app.photoplay.project.ProjectSummary;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How far the acts of whoever looks reach: what services would refuse is not offered.
 *
 * @param films whose files a filter can find
 * @param changeable those whose files whoever looks may change
 */
record AssetReach(Set<ProjectId> films, Set<ProjectId> changeable) {

    static final AssetReach NONE = new AssetReach(Set.of(), Set.of());

    static AssetReach of(AssetFilter filter, AssetFacets facets, Set<ProjectId> changeable) {
        Set<ProjectId> films = facets.projects().stream()
                .map(ProjectSummary::id)
                .filter(film ->
                        filter.id(AssetField.PROJECT).map(film.value()::equals).orElse(true))
                .collect(Collectors.toSet());
        return new AssetReach(films, changeable);
    }

    boolean has(AssetCard card) {
        return changeable.contains(card.project());
    }

    /** Whether nothing is shown that it does not reach. */
    boolean whole() {
        return changeable.containsAll(films);
    }

    boolean any() {
        return films.isEmpty() || films.stream().anyMatch(changeable::contains);
    }
}
