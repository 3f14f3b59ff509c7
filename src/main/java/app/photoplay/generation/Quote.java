package app.photoplay.generation;

import app.photoplay.plan.Credits;
import java.math.BigDecimal;

/**
 * What a request will cost, and by which model it will be made.
 *
 * @param model the provider's own name for it, such as «fal-ai/flux/schnell»; at most 120 characters
 * @param credits what the creator pays for it
 * @param usd what the provider is expected to charge us for one attempt, in US dollars, never negative: ceilings are
 *     counted in it, and what costs more than nothing is tried again more rarely
 */
public record Quote(String model, Credits credits, BigDecimal usd) {

    public Quote {
        if (usd.signum() < 0) {
            throw new IllegalArgumentException("A price below nothing: " + usd);
        }
    }

    /** One that nobody charges us for. */
    public static Quote free(String model, Credits credits) {
        return new Quote(model, credits, BigDecimal.ZERO);
    }
}
