package app.photoplay.screenplay;

import app.photoplay.screenplay.language.Token;
import app.photoplay.screenplay.language.WordLists;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tells the mood of a shot from its words; where they are silent, the scene's mood carries it. */
final class Moods {

    private static final double CARRIED = 0.35;
    private static final double AUDIBLE = 0.9;

    private final Map<String, String> words;
    private final Map<Mood, Double> scene = new EnumMap<>(Mood.class);

    private Moods(Map<String, String> words) {
        this.words = words;
    }

    /** @param sceneTokens all words of the scene */
    static Moods of(String language, List<Token> sceneTokens) {
        var moods = new Moods(WordLists.categories("moods", language));
        double share = 12.0 / Math.max(60, sceneTokens.size());
        moods.count(sceneTokens).forEach((mood, count) -> moods.scene.put(mood, Math.min(2.5, count * share)));
        return moods;
    }

    Mood of(List<Token> tokens) {
        var score = count(tokens);
        scene.forEach((mood, share) -> score.merge(mood, share * CARRIED, Double::sum));
        return score.entrySet().stream()
                .max(Map.Entry.<Mood, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .filter(best -> best.getValue() >= AUDIBLE || scene.getOrDefault(best.getKey(), 0.0) >= AUDIBLE)
                .map(Map.Entry::getKey)
                .orElse(Mood.NEUTRAL);
    }

    private Map<Mood, Double> count(List<Token> tokens) {
        var counts = new EnumMap<Mood, Double>(Mood.class);
        for (var token : tokens) {
            String mood = words.get(token.lower());
            if (mood != null) {
                counts.merge(Mood.valueOf(mood.toUpperCase(Locale.ROOT)), 1.0, Double::sum);
            }
        }
        return counts;
    }
}
