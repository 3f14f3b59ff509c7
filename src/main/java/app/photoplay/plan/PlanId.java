package app.photoplay.plan;

import java.util.regex.Pattern;

/**
 * Identifies a plan.
 *
 * @param value stable, as it stands in addresses: small letters, digits and hyphens, at most 40
 */
public record PlanId(String value) {

    private static final Pattern WORD = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?");

    /** The plan that everybody begins with, and falls back to. */
    public static final PlanId FREE = new PlanId("free");

    /** @throws IllegalArgumentException if it is no such word */
    public PlanId {
        if (!WORD.matcher(value).matches()) {
            throw new IllegalArgumentException("No plan has such an id");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
