package app.photoplay.plan;

/**
 * What a person may use.
 *
 * @param id stable; its name for people stands under {@code plan.<id>}
 * @param monthly credits a calendar month (UTC); {@link #WITHOUT_LIMIT} where something else rules what is spent
 * @param maxShots the most shots of one film
 */
public record Plan(String id, Credits monthly, int maxShots) {

    public static final Credits WITHOUT_LIMIT = Credits.of(1_000_000_000_000_000L);

    /** Whether credits can run out. */
    public boolean limited() {
        return limits(monthly);
    }

    /** Whether so many that are left can run out: nobody uses up half of what has no limit. */
    public static boolean limits(Credits left) {
        return left.hundredths() < WITHOUT_LIMIT.hundredths() / 2;
    }
}
