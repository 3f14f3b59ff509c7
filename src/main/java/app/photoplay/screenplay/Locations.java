package app.photoplay.screenplay;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/** Collects the places of all scenes, each once. */
final class Locations {

    private Locations() {}

    static List<Location> of(List<Scene> scenes) {
        var locations = new LinkedHashMap<String, Location>();
        for (var scene : scenes) {
            var slug = scene.slug();
            if (!slug.place().isEmpty()) {
                locations.merge(
                        slug.place().toLowerCase(Locale.ROOT),
                        new Location(slug.place(), slug.interiorExterior(), 1),
                        Locations::joined);
            }
        }
        return List.copyOf(locations.values());
    }

    private static Location joined(Location one, Location other) {
        boolean same = one.interiorExterior() == other.interiorExterior();
        return new Location(
                one.name(), same ? one.interiorExterior() : InteriorExterior.BOTH, one.scenes() + other.scenes());
    }
}
