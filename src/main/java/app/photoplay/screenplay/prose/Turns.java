package app.photoplay.screenplay.prose;

import app.photoplay.screenplay.story.Checkpoint;
import app.photoplay.screenplay.story.Person;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gives turns whose speaker no tag names to whoever most likely speaks them. Several readings of the conversation are
 * followed at once, so that tags further on decide between them; where no speaker is likely enough, there is none.
 */
final class Turns {

    /** Readings followed at once. */
    private static final int WIDTH = 24;
    /** How many turns further on decide. */
    private static final int AHEAD = 8;
    /** How many turns away somebody who speaks is a candidate. */
    private static final int BACK = 8;

    private static final int NEXT = 3;
    /** How likely it has to be. */
    private static final double ENOUGH = 0.55;
    /** How likely where a pronoun means somebody: two may fit it, and a third whom nobody knows. */
    private static final double ENOUGH_FOR_PRONOUN = 0.7;
    /** How likely where so many can speak that somebody may be missing. */
    private static final double ENOUGH_AMONG_MANY = 0.9;

    private static final int MANY = 3;

    private final List<Turn> turns;
    private final Odds odds;

    Turns(List<Turn> turns, Odds odds) {
        this.turns = turns;
        this.odds = odds;
    }

    static void complete(List<Turn> turns) {
        var all = new Turns(turns, Odds.learned());
        all.gather();
        all.decide();
    }

    /** Everybody who was told of, called or heard around a turn may speak it. */
    void gather() {
        var speakers = new HashSet<Person>();
        for (var turn : turns) {
            if (turn.speaker != null) {
                speakers.add(turn.speaker);
            }
        }
        for (int index = 0; index < turns.size(); index++) {
            var turn = turns.get(index);
            turn.speakers = speakers;
            turn.named = turn.speaker;
            turn.candidates.addAll(turn.here);
            turn.candidates.addAll(turn.lately);
            for (int near = Math.max(0, index - BACK); near < Math.min(turns.size(), index + NEXT); near++) {
                var other = turns.get(near);
                if (other.speaker != null) {
                    turn.candidates.add(other.speaker);
                }
                if (near >= index - 2) {
                    turn.candidates.addAll(other.called);
                }
            }
            turn.candidates.removeAll(turn.silent);
            if (turn.unseen) {
                turn.candidates.removeAll(turn.lately);
            }
            if (turn.speaker != null) {
                turn.candidates.add(turn.speaker);
            }
        }
    }

    private void decide() {
        List<Dialogue> readings = List.of(Dialogue.NONE);
        var decided = new ArrayList<@Nullable Person>();
        for (int index = 0; index < turns.size() + AHEAD; index++) {
            Checkpoint.pass();
            if (index < turns.size()) {
                readings = next(readings, index);
            }
            if (index >= AHEAD) {
                decided.add(likeliest(readings, index - AHEAD, Math.min(index, turns.size() - 1)));
            }
        }
        for (int index = 0; index < turns.size(); index++) {
            var turn = turns.get(index);
            if (turn.speaker == null && !turn.closed) {
                turn.speaker = decided.get(index);
            }
        }
    }

    private List<Dialogue> next(List<Dialogue> readings, int index) {
        var turn = turns.get(index);
        var last = index == 0 ? null : turns.get(index - 1);
        var next = index + 1 == turns.size() ? null : turns.get(index + 1);
        var longer = new ArrayList<Dialogue>();
        for (var reading : readings) {
            if (turn.closed) {
                longer.add(reading.then(null, 0));
                continue;
            }
            for (var chance : odds.of(turn, reading, last, next)) {
                if (turn.speaker == null) {
                    longer.add(reading.then(chance.person(), chance.logarithm()));
                } else if (turn.speaker.equals(chance.person())) {
                    longer.add(reading.then(chance.person(), chance.logarithm()));
                }
            }
        }
        longer.sort(Comparator.comparingDouble(reading -> -reading.likelihood()));
        return longer.size() > WIDTH ? new ArrayList<>(longer.subList(0, WIDTH)) : longer;
    }

    /** Whether it goes on where the two speak who alone are there, or the one whom alone its pronoun can mean. */
    private static boolean isSimple(Turn turn) {
        if (turn.wanted != null && turn.gap == 0 && turn.meant != null) {
            return turn.candidates.stream().filter(turn::fits).count() == 1;
        }
        int likely = turn.unseen ? 1 : 2;
        return turn.wanted == null && turn.gap == 0 && turn.candidates.size() == likely;
    }

    /** Whether it follows at once on two who spoke in turn by name. */
    private boolean goesOn(int turn) {
        if (turn < 2 || turns.get(turn).gap > 0 || turns.get(turn - 1).gap > 0) {
            return false;
        }
        var last = turns.get(turn - 1).named;
        var before = turns.get(turn - 2).named;
        return last != null && before != null && !last.equals(before);
    }

    private double enough(int turn) {
        var one = turns.get(turn);
        if (one.candidates.size() > MANY && !goesOn(turn)) {
            return ENOUGH_AMONG_MANY;
        }
        return one.wanted != null ? ENOUGH_FOR_PRONOUN : ENOUGH;
    }

    /** Who speaks a turn in most of the readings that end at another, or null where that is not likely enough. */
    private @Nullable Person likeliest(List<Dialogue> readings, int turn, int end) {
        Map<Person, Double> shares = new HashMap<>();
        double most = readings.getFirst().likelihood();
        double total = 0;
        double nobody = 0;
        for (var reading : readings) {
            double share = Math.exp(reading.likelihood() - most);
            total += share;
            var speaker = reading.speaker(end - turn + 1);
            if (speaker != null) {
                shares.merge(speaker, share, Double::sum);
            } else {
                nobody += share;
            }
        }
        var one = turns.get(turn);
        double enough = (turn > 0 && isSimple(one) ? total - nobody : total) * enough(turn);
        return shares.entrySet().stream()
                .filter(entry -> entry.getValue() >= enough)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
