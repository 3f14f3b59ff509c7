package app.photoplay.plan;

/**
 * An amount of credits.
 *
 * @param hundredths hundredths of a credit
 */
public record Credits(long hundredths) implements Comparable<Credits> {

    public static final Credits ZERO = new Credits(0);

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

    @Override
    public int compareTo(Credits other) {
        return Long.compare(hundredths, other.hundredths);
    }
}
