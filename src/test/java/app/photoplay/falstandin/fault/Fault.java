package app.photoplay.falstandin.fault;

import java.util.Locale;

/**
 * One thing that goes wrong with one job. As text {@code stage:kind*times}, for example {@code status:unavailable*3},
 * {@code submit:drop}, {@code result:content-policy-violation}, {@code hook:duplicate*100}.
 */
public sealed interface Fault {

    /** How often it hits. */
    int times();

    /** So many calls of a stage get this. */
    record Wire(Stage stage, Mischief mischief, int times) implements Fault {
        @Override
        public String toString() {
            return written(stage, mischief, times);
        }
    }

    /** The job ends like this. */
    record Ends(Verdict verdict) implements Fault {
        @Override
        public int times() {
            return 1;
        }

        @Override
        public String toString() {
            return "ends:" + word(verdict);
        }
    }

    /** @param times for those tricks that repeat */
    record Hook(HookTrick trick, int times) implements Fault {
        @Override
        public String toString() {
            return "hook:" + word(trick) + (times == 1 ? "" : "*" + times);
        }
    }

    static Fault at(Stage stage, Mischief mischief) {
        return new Wire(stage, mischief, 1);
    }

    static Fault at(Stage stage, Mischief mischief, int times) {
        return new Wire(stage, mischief, times);
    }

    static Fault ends(Verdict verdict) {
        return new Ends(verdict);
    }

    static Fault hook(HookTrick trick) {
        return new Hook(trick, 1);
    }

    static Fault hook(HookTrick trick, int times) {
        return new Hook(trick, times);
    }

    /** @throws IllegalArgumentException where the text names no fault */
    static Fault parse(String text) {
        String[] parts = text.strip().split("\\*");
        String[] words = parts[0].split(":");
        if (words.length != 2) {
            throw new IllegalArgumentException("A fault is stage:kind*times, not " + text);
        }
        int times = parts.length > 1 ? Integer.parseInt(parts[1]) : 1;
        String kind = constant(words[1]);
        return switch (words[0]) {
            case "hook" -> new Hook(HookTrick.valueOf(kind), times);
            case "ends" -> new Ends(Verdict.valueOf(kind));
            default -> new Wire(Stage.valueOf(constant(words[0])), Mischief.valueOf(kind), times);
        };
    }

    private static String written(Stage stage, Mischief mischief, int times) {
        return word(stage) + ":" + word(mischief) + (times == 1 ? "" : "*" + times);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String constant(String word) {
        return word.strip().toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
