package app.photoplay.animatic.compose;

import app.photoplay.animatic.paint.Palette;
import app.photoplay.animatic.words.PlaceKind;
import app.photoplay.animatic.words.Sight;
import app.photoplay.animatic.words.Weather;
import app.photoplay.screenplay.Mood;

/** Chooses the house palette: the hour decides, the place bends it, a strong mood overrides it. */
final class PaletteChooser {

    private PaletteChooser() {}

    /** @param chance of the place, 0 to 1, for variety among days */
    static Palette of(Sight sight, double chance) {
        return Palette.named(name(sight, chance));
    }

    static String name(Sight sight, double chance) {
        PlaceKind place = sight.place();
        if (place == PlaceKind.UNDERWATER) {
            return "deep";
        }
        if (place == PlaceKind.FALLING || place == PlaceKind.VOID) {
            return sight.mood() == Mood.DREAD ? "dread" : chance < .6 ? "dream" : "teal";
        }
        if (place == PlaceKind.SPACE || place == PlaceKind.SPACESHIP) {
            return sight.mood() == Mood.DREAD || sight.mood() == Mood.TENSE ? "noir" : chance < .5 ? "night" : "teal";
        }
        String mood = byMood(sight);
        if (!mood.isEmpty()) {
            return mood;
        }
        if ((place == PlaceKind.DESERT || place == PlaceKind.WESTERN) && !sight.night()) {
            return "desert";
        }
        if (sight.place() == PlaceKind.SNOW || sight.has(Weather.SNOWFALL) && !sight.inside()) {
            return sight.night() ? "night" : "snow";
        }
        if (sight.has(Weather.STORM)) {
            return sight.night() ? "noir" : "sad";
        }
        if (sight.has(Weather.RAIN) && !sight.night() && !sight.inside()) {
            return "sad";
        }
        return sight.inside() ? inside(sight, chance) : outside(sight, chance);
    }

    private static String byMood(Sight sight) {
        return switch (sight.mood()) {
            case DREAD -> sight.night() ? "noir" : "dread";
            case ANGRY -> "dread";
            case SAD -> sight.night() ? "night" : "sad";
            case DREAMLIKE -> "dream";
            case MYSTERIOUS -> sight.night() ? "teal" : sight.inside() ? "noir" : "mist";
            case ROMANTIC -> sight.night() ? "dream" : "dusk";
            case NEUTRAL, CALM, JOYFUL, COMIC, TENSE, EPIC -> "";
        };
    }

    private static String outside(Sight sight, double chance) {
        boolean woods =
                sight.place() == PlaceKind.FOREST || sight.place() == PlaceKind.JUNGLE || sight.has(Weather.FOG);
        return switch (sight.time()) {
            case DAWN -> "dawn";
            case MORNING -> woods ? "mist" : chance < .5 ? "day" : "dawn";
            case DAY ->
                woods
                        ? "mist"
                        : sight.mood() == Mood.TENSE || sight.mood() == Mood.EPIC ? "gold" : byDay(sight, chance);
            case AFTERNOON -> "gold";
            case DUSK -> "dusk";
            case NIGHT -> sight.place() == PlaceKind.SEA || sight.place() == PlaceKind.LAKE ? "teal" : "night";
        };
    }

    private static String byDay(Sight sight, double chance) {
        return switch (sight.place()) {
            case SEA, BEACH, LAKE, POOL, RIVER, GARDEN -> "day";
            case FIELD, ROAD, SHACK, VILLAGE -> chance < .55 ? "gold" : "day";
            default -> chance < .5 ? "day" : "gold";
        };
    }

    private static String inside(Sight sight, double chance) {
        return switch (sight.time()) {
            case DAWN, MORNING -> "gold";
            case DAY -> sight.place() == PlaceKind.PRISON || sight.place() == PlaceKind.OFFICE ? "sad" : "gold";
            case AFTERNOON -> "gold";
            case DUSK -> "dusk";
            case NIGHT -> chance < .6 ? "lamplit" : "night";
        };
    }
}
