package app.photoplay.animatic.figure;

import app.photoplay.screenplay.Mood;
import java.util.Arrays;
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
    WORK,
    TEND,
    NIBBLE,
    DRAW_ON,
    RING,
    YAWN,
    SING,
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
    LISTEN_SITTING,
    EAT_SITTING,
    YAWN_SITTING,
    SING_SITTING,
    WORK_SITTING,
    NIBBLE_SITTING,
    EAT_GROUND,
    DRINK_GROUND,
    READ_GROUND,
    LETTER_GROUND,
    SMOKE_GROUND,
    BLOW_GROUND,
    PLAY_MUSIC_GROUND,
    HOLD_UP_GROUND,
    GIVE_GROUND,
    WORK_GROUND,
    LAUGH_GROUND,
    CRY_GROUND,
    AIM_WITH,
    STAB_WITH,
    DRINK_WITH,
    READ_WITH,
    LANTERN_WITH,
    SUITCASE_WITH,
    SMOKE_WITH;

    static final int RATE = 12;

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

    /** The silhouettes, by their ids, that the act shows itself: in the hand, or before whoever does it. */
    public Set<String> shows() {
        return held() != Held.NOTHING
                ? held().things()
                : this == RIDE
                        ? Set.of("horse", "donkey")
                        : beside().map(what -> Set.of(what.thing())).orElse(Set.of());
    }

    /** The same with nothing in the hand, which then holds what the words name: a rifle, a sword, a newspaper. */
    public Optional<Act> with() {
        return variant(ActRow.WITH);
    }

    /** The ids of things that its own drawing is not like. */
    public Set<String> others() {
        return held().others();
    }

    private Optional<Act> variant(String ending) {
        return Arrays.stream(values())
                .filter(act -> act.name().equals(name() + ending))
                .findFirst();
    }

    /** The same done by somebody who sits, with nothing under them yet. */
    public Optional<Act> sitting() {
        return variant(ActRow.SITTING);
    }

    /** The same done by somebody who sits on the ground. */
    public Optional<Act> onGround() {
        return variant(ActRow.GROUND);
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
        return this == SIT_GROUND || this == ROW || this == CROUCH || this == KNEEL || name().endsWith(ActRow.GROUND);
    }

    /** Whether the near hand has room for a thing. */
    public boolean isHandFree() {
        return held() == Held.NOTHING
                && switch (this) {
                    case HUG, PULL, CLIMB, SWIM, DRIVE, CRY, LIE, PUSH, HANG, TYPE, PLAY_PIANO, KNOCK, SHAKE, RING ->
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
            if (ActWords.mentions(sentence, name)) {
                theirs.append(sentence).append(' ');
            }
        }
        return ActWords.find(theirs.toString())
                .or(() -> ActWords.find(action))
                .filter(act -> !(speaking && (act == LISTEN || act == THINK || act == WALK && action.length() < 12)))
                .orElseGet(() -> ActWords.silent(name, action, mood, speaking));
    }

    /** The sentences of some words; «Mr. Dorn» ends none. */
    public static String[] sentences(String words) {
        return words.split("(?<=[.!?;])(?<!\\b(?:Mr|Mrs|Ms|Dr|St)\\.)\\s+");
    }
}
