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
                        key(slug.place()), new Location(slug.place(), slug.interiorExterior(), 1), Locations::joined);
            }
        }
        return List.copyOf(locations.values());
    }

    /** «The  Kitchen» is «kitchen», «ANNA’S ROOM» is «Anna's room». */
    private static String key(String place) {
        String plain = place.toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("[\\s\\u00A0]+", " ");
        return plain.startsWith("the ") ? plain.substring(4) : plain;
    }

    private static Location joined(Location one, Location other) {
        boolean same = one.interiorExterior() == other.interiorExterior();
        return new Location(
                one.name(), same ? one.interiorExterior() : InteriorExterior.BOTH, one.scenes() + other.scenes());
    }
}
