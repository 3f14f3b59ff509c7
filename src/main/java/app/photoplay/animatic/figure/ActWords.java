package app.photoplay.animatic.figure;

import app.photoplay.animatic.paint.Rng;
import app.photoplay.animatic.paint.ShippedTable;
import app.photoplay.screenplay.Mood;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what somebody does in the words of a shot. Where several things happen the first one is shown. */
final class ActWords {

    private static final Map<Act, Pattern> VERBS = new EnumMap<>(Act.class);

    static {
        for (List<String> row : ShippedTable.of("acts.tsv")) {
            VERBS.put(Act.valueOf(row.get(0)), Pattern.compile("\\b(?:" + row.get(1) + ")\\b"));
        }
    }

    private ActWords() {}

    /** The first act that some words speak of; acts that show a thing or a leap win over «went» and «said». */
    static Optional<Act> find(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        Act found = null;
        double best = Double.MAX_VALUE;
        for (Map.Entry<Act, Pattern> entry : VERBS.entrySet()) {
            Matcher matcher = entry.getValue().matcher(lower);
            if (matcher.find()) {
                double rank = matcher.start() + entry.getKey().plainness();
                if (rank < best) {
                    best = rank;
                    found = entry.getKey();
                }
            }
        }
        return Optional.ofNullable(found);
    }

    static boolean mentions(String sentence, String name) {
        String lower = sentence.toLowerCase(Locale.ROOT);
        for (String word : name.toLowerCase(Locale.ROOT).split("\\P{L}+")) {
            if (word.length() > 2 && !word.equals("the") && lower.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** What somebody does of whom the words say nothing. */
    static Act silent(String name, String action, Mood mood, boolean speaking) {
        if (speaking) {
            return Act.TALK;
        }
        return switch (mood) {
            case DREAD -> Act.FRIGHT;
            case DREAMLIKE, EPIC -> Act.LOOK_UP;
            case MYSTERIOUS -> Act.LISTEN;
            case SAD -> Act.THINK;
            default -> Rng.ofName(name + action).oneOf(Act.STAND, Act.STAND, Act.LISTEN, Act.POCKETS, Act.THINK);
        };
    }
}
