package app.photoplay.admin.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of people, from our own rows.
 *
 * @param funnel of those who signed up in the last eight weeks
 * @param weeks the last eight, oldest first
 * @param models those of which most takes were made first
 */
public record Analytics(Funnel funnel, List<Week> weeks, List<Kept> models) {

    /**
     * How far people come.
     *
     * @param signedUp how many there are
     * @param began how many of them had a film made
     * @param finished how many of them have one that is done
     * @param again how many of them had a second one made
     * @param firstFilm from sign-up to the first film that was done, the median; null where there is none
     */
    public record Funnel(
            int signedUp,
            int began,
            int finished,
            int again,
            @Nullable Duration firstFilm) {}

    /**
     * Who came in one week, and how many of them had something made in it and in each week after it.
     *
     * @param active from the week of their sign-up on, as far as it is not in the future
     */
    public record Week(LocalDate begin, int people, List<Integer> active) {}

    /**
     * What became of a model's takes.
     *
     * @param takes how many it made
     * @param kept how many count in a film now
     * @param usd what all of them have cost us
     * @param credits what people paid for all of them, in hundredths
     */
    public record Kept(String provider, String model, int takes, int kept, BigDecimal usd, long credits) {

        /** Per take that is kept; null where none is. */
        public @Nullable BigDecimal usdPerKept() {
            return kept == 0 ? null : usd.divide(BigDecimal.valueOf(kept), 4, RoundingMode.HALF_UP);
        }

        /** 0 to 1. */
        public double share() {
            return takes == 0 ? 0 : (double) kept / takes;
        }
    }
}
