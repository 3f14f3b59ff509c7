package app.photoplay.storyboard.document;

import static app.photoplay.storyboard.document.Refusals.found;

import app.photoplay.screenplay.InteriorExterior;
import app.photoplay.screenplay.Location;
import app.photoplay.screenplay.SlugLine;
import app.photoplay.storyboard.SceneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What commands do to places. What is renamed is renamed in every scene that plays there. */
final class LocationOperations {

    private final Storyboard document;

    LocationOperations(Storyboard document) {
        this.document = document;
    }

    Storyboard add(LocationId id, Location location) {
        absent(id);
        CastRule.name("name", location.name());
        free(location.name(), null);
        return document.withLocations(List.of(new LocationEntry(id, last(), location)));
    }

    Storyboard edit(LocationId id, Location location) {
        LocationEntry entry = location(id);
        CastRule.name("name", location.name());
        if (!location.name().equals(entry.location().name())) {
            free(location.name(), id);
        }
        return moved(document, scenesAt(entry), location.name()).withLocations(List.of(entry.as(location)));
    }

    Storyboard edit(LocationId id, LocationEdit edit) {
        return document.withLocations(List.of(location(id).edited(CastRule.checked(edit))));
    }

    Storyboard merge(LocationId keptId, LocationId otherId) {
        LocationEntry kept = location(keptId);
        LocationEntry other = location(otherId);
        if (keptId.equals(otherId)) {
            throw Refusals.notHere();
        }
        Location one = kept.location();
        Location two = other.location();
        Location both = new Location(
                one.name(),
                one.interiorExterior() == two.interiorExterior() ? one.interiorExterior() : InteriorExterior.BOTH,
                one.scenes() + two.scenes());
        LocationEntry merged = new LocationEntry(
                keptId,
                kept.position(),
                both,
                kept.description() == null ? other.description() : kept.description(),
                PersonEntry.orNull(Stream.concat(kept.allReferences().stream(), other.allReferences().stream())
                        .distinct()
                        .limit(CastRule.MAX_REFERENCES)
                        .toList()));
        return moved(document, scenesAt(other), one.name())
                .withoutLocation(otherId)
                .withLocations(List.of(merged));
    }

    /** Some of the scenes play somewhere new, which is like the first. */
    Storyboard split(StoryboardCommand.SplitLocation split) {
        LocationEntry entry = location(split.location());
        absent(split.rest());
        CastRule.name("name", split.name());
        free(split.name(), null);
        Set<SceneId> chosen = new HashSet<>(split.scenes());
        List<SceneEntry> scenes = scenesAt(entry).stream()
                .filter(scene -> chosen.contains(scene.id()))
                .toList();
        if (chosen.isEmpty() || scenes.size() < chosen.size()) {
            throw Refusals.invalid("scenes");
        }
        Location rest = new Location(split.name(), entry.location().interiorExterior(), scenes.size());
        return moved(document, scenes, split.name())
                .withLocations(List.of(new LocationEntry(split.rest(), last(), rest)));
    }

    /** Its scenes play nowhere in particular. */
    Storyboard remove(LocationId id) {
        LocationEntry entry = location(id);
        return moved(document, scenesAt(entry), "").withoutLocation(id);
    }

    private static Storyboard moved(Storyboard document, List<SceneEntry> scenes, String place) {
        return document.withScenes(scenes.stream()
                .filter(scene -> !scene.slug().place().equals(place))
                .map(scene -> scene.edited(new SceneEdit(
                        null,
                        null,
                        new SlugLine(
                                scene.slug().interiorExterior(),
                                place,
                                scene.slug().time()))))
                .toList());
    }

    private List<SceneEntry> scenesAt(LocationEntry entry) {
        Predicate<SceneEntry> there = document.playsAt(entry);
        return document.scenes().values().stream().filter(there).toList();
    }

    private int last() {
        return document.locations().values().stream()
                        .mapToInt(LocationEntry::position)
                        .max()
                        .orElse(-1)
                + 1;
    }

    private LocationEntry location(LocationId id) {
        return found(document.locations().get(id));
    }

    private void absent(LocationId id) {
        if (document.locations().containsKey(id)) {
            throw Refusals.notHere();
        }
    }

    /** A name is one place's. */
    private void free(String name, @Nullable LocationId of) {
        boolean taken = document.locations().values().stream()
                .anyMatch(entry -> entry.location().name().equalsIgnoreCase(name)
                        && !entry.id().equals(of));
        if (taken) {
            throw Refusals.invalid("name");
        }
    }
}
