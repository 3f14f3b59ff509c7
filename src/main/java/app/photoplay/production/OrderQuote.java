package app.photoplay.production;

import app.photoplay.plan.Credits;
import app.photoplay.storyboard.TakeKind;
import java.math.BigDecimal;
import java.util.List;

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
     */
    public record ShotPrice(
            ShotWish wish, int number, int stills, int clips, Credits forStills, Credits forClips, BigDecimal usd) {

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
