package app.photoplay.plan;

/**
 * An amount of credits.
 *
 * @param hundredths hundredths of a credit
 */
public record Credits(long hundredths) implements Comparable<Credits> {

    public static final Credits ZERO = new Credits(0);

    /** What somebody has whom something else than credits rules. */
    public static final Credits WITHOUT_LIMIT = Credits.of(1_000_000_000_000_000L);

    public static Credits of(long whole) {
        return new Credits(Math.multiplyExact(whole, 100));
    }

    public Credits plus(Credits other) {
        return new Credits(Math.addExact(hundredths, other.hundredths));
    }

    public Credits minus(Credits other) {
        return new Credits(Math.subtractExact(hundredths, other.hundredths));
    }

    public Credits times(long count) {
        return new Credits(Math.multiplyExact(hundredths, count));
    }

    public Credits min(Credits other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** Whether so many can run out: nobody uses up half of what has no limit. */
    public boolean limited() {
        return hundredths < WITHOUT_LIMIT.hundredths / 2;
    }

    @Override
    public int compareTo(Credits other) {
        return Long.compare(hundredths, other.hundredths);
    }
}
