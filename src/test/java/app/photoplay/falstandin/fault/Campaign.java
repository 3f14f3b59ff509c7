package app.photoplay.falstandin.fault;

import static app.photoplay.falstandin.fault.Stage.MEDIA;
import static app.photoplay.falstandin.fault.Stage.RESULT;
import static app.photoplay.falstandin.fault.Stage.STATUS;
import static app.photoplay.falstandin.fault.Stage.SUBMIT;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The lists of faults that a campaign draws from. */
public final class Campaign {

    /** These pass after a few tries, at any look. */
    private static final Set<Mischief> PASSING = EnumSet.of(
            Mischief.RATE_LIMITED,
            Mischief.INTERNAL_ERROR_RETRY,
            Mischief.INGRESS,
            Mischief.UNAVAILABLE,
            Mischief.GATEWAY_TIMEOUT,
            Mischief.RESET_UNREAD,
            Mischief.RESET,
            Mischief.DROP,
            Mischief.SHORT_BODY,
            Mischief.HTML,
            Mischief.MALFORMED,
            Mischief.EMPTY,
            Mischief.EMPTY_OBJECT,
            Mischief.WRONG_TYPES,
            Mischief.DEEP,
            Mischief.DUPLICATE_KEYS,
            Mischief.NOT_A_NUMBER,
            Mischief.LONG_TEXT);
    /** These say nothing of a request that is under way: a key that is changed, a proxy that has another rule. */
    private static final Set<Mischief> NOT_LET_IN =
            EnumSet.of(Mischief.UNAUTHORIZED, Mischief.LOCKED, Mischief.FORBIDDEN, Mischief.NOT_FOUND, Mischief.GONE);
    /** These hold a connection until somebody gives up. */
    private static final Set<Mischief> SLOW = EnumSet.of(
            Mischief.SILENCE,
            Mischief.SLOW_HEAD,
            Mischief.SLOW_BODY,
            Mischief.ENDLESS,
            Mischief.HUGE,
            Mischief.GZIP_BOMB);

    private static final int IN_A_ROW = 8;

    private Campaign() {}

    /** A submit whose answer is lost though it was accepted: the ambiguous ones. */
    public static List<Fault> lostAnswers() {
        return Arrays.stream(Mischief.values())
                .filter(mischief -> !mischief.before() && mischief.ordinal() <= Mischief.INTERNAL_ERROR_AFTER.ordinal())
                .map(mischief -> Fault.at(SUBMIT, mischief))
                .toList();
    }

    /** A submit that is refused or cut off before anything happened. */
    public static List<Fault> refusals() {
        return Arrays.stream(Mischief.values())
                .filter(Mischief::before)
                .map(mischief -> Fault.at(SUBMIT, mischief))
                .toList();
    }

    /** Trouble that passes while a job is followed: at status, result and file. */
    public static List<Fault> passing() {
        var all = new ArrayList<Fault>();
        PASSING.forEach(mischief -> all.add(Fault.at(MEDIA, mischief, 2)));
        for (Stage stage : List.of(STATUS, RESULT)) {
            PASSING.forEach(mischief -> all.add(Fault.at(stage, mischief, IN_A_ROW)));
        }
        for (Stage stage : List.of(STATUS, RESULT)) {
            NOT_LET_IN.forEach(mischief -> all.add(Fault.at(stage, mischief, IN_A_ROW)));
        }
        List.of(Mischief.UNKNOWN_WORD, Mischief.NO_POSITION, Mischief.BACKWARDS)
                .forEach(mischief -> all.add(Fault.at(STATUS, mischief, IN_A_ROW)));
        return all;
    }

    /** The same with answers that take for ever; each once. */
    public static List<Fault> slow() {
        var all = new ArrayList<Fault>();
        for (Stage stage : List.of(SUBMIT, STATUS, RESULT, MEDIA)) {
            SLOW.forEach(mischief -> all.add(Fault.at(stage, mischief)));
        }
        return all;
    }

    /** Every way to end badly. */
    public static List<Fault> endings() {
        return Arrays.stream(Verdict.values()).map(Fault::ends).toList();
    }

    /** Webhooks of every kind; duplicates and floods of a hundred. */
    public static List<Fault> hooks() {
        return Arrays.stream(HookTrick.values())
                .map(trick -> Fault.hook(trick, trick == HookTrick.DUPLICATE || trick == HookTrick.FLOOD ? 100 : 1))
                .toList();
    }

    /** All of them but the slow ones. */
    public static List<Fault> all() {
        var all = new ArrayList<Fault>();
        all.addAll(lostAnswers());
        all.addAll(refusals());
        all.addAll(passing());
        all.addAll(endings());
        all.addAll(hooks());
        return all;
    }
}
