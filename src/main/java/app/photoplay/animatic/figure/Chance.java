package app.photoplay.animatic.figure;

/** A small deterministic source of chance (SplitMix64), so that the same name gives the same person on every machine. */
final class Chance {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private long state;

    Chance(long seed) {
        state = seed * GOLDEN + GOLDEN;
    }

    static Chance of(String words) {
        long hash = 1125899906842597L;
        for (char c : words.toCharArray()) {
            hash = 31 * hash + Character.toLowerCase(c);
        }
        return new Chance(hash ^ (hash >>> 17));
    }

    private long next() {
        state += GOLDEN;
        long z = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    double unit() {
        return (next() >>> 11) * 0x1.0p-53;
    }

    double between(double low, double high) {
        return low + (high - low) * unit();
    }

    int below(int bound) {
        return (int) (unit() * bound);
    }

    boolean chance(double probability) {
        return unit() < probability;
    }

    @SafeVarargs
    final <T> T oneOf(T... choices) {
        return choices[below(choices.length)];
    }
}
