package app.photoplay.animatic.compose;

import app.photoplay.animatic.figure.Act;
import app.photoplay.animatic.figure.FigurePainter;
import app.photoplay.animatic.figure.Gait;
import app.photoplay.animatic.figure.Light;
import app.photoplay.animatic.figure.Persona;
import app.photoplay.animatic.figure.Species;
import app.photoplay.animatic.figure.Spot;
import app.photoplay.animatic.stage.LayerMotion;
import app.photoplay.animatic.stage.StageBuilder;
import app.photoplay.animatic.stage.StageElement;
import app.photoplay.screenplay.CastMember;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.function.DoubleUnaryOperator;

/** Animals on four legs, with and without somebody on their back. */
final class Beasts {

    /** Height of a saddle, as a share of a grown person. */
    static final double SADDLE = .5;

    private Beasts() {}

    /** Beasts that neither speak nor bear a name like a person's go on their own legs. */
    static boolean isOnFourLegs(CastMember member, Persona persona, boolean speaking) {
        return persona.species().isAnimal()
                && persona.species() != Species.CATERPILLAR
                && !speaking
                && member.figure() == null
                && !member.name().matches("(?:The )?\\p{Lu}\\p{L}+ \\p{Lu}\\p{L}+");
    }

    /** A horse under a rider, as fast as the rider. */
    static void mount(
            StageBuilder stage,
            FigurePainter painter,
            Spot spot,
            double z,
            DoubleUnaryOperator ground,
            boolean going,
            double front) {
        double pace = going ? WalkPath.pace(.3, .14, Act.RIDE, spot, front, stage.world()) : 0;
        double speed = spot.facing().sign() * Act.RIDE.speed() * pace * spot.height();
        DoubleUnaryOperator climb = going ? WalkPath.climb(stage.view(), z, spot, speed, ground) : seconds -> 0;
        Light light = FigureLight.at(stage, spot.x(), spot.y() - spot.height() * .5, .42);
        double h = spot.height();
        Rectangle2D box = new Rectangle2D.Double(spot.x() - h * 1.6, spot.y() - h * 1.5, h * 3.2, h * 1.8);
        stage.add(new StageElement.Actor(
                z,
                0,
                going ? LayerMotion.drifting(speed) : LayerMotion.NONE,
                WalkPath.roomy(box, climb, 0),
                Troupe.POSES,
                frame -> frame / 2,
                (pen, pose) -> {
                    AffineTransform upright = pen.graphics().getTransform();
                    pen.graphics().translate(0, climb.applyAsDouble(pose / (double) Troupe.RATE));
                    painter.beast(
                            pen.graphics(),
                            Species.HORSE,
                            going ? Gait.RUN : Gait.STAND,
                            0x8a5a36,
                            pose / (double) Troupe.RATE,
                            spot,
                            light);
                    pen.graphics().setTransform(upright);
                }));
    }

    /** Goes its way, or stands. */
    static void walk(
            StageBuilder stage, FigurePainter painter, Persona persona, Act act, Spot spot, double z, boolean going) {
        Gait gait = switch (act) {
            case RUN, RIDE, JUMP, FIGHT, DANCE -> Gait.RUN;
            default -> act.isTravelling() ? Gait.WALK : Gait.STAND;
        };
        Light light = FigureLight.at(stage, spot.x(), spot.y() - spot.height() * .4, .42);
        double speed = gait == Gait.RUN ? .5 : .2;
        LayerMotion motion = going
                ? LayerMotion.drifting(spot.facing().sign() * speed * spot.height() * Troupe.LEISURE)
                : LayerMotion.NONE;
        double h = spot.height();
        Rectangle2D box = new Rectangle2D.Double(spot.x() - h * 1.6, spot.y() - h * 1.5, h * 3.2, h * 1.8);
        stage.add(new StageElement.Actor(
                z,
                0,
                motion,
                box,
                Troupe.POSES,
                frame -> frame / 2,
                (pen, pose) -> painter.beast(
                        pen.graphics(),
                        persona.species(),
                        gait,
                        persona.accent().rgb(),
                        pose / (double) Troupe.RATE,
                        spot,
                        light)));
    }
}
