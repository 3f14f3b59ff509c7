package app.photoplay.animatic.compose;

import app.photoplay.animatic.figure.Act;
import app.photoplay.generation.ShotBrief;
import app.photoplay.screenplay.CastMember;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** To whom somebody does what they do: «the gentleman put his arm around Ruben's shoulders» means Ruben. */
final class Targets {

    private static final Set<Act> DIRECTED = EnumSet.of(
            Act.HUG,
            Act.TEND,
            Act.GIVE,
            Act.REACH,
            Act.SHAKE,
            Act.FIGHT,
            Act.AIM,
            Act.AIM_WITH,
            Act.STAB,
            Act.STAB_WITH,
            Act.THROW,
            Act.POINT,
            Act.KICK,
            Act.PUSH);

    private Targets() {}

    static boolean isDirected(Act act) {
        return DIRECTED.contains(act);
    }

    /** The index of whom the words name next after somebody, in the same sentence; the other one of two; -1 for nobody. */
    static int of(ShotBrief brief, List<CastMember> people, int actor) {
        if (people.size() == 2) {
            return 1 - actor;
        }
        for (String sentence : Act.sentences(brief.action())) {
            int from = at(sentence, people.get(actor));
            if (from >= 0) {
                return IntStream.range(0, people.size())
                        .filter(i -> i != actor && at(sentence, people.get(i)) > from)
                        .boxed()
                        .min((a, b) -> at(sentence, people.get(a)) - at(sentence, people.get(b)))
                        .orElse(-1);
            }
        }
        return -1;
    }

    private static int at(String sentence, CastMember member) {
        String name = Ensemble.lastOf(member).replaceFirst("\\d+$", "").strip().toLowerCase(Locale.ROOT);
        return name.isEmpty() ? -1 : sentence.toLowerCase(Locale.ROOT).indexOf(name);
    }

    /** Puts whoever does something to somebody beside them. */
    static void beside(ShotBrief brief, List<CastMember> people, List<Act> acts, double[] xs) {
        for (int i = 0; i < xs.length && xs.length > 2; i++) {
            int to = isDirected(acts.get(i)) ? of(brief, people, i) : -1;
            if (to >= 0) {
                double from = xs[i];
                int near = to;
                for (int k = 0; k < xs.length; k++) {
                    boolean between = k != i && (xs[k] - from) * (xs[to] - from) > 0;
                    near = between && Math.abs(xs[k] - from) < Math.abs(xs[near] - from) ? k : near;
                }
                double x = xs[near];
                xs[near] = xs[to];
                xs[to] = x;
            }
        }
    }
}
