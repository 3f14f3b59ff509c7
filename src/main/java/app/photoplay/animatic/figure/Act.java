package app.photoplay.animatic.figure;

import app.photoplay.animatic.paint.Rng;
import app.photoplay.screenplay.Mood;
import java.util.Locale;
import java.util.Set;

/**
 * What a figure does. Every act has a still pose that reads at a glance and a movement that repeats (steps, breath, the
 * hand of a speaker).
 */
public enum Act {
    STAND(4, Held.NOTHING),
    WALK(1, Held.NOTHING),
    RUN(2 / 3.0, Held.NOTHING),
    SIT(4, Held.NOTHING),
    SIT_GROUND(4, Held.NOTHING),
    TOAST(4, Held.GLASS),
    READ(4, Held.BOOK),
    LETTER(4, Held.LETTER),
    UMBRELLA(1, Held.UMBRELLA),
    REACH(3, Held.NOTHING),
    POCKETS(4, Held.NOTHING),
    SMOKE(4, Held.CIGARETTE),
    LANTERN(1, Held.LANTERN),
    SUITCASE(1, Held.SUITCASE),
    FALL(3, Held.NOTHING),
    LEAN_OVER(3, Held.NOTHING),
    LOOK_UP(4, Held.NOTHING),
    FRIGHT(2, Held.NOTHING),
    TALK(2, Held.NOTHING),
    LISTEN(4, Held.NOTHING),
    THINK(4, Held.NOTHING),
    POINT(3, Held.NOTHING),
    WAVE(1, Held.NOTHING),
    KNEEL(4, Held.NOTHING),
    CROUCH(3, Held.NOTHING),
    LIE(4, Held.NOTHING),
    DRIVE(2, Held.NOTHING),
    DANCE(2, Held.NOTHING),
    PHONE(3, Held.PHONE),
    DRINK(3, Held.CUP),
    WATCH(3, Held.WATCH),
    FIGHT(1, Held.NOTHING),
    AIM(3, Held.GUN),
    STAB(2, Held.KNIFE),
    HUG(3, Held.NOTHING),
    CLIMB(2, Held.NOTHING),
    SWIM(2, Held.NOTHING),
    RIDE(1, Held.NOTHING),
    JUMP(1, Held.NOTHING),
    CRY(2, Held.NOTHING),
    BOW(4, Held.NOTHING),
    CARRY(1, Held.BOX),
    BRING(1, Held.NOTHING),
    PUSH(1, Held.NOTHING),
    PLAY_MUSIC(2, Held.VIOLIN);

    /** Poses drawn for one second of movement. */
    static final int RATE = 12;

    /** What is in the near hand. */
    enum Held {
        NOTHING,
        GLASS,
        CUP,
        BOOK,
        LETTER,
        UMBRELLA,
        CIGARETTE,
        LANTERN,
        SUITCASE,
        PHONE,
        WATCH,
        GUN,
        KNIFE,
        BOX,
        VIOLIN
    }

    private final int frames;
    private final Held held;

    Act(double seconds, Held held) {
        this.frames = (int) Math.round(seconds * RATE);
        this.held = held;
    }

    Held held() {
        return held;
    }

    /** The silhouettes, by their ids, that the act shows in the hand itself. */
    public Set<String> shows() {
        return switch (held) {
            case NOTHING -> this == RIDE ? Set.of("horse") : Set.of();
            case GLASS, CUP -> Set.of("glass", "cup", "beer", "coffee", "bottle");
            case BOOK -> Set.of("book", "newspaper", "letter");
            case LETTER -> Set.of("letter", "envelope", "scroll", "fountain-pen");
            case UMBRELLA -> Set.of("umbrella");
            case CIGARETTE -> Set.of("cigar", "pipe");
            case LANTERN -> Set.of("lantern", "torch", "flashlight", "lamp", "candle", "oil-lamp");
            case SUITCASE -> Set.of("suitcase", "bag", "backpack");
            case PHONE -> Set.of("phone", "telephone");
            case WATCH -> Set.of("watch");
            case GUN -> Set.of("gun", "rifle");
            case KNIFE -> Set.of("knife", "sword", "machete");
            case BOX -> Set.of("box", "gift", "chest");
            case VIOLIN -> Set.of("violin", "guitar");
        };
    }

    /** Whether the near hand has room for a thing. */
    public boolean isHandFree() {
        return held == Held.NOTHING
                && switch (this) {
                    case HUG, CLIMB, SWIM, DRIVE, CRY, LIE, PUSH -> false;
                    default -> true;
                };
    }

    /** The number of distinct poses in one repetition. */
    int frames() {
        return frames;
    }

    /** The pose to show at a time; seconds may be any number, also negative. */
    int frameAt(double seconds) {
        return Math.floorMod((long) Math.floor(seconds * RATE + 1e-6), frames);
    }

    /** Whether the figure moves over the ground, so that a scene should move it along. */
    public boolean isTravelling() {
        return switch (this) {
            case WALK, RUN, UMBRELLA, LANTERN, SUITCASE, CARRY, BRING, PUSH, SWIM, RIDE -> true;
            default -> false;
        };
    }

    /** Whether the figure is off the ground, so that no shadow lies under it. */
    public boolean isAirborne() {
        return this == FALL;
    }

    /**
     * Ground covered in one second by {@link #isTravelling} acts without sliding feet, in heights of the spot; times the
     * stature for small people.
     */
    public double speed() {
        return switch (this) {
            case WALK -> .87;
            case UMBRELLA, LANTERN, CARRY, BRING -> .67;
            case SUITCASE -> .77;
            case PUSH -> .4;
            case RUN -> 2.2;
            case SWIM -> .5;
            case RIDE -> 2.2;
            default -> 0;
        };
    }

    /**
     * What somebody does in a shot.
     *
     * @param action the words of the shot that are not dialogue
     * @param name whose act is asked for; sentences that name them are read before the others
     * @param mood chooses where the words are silent
     * @param speaking whether this person has a line in the shot
     */
    public static Act from(String action, String name, Mood mood, boolean speaking) {
        StringBuilder theirs = new StringBuilder();
        for (String sentence : action.split("(?<=[.!?;])\\s+")) {
            if (mentions(sentence, name)) {
                theirs.append(sentence).append(' ');
            }
        }
        return ActWords.find(theirs.toString())
                .or(() -> ActWords.find(action))
                .filter(act -> !(speaking && (act == LISTEN || act == THINK || act == WALK && action.length() < 12)))
                .orElseGet(() -> silent(name, action, mood, speaking));
    }

    private static boolean mentions(String sentence, String name) {
        String lower = sentence.toLowerCase(Locale.ROOT);
        for (String word : name.toLowerCase(Locale.ROOT).split("\\P{L}+")) {
            if (word.length() > 2 && !word.equals("the") && lower.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static Act silent(String name, String action, Mood mood, boolean speaking) {
        if (speaking) {
            return TALK;
        }
        return switch (mood) {
            case DREAD -> FRIGHT;
            case DREAMLIKE, EPIC -> LOOK_UP;
            case MYSTERIOUS -> LISTEN;
            case SAD -> THINK;
            default -> Rng.ofName(name + action).oneOf(STAND, STAND, LISTEN, POCKETS, THINK);
        };
    }
}
