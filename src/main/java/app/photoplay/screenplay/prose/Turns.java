package app.photoplay.screenplay.prose;

import app.photoplay.screenplay.story.Person;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives turns without a tag to the two who talk in turn, where that agrees with the tags on both sides. */
final class Turns {

    /** Nobody counts more turns without a name than that. */
    private static final int FARTHEST = 10;
    /** How many turns ago somebody may have talked with whoever does now. */
    private static final int BACK = 5;

    private Turns() {}

    static void complete(List<Turn> turns) {
        int start = 0;
        for (int index = 1; index <= turns.size(); index++) {
            if (index == turns.size() || turns.get(index).gap > 0) {
                completeRun(turns, start, index);
                start = index;
            }
        }
    }

    /** Turns without telling between them: from the first to behind the last. */
    private static void completeRun(List<Turn> run, int start, int stop) {
        int index = start;
        while (index < stop) {
            if (run.get(index).speaker != null || run.get(index).closed) {
                index++;
                continue;
            }
            int end = index;
            while (end < stop && run.get(end).speaker == null && !run.get(end).closed) {
                end++;
            }
            fill(run, start, index, end, stop);
            index = end;
        }
    }

    /** @param from first turn without a speaker, to behind the last */
    private static void fill(List<Turn> run, int start, int from, int to, int stop) {
        var left = from == start ? null : run.get(from - 1).speaker;
        var right = to == stop ? null : run.get(to).speaker;
        int open = to - from;
        if (left != null && right != null && !isAbout(run, from, right)) {
            right = null;
        }
        if (left != null && right != null) {
            boolean agrees = left.equals(right) == (open % 2 == 1);
            var other = left.equals(right) ? other(run, from - 1, to, left) : right;
            if (agrees && other != null) {
                alternate(run, from, to, other, left);
            }
        } else if (left != null) {
            var other = other(run, from - 1, to, left);
            if (other != null) {
                alternate(run, from, Math.min(to, from + FARTHEST), other, left);
            }
        } else if (right != null) {
            var other = other(run, to, to, right);
            if (other != null) {
                alternate(run, from, to, open % 2 == 0 ? right : other, open % 2 == 0 ? other : right);
            }
        } else {
            addressed(run, from, to);
        }
    }

    /** Whether somebody is there before they speak: whoever only comes in ends no exchange. */
    private static boolean isAbout(List<Turn> run, int turn, Person person) {
        boolean spoke =
                run.subList(Math.max(0, turn - BACK), turn).stream().anyMatch(before -> person.equals(before.speaker));
        return spoke || run.get(turn).around.contains(person);
    }

    /** Two are about, and one calls the other. */
    private static void addressed(List<Turn> run, int from, int to) {
        for (int index = from; index < to; index++) {
            var turn = run.get(index);
            var about = new ArrayList<>(turn.around);
            if (about.size() == 2 && turn.called.size() == 1 && about.removeAll(turn.called) && about.size() == 1) {
                var called = turn.called.iterator().next();
                boolean even = (index - from) % 2 == 0;
                alternate(run, from, to, even ? about.getFirst() : called, even ? called : about.getFirst());
                return;
            }
        }
    }

    private static void alternate(List<Turn> run, int from, int to, Person first, Person second) {
        for (int index = from; index < to; index++) {
            var person = (index - from) % 2 == 0 ? first : second;
            if (run.get(index).called.contains(person)) {
                return;
            }
            run.get(index).speaker = person;
        }
    }

    /** Who talks with somebody around that turn: the next who speaks, who is called, the only one who is about. */
    private static @Nullable Person other(List<Turn> run, int turn, int behind, Person one) {
        for (int index = turn; index >= Math.max(0, turn - BACK); index--) {
            var speaker = run.get(index).speaker;
            if (speaker != null && !speaker.equals(one)) {
                return speaker;
            }
        }
        for (int index = turn; index < Math.min(run.size(), behind + 1); index++) {
            if (one.equals(run.get(index).speaker) && run.get(index).called.size() == 1) {
                return run.get(index).called.iterator().next();
            }
        }
        for (int index = behind; index < Math.min(run.size(), behind + 4); index++) {
            var speaker = run.get(index).speaker;
            if (speaker != null && !speaker.equals(one)) {
                return speaker;
            }
        }
        var about = new ArrayList<>(run.get(turn).around);
        about.remove(one);
        return about.size() == 1 ? about.getFirst() : null;
    }
}
