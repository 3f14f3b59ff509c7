package app.photoplay.screenplay;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The card that opens a film: it has the title that the creator chose, whatever the text calls itself. */
public final class OpeningCard {

    private OpeningCard() {}

    /** The screenplay with that title on the card that the text begins with, where this has the text's own. */
    public static Screenplay named(Screenplay screenplay, String title) {
        String own = screenplay.title();
        if (own == null || screenplay.scenes().isEmpty() || title.isBlank()) {
            return screenplay;
        }
        var scene = screenplay.scenes().getFirst();
        var card = scene.shots().getFirst();
        if (!card.title() || says(card.action(), title) || !card.action().contains(own)) {
            return screenplay;
        }
        List<Shot> shots = new ArrayList<>(scene.shots());
        shots.set(0, with(card, card.action().replace(own, title)));
        List<Scene> scenes = new ArrayList<>(screenplay.scenes());
        scenes.set(0, new Scene(scene.title(), scene.number(), scene.chapter(), scene.slug(), scene.heading(), shots));
        return new Screenplay(
                title,
                screenplay.author(),
                screenplay.language(),
                screenplay.chapters(),
                scenes,
                screenplay.cast(),
                screenplay.locations());
    }

    private static Shot with(Shot card, String words) {
        return new Shot(
                card.size(),
                card.move(),
                card.mood(),
                card.duration(),
                words,
                card.dialogue(),
                card.cast(),
                card.title(),
                card.ranges());
    }

    /** Whether these words hold the title, capitals and marks aside. */
    public static boolean says(String words, String title) {
        String bare = bare(title);
        return !bare.isEmpty() && bare(words).contains(bare);
    }

    private static String bare(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
