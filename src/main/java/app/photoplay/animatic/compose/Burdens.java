package app.photoplay.animatic.compose;

import app.photoplay.animatic.figure.Act;
import app.photoplay.animatic.figure.FigurePainter;
import app.photoplay.animatic.figure.Orientation;
import app.photoplay.animatic.figure.Spot;
import app.photoplay.animatic.stage.StageBuilder;
import app.photoplay.animatic.words.Noun;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What is too large for one hand and is carried by several: a stretcher, a piano, a boat. */
final class Burdens {

    private static final Pattern CARRIED =
            Pattern.compile("(?iu)\\b(?:carr(?:y|ies|ied|ying)|bore|lift(?:s|ed)|lug(?:s|ged)|heav(?:es|ed)) $");
    /** Metres. */
    private static final double LARGE = .7;

    private static final double HIGHEST = 1.3;
    private static final double GROWN = 1.75;

    private Burdens() {}

    /** What two or more carry. */
    static Optional<Noun> of(List<Noun> things, List<Act> acts, String words) {
        return carriers(acts).length < 2
                ? Optional.empty()
                : things.stream()
                        .filter(noun -> noun.shown().metres() > LARGE && ThingPrint.width(noun.shown()) > .8)
                        .filter(noun -> isCarried(noun, words))
                        .findFirst();
    }

    static boolean isCarried(Noun noun, String words) {
        return CARRIED.matcher(Placement.before(noun, words)).find();
    }

    private static int[] carriers(List<Act> acts) {
        return IntStream.range(0, acts.size())
                .filter(i -> acts.get(i) == Act.BRING || acts.get(i) == Act.HOLD_UP || acts.get(i) == Act.CARRY)
                .toArray();
    }

    /**
     * Puts it between the first two who carry it.
     *
     * @param xs where everybody is, as shares of the width
     */
    static void draw(
            StageBuilder stage,
            FigurePainter painter,
            Noun burden,
            List<Act> acts,
            double[] xs,
            double z,
            DoubleUnaryOperator ground,
            double person) {
        int[] two = carriers(acts);
        double x = stage.world().x((xs[two[0]] + xs[two[1]]) / 2);
        double y = Math.min(
                stage.view().y(ground.applyAsDouble(x), z), stage.world().y(.97));
        double wide = Math.abs(xs[two[0]] - xs[two[1]]) * stage.world().width() + person * .2;
        double high = Math.min(
                Math.min(burden.shown().metres(), HIGHEST) * person / GROWN, wide / ThingPrint.width(burden.shown()));
        ThingPrint.put(
                stage, painter, burden.shown(), z - .001, new Spot(x, y - person * .36, high, Orientation.RIGHT), 1);
    }
}
