package app.photoplay.screenplay.prose.setting;

import app.photoplay.screenplay.language.Token;
import app.photoplay.screenplay.language.WordLists;
import app.photoplay.screenplay.story.Place;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Guesses where a scene plays by what is there: altar and choir make a church, stove and kettle a kitchen. */
public final class Surroundings {

    /** Of different things, so that it is no chance. */
    public static final int ENOUGH = 2;
    /** Against a place that is spoken of. */
    public static final int MANY = 3;

    private final String language;
    private final Map<String, Set<String>> places;

    public Surroundings(String language) {
        this.language = language;
        places = WordLists.allCategories("furnishings", language);
    }

    /**
     * The place to which most of what is told of belongs, or null where too little does, or as much to another.
     *
     * @param told what is told in the scene, without what is said
     */
    public @Nullable Place in(String told, int enough) {
        Map<String, Set<String>> things = new HashMap<>();
        for (var token : Token.of(told, language)) {
            String thing = single(token.lower());
            for (String place : places.getOrDefault(thing, Set.of())) {
                things.computeIfAbsent(place, key -> new HashSet<>()).add(thing);
            }
        }
        String best = null;
        int most = enough - 1;
        for (var place : things.entrySet()) {
            int found = place.getValue().size();
            if (found > most) {
                best = place.getKey();
                most = found;
            } else if (found == most) {
                best = null;
            }
        }
        return best == null ? null : place(best);
    }

    private String single(String word) {
        boolean plural = !places.containsKey(word) && word.endsWith("s");
        return plural ? word.substring(0, word.length() - 1) : word;
    }

    /** From «dining room/in». */
    private static Place place(String category) {
        int slash = category.indexOf('/');
        String name = category.substring(0, slash).replace('_', ' ');
        return new Place(name, name, category.substring(slash + 1));
    }
}
