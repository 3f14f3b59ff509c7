package app.photoplay.screenplay.prose;

import app.photoplay.screenplay.story.Person;
import app.photoplay.screenplay.story.Person.Nature;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What speaks for or against somebody as the speaker of a turn. */
enum Sign {
    SPOKE_LAST,
    SPOKE_LAST_APART,
    SPOKE_BEFORE_LAST,
    SPOKE_BEFORE_LAST_APART,
    SPOKE_THIRD,
    SPOKE_FOURTH,
    SPOKE_LATELY,
    SPEAKS_ELSEWHERE,
    CALLED,
    CALLED_BY_LAST,
    CALLED_BY_NEXT,
    MENTIONED,
    MENTIONED_BY_LAST,
    BESIDE,
    TOLD_LAST,
    TOLD_SECOND,
    TOLD_BEFORE,
    NOT_TOLD,
    MEANT,
    SEX_KNOWN,
    CALLS_OWN_SEX,
    CALLS_OTHER_SEX,
    NARRATOR,
    NOUN,
    OFTEN_TOLD,
    /** Somebody else, or nobody who is known. */
    NOBODY,
    NOBODY_APART,
    NOBODY_AMONG_MANY,
    NOBODY_AMONG_FEW,
    NOBODY_AFTER_NOBODY;

    /** How strongly each sign speaks, in the order of this enumeration. */
    static double[] of(Turn turn, Person person, Dialogue past, @Nullable Turn last, @Nullable Turn next) {
        double[] signs = new double[values().length];
        var first = past.speaker(1);
        var second = past.speaker(2);
        boolean together = turn.gap == 0;
        boolean longer = together && last != null && last.gap == 0;
        mark(signs, together ? SPOKE_LAST : SPOKE_LAST_APART, person.equals(first));
        mark(signs, longer ? SPOKE_BEFORE_LAST : SPOKE_BEFORE_LAST_APART, person.equals(second));
        mark(signs, SPOKE_THIRD, person.equals(past.speaker(3)));
        mark(signs, SPOKE_FOURTH, person.equals(past.speaker(4)));
        mark(signs, SPOKE_LATELY, past.spokeWithin(person, 8));
        mark(signs, SPEAKS_ELSEWHERE, turn.speakers.contains(person));
        mark(signs, CALLED, turn.called.contains(person));
        mark(signs, CALLED_BY_LAST, together && last != null && last.called.contains(person));
        mark(signs, CALLED_BY_NEXT, next != null && next.gap == 0 && next.called.contains(person));
        mark(signs, MENTIONED, turn.mentioned.contains(person));
        mark(signs, MENTIONED_BY_LAST, together && last != null && last.mentioned.contains(person));
        mark(signs, BESIDE, turn.here.contains(person));
        int told = turn.lately.indexOf(person);
        mark(signs, told == 0 ? TOLD_LAST : told == 1 ? TOLD_SECOND : told < 0 ? NOT_TOLD : TOLD_BEFORE, true);
        mark(signs, MEANT, person.equals(turn.meant));
        mark(signs, SEX_KNOWN, turn.wanted != null && person.nature() == turn.wanted);
        boolean sexed = turn.calls != null && person.nature() != Nature.UNKNOWN;
        mark(signs, CALLS_OWN_SEX, sexed && person.nature() == turn.calls);
        mark(signs, CALLS_OTHER_SEX, sexed && person.nature() != turn.calls);
        mark(signs, NARRATOR, person.aliases().contains("Narrator"));
        mark(signs, NOUN, person.aliases().contains(person.name().toLowerCase(Locale.ROOT)));
        signs[OFTEN_TOLD.ordinal()] = Math.log(1 + person.mentions());
        return signs;
    }

    /** What speaks for nobody of those who are known. */
    static double[] ofNobody(Turn turn, Dialogue past) {
        double[] signs = new double[values().length];
        mark(signs, NOBODY, true);
        mark(signs, NOBODY_APART, turn.gap > 0);
        mark(signs, NOBODY_AMONG_MANY, turn.candidates.size() > 3);
        mark(signs, NOBODY_AMONG_FEW, turn.candidates.size() <= 2);
        mark(signs, NOBODY_AFTER_NOBODY, past.speaker(1) == null);
        return signs;
    }

    private static void mark(double[] signs, Sign sign, boolean there) {
        signs[sign.ordinal()] = there ? 1 : 0;
    }
}
