package app.photoplay.plan;

import org.jspecify.annotations.Nullable;

/**
 * What a person wants to be held back by.
 *
 * @param capAMonth nothing is made past so many credits a period; null for no cap
 * @param askAbove a price above it has to be said yes to; null for never
 */
public record PersonalLimit(
        @Nullable Credits capAMonth, @Nullable Credits askAbove) {

    public static final PersonalLimit NONE = new PersonalLimit(null, null);
}
