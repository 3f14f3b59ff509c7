package app.photoplay.animatic.paint;

import java.util.List;

/** Seeded chance (SplitMix64): the same seed gives the same picture on every machine and for ever. */
public final class Rng {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private long state;

    public Rng(long seed) {
        state = seed * GOLDEN + 0x1234567;
    }

    /** Chance of a text: equal texts, ignoring case and outer blanks, give equal chance. */
    public static long seed(String text) {
        long hash = 1125899906842597L;
        for (char c : text.strip().toLowerCase(java.util.Locale.ROOT).toCharArray()) {
            hash = 31 * hash + c;
        }
        return new Rng(hash).nextLong();
    }

    /** Chance of a name, whose case does not count: the same name gives the same person. */
    public static Rng ofName(String name) {
        long hash = 1125899906842597L;
        for (char c : name.toCharArray()) {
            hash = 31 * hash + Character.toLowerCase(c);
        }
        return ofNumber(hash ^ (hash >>> 17));
    }

    /** Chance of a number, in a sequence of its own beside {@link #Rng(long)}. */
    public static Rng ofNumber(long number) {
        Rng rng = new Rng(0);
        rng.state = number * GOLDEN + GOLDEN;
        return rng;
    }

    /** An independent stream for a part of the picture. */
    public Rng fork(int part) {
        return new Rng(state ^ (part * 0xD1342543DE82EF95L));
    }

    public long nextLong() {
        state += GOLDEN;
        long z = state;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** 0 inclusive to 1 exclusive. */
    public double unit() {
        return (nextLong() >>> 11) * 0x1.0p-53;
    }

    public double in(double from, double to) {
        return from + (to - from) * unit();
    }

    /** 0 inclusive to n exclusive. */
    public int below(int n) {
        return (int) (unit() * n);
    }

    public boolean chance(double probability) {
        return unit() < probability;
    }

    /** -1 or 1. */
    public int sign() {
        return chance(.5) ? 1 : -1;
    }

    @SafeVarargs
    public final <T> T oneOf(T... choices) {
        return choices[below(choices.length)];
    }

    public <T> T pick(List<T> choices) {
        return choices.get(below(choices.size()));
    }
}
