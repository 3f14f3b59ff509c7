package app.photoplay.animatic.compose;

import app.photoplay.animatic.figure.Act;
import app.photoplay.animatic.figure.FigurePainter;
import app.photoplay.animatic.figure.Light;
import app.photoplay.animatic.figure.Persona;
import app.photoplay.animatic.figure.Spot;
import app.photoplay.animatic.paint.Rng;
import app.photoplay.animatic.stage.Glow;
import app.photoplay.animatic.stage.LayerMotion;
import app.photoplay.animatic.stage.StageBuilder;
import app.photoplay.animatic.stage.StageElement;
import app.photoplay.animatic.words.Noun;
import app.photoplay.generation.ShotBrief;
import app.photoplay.screenplay.ShotSize;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

/** Somebody acting: pose after pose, along their way, with what they hold. */
final class Performance {

    private final StageBuilder stage;
    private final ShotBrief brief;
    private final ShotScale framing;
    private final Rng shot;
    private final FigurePainter painter;
    private final Conduct conduct;

    Performance(
            StageBuilder stage, ShotBrief brief, ShotScale framing, Rng shot, FigurePainter painter, Conduct conduct) {
        this.stage = stage;
        this.brief = brief;
        this.framing = framing;
        this.shot = shot;
        this.painter = painter;
        this.conduct = conduct;
    }

    /**
     * Puts somebody on the stage.
     *
     * @param walks whether there is room to go anywhere
     * @param index among those who are there
     * @param front x of whoever is nearest to the light, px
     */
    void add(
            Persona persona,
            Act act,
            Spot spot,
            double z,
            boolean speaking,
            boolean back,
            boolean walks,
            int index,
            double front,
            DoubleUnaryOperator ground,
            @Nullable Noun held) {
        boolean going = walks && isGoing(act);
        boolean fast = act == Act.RUN || act == Act.RIDE;
        double pace = going
                ? WalkPath.pace(fast ? .3 : Troupe.LEISURE, fast ? .14 : .26, act, spot, front, stage.world())
                : Troupe.LEISURE;
        double tempo = fast ? 1 : act.isTravelling() ? pace : 1;
        LayerMotion motion = going
                ? LayerMotion.drifting(spot.facing().sign() * act.speed() * pace * spot.height())
                : act.isAirborne() || conduct.floating()
                        ? LayerMotion.swell(
                                3 * stage.world().unit(), 7 * stage.world().unit(), 5)
                        : LayerMotion.NONE;
        Light light = FigureLight.at(stage, spot.x(), spot.y() - spot.height() * .8, act.isAirborne() ? 0 : .42);
        double speed = going ? spot.facing().sign() * act.speed() * pace * spot.height() : 0;
        DoubleUnaryOperator climb =
                framing.feet() && going ? WalkPath.climb(stage.view(), z, spot, speed, ground) : seconds -> 0;
        double tilt = conduct.floating() ? shot.fork(40 + index).in(-.55, .55) : 0;
        Rectangle2D bounds =
                WalkPath.roomy(bounds(persona, act, spot, held), climb, tilt == 0 ? 0 : spot.height() * .3);
        double phase = going || act.isTravelling() ? 0 : shot.fork(20 + index).in(0, 2);
        stage.add(new StageElement.Actor(z, 0, motion, bounds, Troupe.POSES, frame -> frame / 2, (pen, pose) -> {
            double seconds = pose * tempo / Troupe.RATE + phase;
            AffineTransform upright = pen.graphics().getTransform();
            pen.graphics().translate(0, climb.applyAsDouble(pose / (double) Troupe.RATE));
            pen.graphics().rotate(tilt, spot.x(), spot.y() - spot.height() * .5);
            if (back) {
                painter.back(pen.graphics(), persona, act.isTravelling(), seconds, spot, light);
            } else {
                painter.body(pen.graphics(), persona, act, seconds, speaking, spot, light);
            }
            if (held != null) {
                Hands.carry(pen, painter, persona, act, seconds, spot, held.shown(), light);
            }
            pen.graphics().setTransform(upright);
        }));
        if (held != null) {
            var hand = painter.handAt(persona, act, phase, spot);
            ThingPrint.glow(stage, held.shown(), z, hand.getX(), hand.getY(), spot.height() * .3);
        }
        if (act == Act.LANTERN) {
            var hand = painter.handAt(persona, act, phase, spot);
            double r = spot.height() * .5;
            stage.glow(
                    Glow.round(z, hand.getX(), hand.getY(), r, stage.palette().lamp(), .5)
                            .flickering(.2));
        }
    }

    /** Whether somebody who does that leaves the place where they are. */
    boolean isGoing(Act act) {
        return !conduct.floating() && act.isTravelling() && brief.size() != ShotSize.TWO_SHOT;
    }

    private Rectangle2D bounds(Persona persona, Act act, Spot spot, @Nullable Noun held) {
        double h = spot.height();
        Rectangle2D box = new Rectangle2D.Double(spot.x() - h * .42, spot.y() - h * 1.12, h * .84, h * 1.2);
        for (int i = 0; i < 6; i++) {
            Rectangle2D at = painter.bounds(persona, act, i * .5, spot);
            if (!at.isEmpty()) {
                box = box.createUnion(at);
            }
        }
        if (held != null) {
            var hand = painter.handAt(persona, act, 0, spot);
            double reach = Math.max(.3, held.shown().metres() / 1.75) * h;
            box = box.createUnion(
                    new Rectangle2D.Double(hand.getX() - reach, hand.getY() - reach, 2 * reach, 2 * reach));
        }
        double shadow = h * .5;
        return new Rectangle2D.Double(
                box.getX() - shadow, box.getY() - h * .04, box.getWidth() + 2 * shadow, box.getHeight() + h * .2);
    }
}
