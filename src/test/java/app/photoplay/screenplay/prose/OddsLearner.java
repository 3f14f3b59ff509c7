package app.photoplay.screenplay.prose;

import app.photoplay.screenplay.story.Person;
import app.photoplay.understanding.Gold;
import app.photoplay.understanding.GoldNames;
import app.photoplay.understanding.GoldReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Learns the weights of {@link Sign signs} from annotated texts: {@code OddsLearner odds.tsv FOLDER…}. */
final class OddsLearner {

    private static final int ROUNDS = 400;
    private static final double STEP = 0.3;
    /** How little a weight is worth that few turns call for. */
    private static final double RESTRAINT = 1.5;
    /** What a turn whose tag has a name tells of turns without. */
    private static final double TAGGED = 0.35;

    /** Our own texts are like what people write today; those of LitBank are older. */
    private static final double OWN = 2.5;

    /** @param signs of each candidate, nobody first; right which of them are */
    private record Example(int model, double weight, List<double[]> signs, List<Integer> right) {}

    private final List<Example> examples = new ArrayList<>();

    public static void main(String[] args) throws IOException {
        var learner = new OddsLearner();
        for (int index = 1; index < args.length; index++) {
            for (var gold : GoldReader.folder(Path.of(args[index]))) {
                learner.study(gold);
            }
        }
        double[][] weights = learner.learn();
        var lines = new StringBuilder(
                "# How strongly each sign speaks for a speaker: without a tag, with a pronoun. Learned by OddsLearner\n# from our own texts and from LitBank (github.com/dbamman/litbank, CC BY 4.0), developing halves.\n");
        for (var sign : Sign.values()) {
            lines.append(String.format(
                    Locale.ROOT, "%s\t%.2f\t%.2f%n", sign, weights[0][sign.ordinal()], weights[1][sign.ordinal()]));
        }
        Files.writeString(Path.of(args[0]), lines);
        System.out.println(learner.examples.size() + " turns");
    }

    private void study(Gold gold) {
        var turns = ProseReader.turns(gold.text());
        new Turns(turns, new Odds(new double[2][Sign.values().length])).gather();
        var people = new LinkedHashSet<Person>();
        turns.forEach(turn -> people.addAll(turn.candidates));
        var names = new GoldNames(gold, List.copyOf(people));
        var past = Dialogue.NONE;
        for (int index = 0; index < turns.size(); index++) {
            var turn = turns.get(index);
            var line = gold.lines().stream()
                    .filter(each -> turn.span.contains(each.span().start()))
                    .findFirst();
            if (line.isEmpty() || turn.closed) {
                past = past.then(null, 0);
                continue;
            }
            var right = bearers(turn, names, line.get().speaker());
            add(turns, index, past, right, gold.passages().isEmpty() ? 1 : OWN);
            past = past.then(right.isEmpty() ? null : right.iterator().next(), 0);
        }
    }

    private static Set<Person> bearers(Turn turn, GoldNames names, String speaker) {
        var bearers = new LinkedHashSet<Person>();
        if (turn.speaker != null && names.of(turn.speaker.name()) != null) {
            if (names.of(turn.speaker.name()).name().equals(speaker)) {
                bearers.add(turn.speaker);
            }
        }
        for (var person : turn.candidates) {
            var one = names.of(person.name());
            if (one != null && one.name().equals(speaker)) {
                bearers.add(person);
            }
        }
        return bearers;
    }

    private void add(List<Turn> turns, int index, Dialogue past, Set<Person> right, double worth) {
        var turn = turns.get(index);
        var signs = new ArrayList<double[]>();
        var correct = new ArrayList<Integer>();
        signs.add(Sign.ofNobody(turn, past));
        for (var person : turn.candidates) {
            if (person.equals(turn.speaker) || turn.fits(person)) {
                if (right.contains(person)) {
                    correct.add(signs.size());
                }
                signs.add(Sign.of(
                        turn,
                        person,
                        past,
                        index == 0 ? null : turns.get(index - 1),
                        index + 1 == turns.size() ? null : turns.get(index + 1)));
            }
        }
        if (correct.isEmpty()) {
            correct.add(0);
        }
        examples.add(new Example(
                turn.wanted == null ? 0 : 1, turn.speaker == null ? worth : worth * TAGGED, signs, correct));
    }

    private double[][] learn() {
        int width = Sign.values().length;
        double[][] weights = new double[2][width];
        double[][] squares = new double[2][width];
        for (int round = 0; round < ROUNDS; round++) {
            double[][] slopes = new double[2][width];
            for (var example : examples) {
                slope(example, weights[example.model()], slopes[example.model()]);
            }
            for (int model = 0; model < 2; model++) {
                for (int sign = 0; sign < width; sign++) {
                    double slope = slopes[model][sign] - RESTRAINT * weights[model][sign];
                    squares[model][sign] += slope * slope;
                    weights[model][sign] += STEP * slope / Math.sqrt(squares[model][sign] + 1e-9);
                }
            }
        }
        return weights;
    }

    private static void slope(Example example, double[] weights, double[] slopes) {
        double[] odds = new double[example.signs().size()];
        double all = 0;
        double right = 0;
        for (int one = 0; one < odds.length; one++) {
            double sum = 0;
            for (int sign = 0; sign < weights.length; sign++) {
                sum += weights[sign] * example.signs().get(one)[sign];
            }
            odds[one] = Math.exp(sum);
            all += odds[one];
            right += example.right().contains(one) ? odds[one] : 0;
        }
        for (int one = 0; one < odds.length; one++) {
            double pull = (example.right().contains(one) ? odds[one] / right : 0) - odds[one] / all;
            for (int sign = 0; sign < weights.length; sign++) {
                slopes[sign] += example.weight() * pull * example.signs().get(one)[sign];
            }
        }
    }
}
