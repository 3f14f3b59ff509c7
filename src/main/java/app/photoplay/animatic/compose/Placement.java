package app.photoplay.animatic.compose;

import app.photoplay.animatic.words.Noun;
import app.photoplay.animatic.words.Silhouette.Where;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the words themselves put a thing: «a ring lay in the grass», «on the table stood a lamp», «he dropped the tray». */
final class Placement {

    private static final String ON = "(?:(?:on|onto|upon|in|into|under|to|across|at|beside|among|over|down on) )";
    private static final String GROUND =
            "(?:ground|floor|grass|sand|carpet|rug|snow|street|road|earth|moss|stones?|path|mud|dust|doorstep|tree|feet|bank|deck|leaves|straw)";
    private static final String TABLE =
            "(?:table|desk|counter|shelf|bar|mantelpiece|windowsill|window sill|sill|stove)";
    private static final String WALL = "(?:wall|ceiling)";
    private static final String PLACE = ON + "(?:the|his|her|their|a|an|its) (?:\\w+ )?";

    private static final Pattern AFTER = Pattern.compile("^,?(?: \\p{L}+){0,3}? " + PLACE + "(?:(?<ground>" + GROUND
            + ")|(?<table>" + TABLE + ")|(?<wall>" + WALL + "))\\b");
    private static final Pattern BEFORE = Pattern.compile(
            "(?iu)" + PLACE + "(?:(?<ground>" + GROUND + ")|(?<table>" + TABLE + ")|(?<wall>" + WALL
                    + ")),? (?:there )?(?:lay|lies|stood|stands|was|were|is|are|sat|hung|hangs|burned|burnt)(?: only)? $");
    private static final Pattern AFAR = Pattern.compile(
            "(?iu)\\b(?:on the (?:other|far|opposite) (?:side|bank|shore)|across the (?:river|lake|water|valley)|on the horizon|in the distance|far away)"
                    + ",? (?:there )?(?:stood|stands|was|were|is|are|rose|grew|lay|saw \\w+|he saw|she saw|they saw)? ?$");
    /** «A tree full of red apples» has no apples lying about. */
    private static final Pattern CONTENT = Pattern.compile("(?iu)\\b(?:full|filled|covered)(?: of| with)?(?: \\w+)? $");

    private static final Pattern DROPPED = Pattern.compile("(?iu)\\b(?:dropp(?:ed|ing)|drops|let fall) $");
    private static final Pattern HAULED = Pattern.compile("(?iu)\\b(?:pull|drag|haul|push|carri?|lift|found)\\w* $");
    private static final Pattern WORN =
            Pattern.compile("(?iu)\\b(?:in|wore|wears|wearing|put on|puts on|pulled on|tied on|pulls on|under) $");

    /** Still on somebody's head as far as one sees. */
    private static final Pattern TAKEN_OFF = Pattern.compile("(?iu)\\b(?:took|takes|pull(?:s|ed)) off $");

    private Placement() {}

    /** FLOOR, TABLE or WALL, or nothing where the words leave it to what the thing is. */
    static Optional<Where> of(Noun noun, String words) {
        String before = before(noun, words);
        Matcher after = AFTER.matcher(noun.after());
        if (after.find()) {
            return found(after);
        }
        Matcher ahead = BEFORE.matcher(before);
        if (ahead.find()) {
            return found(ahead);
        }
        if (AFAR.matcher(before).find()) {
            return Optional.of(Where.FAR);
        }
        if (noun.after().matches("^ (?:up )?(?:high )?(?:in|into|through) the (?:air|sky)\\b.*")) {
            return Optional.of(Where.SKY);
        }
        boolean lies = noun.after().matches("^ (?:was )?(?:lay|lies|lying) .*");
        return lies || DROPPED.matcher(before).find() ? Optional.of(Where.FLOOR) : Optional.empty();
    }

    /** Whether it is in or on something else, and seen with that. */
    static boolean isContent(Noun noun, String words) {
        return CONTENT.matcher(before(noun, words)).find();
    }

    /** Whether what flies is down on the ground. */
    static boolean isLanded(Noun noun) {
        return noun.after()
                .matches("(?s)^ (?:had )?(?:stood|stands|landed|lay|waited|waits|crashed|was (?:parked|waiting)) .*");
    }

    /** Where it belongs, unless it is small and the words say where it lies. */
    static Where where(Noun noun, String words, boolean inside) {
        Where own = noun.shown().where();
        return switch (own) {
            case HAND, TABLE, FLOOR, WALL ->
                noun.shown().metres() > 1
                        ? AFAR.matcher(before(noun, words)).find() ? Where.FAR : own
                        : of(noun, words).orElse(own);
            case WATER -> HAULED.matcher(before(noun, words)).find() ? Where.FLOOR : own;
            case SKY -> isLanded(noun) && !inside ? Where.FAR : own;
            default -> own;
        };
    }

    /** Whether it belongs into a hand, nobody's holds it, and the words do not say where it lies. */
    static boolean isLeftOver(Noun noun, String words) {
        return noun.shown().where() == Where.HAND && of(noun, words).isEmpty();
    }

    /** Whether somebody has it on. */
    static boolean isWorn(Noun noun, String words) {
        return (WORN.matcher(before(noun, words)).find()
                        || TAKEN_OFF.matcher(before(noun, words)).find()
                                && !noun.shown().id().matches("shoe|glove")
                        || noun.described().matches("(?:his|her|their) (?:\\w+ )?(?:shoe|boot|slipper)s?")
                                && !TAKEN_OFF.matcher(before(noun, words)).find())
                && !DROPPED.matcher(before(noun, words)).find()
                && switch (noun.shown().id()) {
                    case "hat",
                            "helmet",
                            "crown",
                            "witch-hat",
                            "mask",
                            "shoe",
                            "glove",
                            "medal",
                            "star-badge",
                            "skis" -> true;
                    default -> false;
                };
    }

    static String before(Noun noun, String words) {
        int from = noun.at() - (noun.described().length() - noun.word().length());
        return words.substring(0, Math.clamp(from, 0, words.length()));
    }

    private static Optional<Where> found(Matcher place) {
        return Optional.of(
                place.group("table") != null ? Where.TABLE : place.group("wall") != null ? Where.WALL : Where.FLOOR);
    }
}
