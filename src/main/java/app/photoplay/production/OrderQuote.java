package app.photoplay.production;

import app.photoplay.plan.Credits;
import app.photoplay.storyboard.TakeKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an order costs, shot by shot, up to its last clip.
 *
 * @param shots in the order of the film; without those of which nothing can be asked for now
 */
public record OrderQuote(List<ShotPrice> shots) {

    public static final OrderQuote NOTHING = new OrderQuote(List.of());

    public OrderQuote {
        shots = List.copyOf(shots);
    }

    /**
     * @param number of the shot
     * @param stills how many pictures are made
     * @param clips how many clips
     * @param forStills what the pictures cost
     * @param forClips what the clips cost
     * @param usd what providers are expected to charge this installation for all of it, in US dollars
     * @param models that make it
     */
    public record ShotPrice(
            ShotWish wish,
            int number,
            int stills,
            int clips,
            Credits forStills,
            Credits forClips,
            BigDecimal usd,
            Set<String> models) {

        public ShotPrice {
            models = Set.copyOf(models);
        }

        public Credits credits() {
            return forStills.plus(forClips);
        }
    }

    public boolean isEmpty() {
        return shots.isEmpty();
    }

    public Credits credits() {
        return shots.stream().map(ShotPrice::credits).reduce(Credits.ZERO, Credits::plus);
    }

    public BigDecimal usd() {
        return shots.stream().map(ShotPrice::usd).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The models that make it. */
    public Set<String> models() {
        return shots.stream().flatMap(shot -> shot.models().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** How many of that kind are made. */
    public int count(TakeKind kind) {
        return shots.stream()
                .mapToInt(shot -> kind == TakeKind.STILL ? shot.stills() : shot.clips())
                .sum();
    }

    /** What is ordered where it is accepted as it is. */
    public List<ShotWish> wishes() {
        return shots.stream().map(ShotPrice::wish).toList();
    }
}
