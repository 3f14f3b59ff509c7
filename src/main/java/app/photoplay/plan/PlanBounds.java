package app.photoplay.plan;

import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import org.jspecify.annotations.Nullable;

/** The most that a plan can be written to give: more would be a slip of the hand. What was published earlier stays. */
public final class PlanBounds {

    private static final long PRICE = 100_000_000;
    private static final long CREDITS = 1_000_000_000;
    private static final int FILMS = 100_000;
    private static final int SHOTS = 10_000;
    private static final int MINUTES = 1_440;
    private static final long BYTES = 1_000_000_000_000_000L;
    private static final int AT_ONCE = 10_000;

    private PlanBounds() {}

    /**
     * @return the same
     * @throws Refusal with VALIDATION and the field that is beyond
     */
    public static PlanTerms checked(PlanTerms terms) {
        PlanLimits limits = terms.limits();
        require(terms.price().minor(), PRICE, "price");
        require(terms.credits().hundredths(), CREDITS, "credits");
        require(limits.filmsAMonth(), FILMS, "filmsAMonth");
        require(limits.shotsAFilm(), SHOTS, "shotsAFilm");
        require(limits.minutesAFilm(), MINUTES, "minutesAFilm");
        require(limits.storageBytes(), BYTES, "storageBytes");
        require(limits.atOnce(), AT_ONCE, "atOnce");
        return terms;
    }

    private static void require(@Nullable Number number, long most, String field) {
        if (number != null && number.longValue() > most) {
            throw new Refusal(ErrorCode.VALIDATION, field);
        }
    }
}
