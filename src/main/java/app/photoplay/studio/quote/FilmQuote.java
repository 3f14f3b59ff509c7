package app.photoplay.studio.quote;

import app.photoplay.plan.Credits;
import app.photoplay.plan.Usage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a film that rests still costs.
 *
 * @param missing what nothing is made of, up to the last clip
 * @param stale by scene: what has changed since it was made
 * @param left what its creator can spend
 * @param held of theirs, by what is under way
 * @param mine whether whoever looks pays for it; else it is its owner, up to what they let others order
 */
public record FilmQuote(Part missing, List<ScenePart> stale, Credits left, Credits held, boolean mine) {

    public FilmQuote {
        stale = List.copyOf(stale);
    }

    /** Of a person as their month stands. */
    public static FilmQuote of(Part missing, List<ScenePart> stale, Usage usage, boolean mine) {
        return new FilmQuote(missing, stale, usage.left(), usage.held(), mine);
    }

    /** So many stills and clips, and what they cost. */
    public record Part(int stills, int clips, Credits forStills, Credits forClips) {

        public static final Part NOTHING = new Part(0, 0, Credits.ZERO, Credits.ZERO);

        public Credits credits() {
            return forStills.plus(forClips);
        }

        public boolean isEmpty() {
            return stills + clips == 0;
        }

        public Part and(Part other) {
            return new Part(
                    stills + other.stills,
                    clips + other.clips,
                    forStills.plus(other.forStills),
                    forClips.plus(other.forClips));
        }
    }

    /** @param scene its number, 1-based */
    public record ScenePart(int scene, Part part) {}

    public Part allStale() {
        return stale.stream().map(ScenePart::part).reduce(Part.NOTHING, Part::and);
    }

    public boolean isEmpty() {
        return missing.isEmpty()
                && stale.stream().allMatch(scene -> scene.part().isEmpty());
    }

    /** Whether credits run out at all. */
    public boolean limited() {
        return left.limited();
    }

    /** How many more are needed for what is missing than there are. */
    public Optional<Credits> lacking() {
        return limited() && missing.credits().compareTo(left) > 0
                ? Optional.of(missing.credits().minus(left))
                : Optional.empty();
    }

    /**
     * How many have to be bought; none where those that are only held would do once they are back, and none where they
     * would be of no use because somebody else pays.
     */
    public Optional<Credits> toBuy() {
        return lacking().filter(missing -> mine && missing.compareTo(held) > 0);
    }

    /** What costs less than all of it and is of use, the cheapest last. */
    public List<Saving> savings() {
        List<Saving> savings = new ArrayList<>();
        if (missing.stills() > 0 && missing.forClips().hundredths() > 0) {
            savings.add(new Saving.StillsOnly(missing.forStills()));
        }
        List<ScenePart> scenes =
                stale.stream().filter(scene -> !scene.part().isEmpty()).toList();
        if (scenes.size() > 1) {
            scenes.stream()
                    .min(Comparator.comparing((ScenePart scene) -> scene.part().credits()))
                    .ifPresent(scene -> savings.add(
                            new Saving.OneScene(scene.scene(), scene.part().credits())));
        }
        Part all = allStale();
        if (all.stills() > 0 && all.clips() > 0) {
            savings.add(new Saving.StaleStillsOnly(all.forStills()));
        }
        return savings;
    }

    /** A way to spend less. */
    public sealed interface Saving {

        Credits credits();

        /** Stop at the stills, and look at them first. */
        record StillsOnly(Credits credits) implements Saving {}

        /** Only what is stale of that scene. */
        record OneScene(int scene, Credits credits) implements Saving {}

        /** Only the pictures of what is stale, their clips later. */
        record StaleStillsOnly(Credits credits) implements Saving {}
    }
}
