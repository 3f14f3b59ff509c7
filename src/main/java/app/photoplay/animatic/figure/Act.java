package app.photoplay.animatic.figure;

import app.photoplay.animatic.paint.Rng;
import app.photoplay.screenplay.Mood;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a figure does. Every act has a still pose that reads at a glance and a movement that repeats (steps, breath, the
 * hand of a speaker).
 */
public enum Act {
    STAND,
    WALK,
    RUN,
    SIT,
    SIT_GROUND,
    SIT_ON,
    TOAST,
    READ,
    LETTER,
    UMBRELLA,
    REACH,
    GIVE,
    KNOCK,
    OPEN,
    POCKETS,
    SMOKE,
    LANTERN,
    SUITCASE,
    FALL,
    LEAN_OVER,
    PICK_UP,
    PUT,
    POUR,
    COOK,
    EAT,
    WRITE,
    TYPE,
    PLAY_PIANO,
    SEW,
    THROW,
    CATCH,
    HOLD_UP,
    CHEER,
    HANG,
    LOOK_OUT,
    ROW,
    DIG,
    HAMMER,
    SHAKE,
    CALL,
    LAUGH,
    LOOK_UP,
    FRIGHT,
    TALK,
    LISTEN,
    THINK,
    POINT,
    WAVE,
    KNEEL,
    CROUCH,
    LIE,
    DRIVE,
    DANCE,
    PHONE,
    DRINK,
    WATCH,
    FIGHT,
    AIM,
    STAB,
    HUG,
    CLIMB,
    KICK,
    PULL,
    SWIM,
    RIDE,
    JUMP,
    CRY,
    BOW,
    CARRY,
    BRING,
    PUSH,
    PLAY_MUSIC,
    BLOW,
    SPY,
    HOLD,
    READ_SITTING,
    LETTER_SITTING,
    DRINK_SITTING,
    SMOKE_SITTING,
    BLOW_SITTING,
    PLAY_MUSIC_SITTING,
    HOLD_UP_SITTING,
    GIVE_SITTING,
    POINT_SITTING,
    TALK_SITTING,
    LAUGH_SITTING,
    THINK_SITTING,
    CRY_SITTING,
    LISTEN_SITTING;

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
        PEN,
        LANTERN,
        SUITCASE,
        PHONE,
        WATCH,
        GUN,
        KNIFE,
        BOX,
        VIOLIN
    }

    private final ActRow row = ActRow.of(name());

    ActRow row() {
        return row;
    }

    Held held() {
        return row.held();
    }

    /** How far down the words it may come and still be shown before others. */
    int plainness() {
        return row.plainness();
    }

    /** At what it is done, such as the door at which one knocks, or nothing. */
    public Optional<Beside> beside() {
        return Optional.ofNullable(row.beside());
    }

    /**
     * Something by which one sees what somebody does.
     *
     * @param thing its silhouette's id
     * @param reach how far before them, in heights of a person
     * @param upon the id of what lies or stands upon it, possibly empty
     */
    public record Beside(String thing, double reach, String upon) {}

    /** The silhouettes, by their ids, that the act shows in the hand itself. */
    public Set<String> shows() {
        return switch (held()) {
            case NOTHING ->
                this == RIDE
                        ? Set.of("horse")
                        : beside().map(what -> Set.of(what.thing())).orElse(Set.of());
            case GLASS, CUP -> Set.of("glass", "cup", "beer", "coffee", "bottle");
            case BOOK -> Set.of("book", "newspaper", "letter");
            case LETTER -> Set.of("letter", "envelope", "scroll", "fountain-pen");
            case UMBRELLA -> Set.of("umbrella");
            case CIGARETTE -> Set.of("cigar", "pipe");
            case PEN -> Set.of("fountain-pen", "letter", "table", "desk");
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

    /** The same done by somebody who sits, with nothing under them yet. */
    public Optional<Act> sitting() {
        return Arrays.stream(values())
                .filter(act -> act.name().equals(name() + ActRow.SITTING))
                .findFirst();
    }

    /** Whether something must be put under them. */
    public boolean wantsSeat() {
        return this == SIT_ON || name().endsWith(ActRow.SITTING);
    }

    /** What somebody does who does nothing but hold a thing. */
    public Act holding() {
        return switch (this) {
            case STAND, LISTEN, POCKETS, THINK, TALK -> HOLD;
            default -> this;
        };
    }

    /** Whether a chair is under them. */
    public boolean isSeated() {
        return switch (this) {
            case SIT, EAT, WRITE, TYPE, SEW, PLAY_PIANO -> true;
            default -> false;
        };
    }

    /** Whether they are down on the ground. */
    public boolean isLow() {
        return this == SIT_GROUND || this == ROW || this == CROUCH || this == KNEEL;
    }

    /** Whether the near hand has room for a thing. */
    public boolean isHandFree() {
        return held() == Held.NOTHING
                && switch (this) {
                    case HUG, PULL, CLIMB, SWIM, DRIVE, CRY, LIE, PUSH, HANG, TYPE, PLAY_PIANO, KNOCK, OPEN, SHAKE ->
                        false;
                    default -> true;
                };
    }

    /** The number of distinct poses in one repetition. */
    int frames() {
        return row.frames();
    }

    /** The pose to show at a time; seconds may be any number, also negative. */
    int frameAt(double seconds) {
        return Math.floorMod((long) Math.floor(seconds * RATE + 1e-6), frames());
    }

    /** Whether the figure moves over the ground, so that a scene should move it along. */
    public boolean isTravelling() {
        return speed() > 0;
    }

    /** Whether the figure is off the ground, so that no shadow lies under it. */
    public boolean isAirborne() {
        return this == FALL || this == HANG;
    }

    /**
     * Ground covered in one second by {@link #isTravelling} acts without sliding feet, in heights of the spot; times the
     * stature for small people.
     */
    public double speed() {
        return row.speed();
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
        for (String sentence : sentences(action)) {
            if (mentions(sentence, name)) {
                theirs.append(sentence).append(' ');
            }
        }
        return ActWords.find(theirs.toString())
                .or(() -> ActWords.find(action))
                .filter(act -> !(speaking && (act == LISTEN || act == THINK || act == WALK && action.length() < 12)))
                .orElseGet(() -> silent(name, action, mood, speaking));
    }

    /** The sentences of some words; «Mr. Dorn» ends none. */
    public static String[] sentences(String words) {
        return words.split("(?<=[.!?;])(?<!\\b(?:Mr|Mrs|Ms|Dr|St)\\.)\\s+");
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
