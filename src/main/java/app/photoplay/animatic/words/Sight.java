package app.photoplay.animatic.words;

import app.photoplay.screenplay.Mood;
import app.photoplay.screenplay.TimeOfDay;
import java.util.List;
import java.util.Set;

/**
 * What the words of a shot show: where, when, in what weather, among which things.
 *
 * @param inside whether the shot is under a roof
 * @param mood of the scene
 * @param aperture what we look through in a point of view, else {@link Aperture#NONE}
 * @param nouns what the nouns of the shot show, in the order of the words
 */
public record Sight(
        PlaceKind place,
        boolean inside,
        TimeOfDay time,
        Mood mood,
        Set<Weather> weather,
        List<Thing> things,
        Aperture aperture,
        List<Noun> nouns) {

    /** What somebody looks through. */
    public enum Aperture {
        NONE,
        SCOPE,
        KEYHOLE,
        BINOCULARS,
        EYES
    }

    public boolean night() {
        return time == TimeOfDay.NIGHT;
    }

    public boolean has(Weather what) {
        return weather.contains(what);
    }

    public boolean has(Thing what) {
        return things.contains(what);
    }

    /** Whether sun or moon can be seen. */
    public boolean clear() {
        return !has(Weather.STORM) && !(has(Weather.RAIN) && !night()) && !has(Weather.SNOWFALL);
    }
}
