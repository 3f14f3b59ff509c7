package app.photoplay.animatic.compose;

import app.photoplay.animatic.figure.Act;
import app.photoplay.animatic.figure.FigurePainter;
import app.photoplay.animatic.figure.Light;
import app.photoplay.animatic.figure.Orientation;
import app.photoplay.animatic.figure.Persona;
import app.photoplay.animatic.figure.Spot;
import app.photoplay.animatic.paint.Rng;
import app.photoplay.animatic.stage.LayerMotion;
import app.photoplay.animatic.stage.StageBuilder;
import app.photoplay.animatic.stage.World;
import app.photoplay.animatic.words.Noun;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;

/** Many people behind those whom the shot is about. */
final class Crowd {

    private static final int HEADS = 9;
    /** What many do together. */
    private static final Set<Act> COMMON = EnumSet.of(
            Act.CHEER, Act.RUN, Act.DANCE, Act.KNEEL, Act.CRY, Act.LAUGH, Act.WALK, Act.FIGHT, Act.WAVE, Act.CALL);

    private Crowd() {}

    static void behind(
            StageBuilder stage,
            FigurePainter painter,
            double z,
            DoubleUnaryOperator ground,
            double person,
            Noun many,
            Act does) {
        World w = stage.world();
        double y = Math.min(stage.view().y(ground.applyAsDouble(w.x(.5)), z), w.y(.97));
        Light base = FigureLight.at(stage, w.x(.5), y - person, .2);
        for (int row = 0; row < 2; row++) {
            double h = person * (.8 + .08 * row);
            double at = y - w.y(.035 - .02 * row);
            Light light = base.at(stage.palette().at(.7 + .12 * row), .4, .2);
            int from = row * HEADS;
            Orientation to = row == 0 ? Orientation.RIGHT : Orientation.LEFT;
            stage.sheet(z - .06 + .02 * row, 0, LayerMotion.NONE, pen -> {
                for (int i = 0; i < HEADS; i++) {
                    Rng chance = stage.chance(300 + from + i);
                    double x = w.x((i + .5 + chance.in(-.3, .3)) / HEADS);
                    Persona one = many.shown().id().equals("crowd")
                            ? Persona.passerBy(stage.seed(52) * 131L + from + i)
                            : Persona.of(Stranger.of(many, from + i + 1), List.of());
                    boolean alike = does.isSeated() || COMMON.contains(does) && chance.chance(.7);
                    Act act = alike
                            ? does
                            : chance.oneOf(Act.STAND, Act.TALK, Act.LISTEN, Act.WAVE, Act.POCKETS, Act.LOOK_UP);
                    painter.body(pen.graphics(), one, act, chance.in(0, 4), false, new Spot(x, at, h, to), light);
                }
            });
        }
    }
}
