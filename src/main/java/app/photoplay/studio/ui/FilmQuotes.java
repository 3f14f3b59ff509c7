package app.photoplay.studio.ui;

import app.photoplay.conversion.ConversionProgress;
import app.photoplay.conversion.ConversionState;
import app.photoplay.conversion.FilmSnapshot;
import app.photoplay.conversion.Gate;
import app.photoplay.conversion.OutstandingCost;
import app.photoplay.plan.Usage;
import app.photoplay.production.OrderQuote.ShotPrice;
import app.photoplay.production.ShotState;
import app.photoplay.production.StoryboardView.SceneView;
import app.photoplay.production.StoryboardView.ShotView;
import app.photoplay.storyboard.ShotId;
import app.photoplay.studio.quote.FilmQuote;
import app.photoplay.studio.quote.FilmQuote.Part;
import app.photoplay.studio.quote.FilmQuote.ScenePart;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a film still costs, told from the plans that orders are placed by. */
final class FilmQuotes {

    private FilmQuotes() {}

    /**
     * Null while something is being made, and where no shots are there yet.
     *
     * @param mine whether the usage is that of whoever looks
     */
    static @Nullable FilmQuote of(FilmSnapshot film, Usage usage, boolean mine) {
        ConversionProgress progress = film.progress();
        if (progress == null
                || !progress.state().resting()
                || shots(film).findAny().isEmpty()) {
            return null;
        }
        Part missing = progress.state() == ConversionState.DONE
                ? film.offers().missing().shots().stream().map(FilmQuotes::part).reduce(Part.NOTHING, Part::and)
                : missing(film);
        return FilmQuote.of(missing, stale(film), usage, mine);
    }

    /** Up to the last clip. */
    private static Part missing(FilmSnapshot film) {
        OutstandingCost cost = film.outstanding();
        long stills = shots(film)
                .filter(shot -> shot.still().state() == ShotState.MISSING)
                .count();
        long clips = shots(film)
                .filter(shot ->
                        shot.clip().state() == ShotState.MISSING && shot.still().state() != ShotState.FAILED)
                .count();
        return new Part(
                Math.toIntExact(stills),
                Math.toIntExact(clips),
                cost.upTo(Gate.STILLS),
                cost.upTo(Gate.CLIPS).minus(cost.upTo(Gate.STILLS)));
    }

    private static List<ScenePart> stale(FilmSnapshot film) {
        Map<ShotId, Integer> scenes = new HashMap<>();
        for (SceneView scene : film.storyboard().scenes()) {
            scene.shots().forEach(shot -> scenes.put(shot.id(), scene.number()));
        }
        Map<Integer, Part> parts = new TreeMap<>();
        for (ShotPrice price : film.offers().stale().shots()) {
            parts.merge(scenes.getOrDefault(price.wish().shot(), 0), part(price), Part::and);
        }
        return parts.entrySet().stream()
                .map(scene -> new ScenePart(scene.getKey(), scene.getValue()))
                .toList();
    }

    private static Part part(ShotPrice price) {
        return new Part(price.stills(), price.clips(), price.forStills(), price.forClips());
    }

    private static Stream<ShotView> shots(FilmSnapshot film) {
        return film.storyboard().scenes().stream().flatMap(scene -> scene.shots().stream());
    }
}
