package app.photoplay.animatic.figure;

import app.photoplay.animatic.paint.Shapes;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/** Puts a whole figure together, from the far arm to the near hand. */
final class Puppets {

    private static final double ADULT_HEADS = 7.7;

    private Puppets() {}

    /** Pixels of one head height for a persona at a spot. */
    static double unit(Persona persona, double spotHeight) {
        return spotHeight * persona.stature() / ADULT_HEADS;
    }

    /** Somebody doing something, cut out. Near adds the cuts that only show when the figure is large. */
    static Puppet of(Persona persona, Act act, Pose pose, boolean near) {
        if (persona.species() == Species.CATERPILLAR) {
            return Caterpillar.of(persona, pose, near);
        }
        Skeleton bones = new Skeleton(persona, pose);
        Torso torso = new Torso(persona, bones);
        Limbs limbs = new Limbs(persona, bones);
        Adornment adornment = new Adornment(persona, torso, bones);
        PaperCut standing = new PaperCut();
        limbs.leg(
                standing,
                bones.hip.moved(.05, -.02),
                bones.farKnee,
                bones.farAnkle,
                pose.farThigh() - pose.farKnee(),
                false);
        limbs.leg(standing, bones.hip, bones.nearKnee, bones.nearAnkle, pose.nearThigh() - pose.nearKnee(), true);
        PaperCut cloth = new PaperCut();
        new Drape(persona, bones, torso).cut(cloth);

        PaperCut all = new PaperCut();
        limbs.farArm(all, act.row().far());
        all.add(Drawings.tail(persona.species(), pose.wind() * .6), -.4 * persona.build(), 0);
        all.add(standing);
        all.body(Shapes.blob(torso.outline()));
        all.add(cloth);
        adornment.onBody(all);
        neck(all, persona, bones);
        PaperCut head = Figurehead.of(persona, Face.CALM, near);
        AffineTransform at = AffineTransform.getTranslateInstance(bones.head.x(), bones.head.y());
        at.rotate(Math.toRadians(bones.headTurn));
        at.scale(bones.headSize, bones.headSize);
        all.add(head, at);
        boolean armBeforeNeck = pose.nearShoulder() > 58 || pose.nearElbow() > 105;
        if (armBeforeNeck) {
            Neckwear.add(all, persona, torso, bones);
        }
        Joint grip = bones.nearWrist.swung(pose.nearShoulder() + pose.nearElbow(), .24);
        all.add(Drawings.held(act.held()), AffineTransform.getTranslateInstance(grip.x(), grip.y()));
        limbs.nearArm(all, act.row().near());
        if (!armBeforeNeck) {
            Neckwear.add(all, persona, torso, bones);
        }

        Rectangle2D feet = standing.add(cloth).bounds();
        if (act.isSeated()) {
            PaperCut seated = new PaperCut();
            Chair.add(seated, feet.getMaxY());
            all = seated.add(all);
        }
        return turned(all, standing, bones, pose, grip);
    }

    private static Puppet turned(PaperCut all, PaperCut standing, Skeleton bones, Pose pose, Joint grip) {
        Point2D hand = new Point2D.Double(grip.x(), grip.y());
        Point2D head = new Point2D.Double(bones.head.x(), bones.head.y());
        if (pose.roll() == 0) {
            return new Puppet(all, standing.bounds().getMaxY() + pose.lift(), hand, head);
        }
        AffineTransform roll = AffineTransform.getRotateInstance(Math.toRadians(pose.roll()), 0, -1.2);
        if (Math.abs(pose.roll()) > 45) {
            roll.preConcatenate(AffineTransform.getTranslateInstance(pose.roll() > 0 ? -1 : 1, 0));
        }
        PaperCut rolled = new PaperCut().add(all, roll);
        return new Puppet(
                rolled,
                rolled.bounds().getMaxY() + pose.lift(),
                roll.transform(hand, null),
                roll.transform(head, null));
    }

    private static void neck(PaperCut all, Persona persona, Skeleton bones) {
        double wide = persona.feminine() ? .82 : 1.08;
        if (persona.species().isAnimal()) {
            wide = 1.5;
        } else if (persona.age() == Age.CHILD) {
            wide = .8;
        }
        Joint low = bones.beside(.95, -.02);
        double turn = Math.toRadians(bones.headTurn);
        double x = bones.head.x() + (-.13 * Math.cos(turn) - .3 * Math.sin(turn)) * bones.headSize;
        double y = bones.head.y() + (-.13 * Math.sin(turn) + .3 * Math.cos(turn)) * bones.headSize;
        all.body(Outline.limb(low.x(), low.y(), .22 * wide, x, y, .175 * wide));
    }

    /** Where a shape of the puppet lands in the picture. */
    static AffineTransform placing(Puppet puppet, Persona persona, Spot spot) {
        double unit = unit(persona, spot.height());
        AffineTransform at = AffineTransform.getTranslateInstance(spot.x(), spot.y());
        at.scale(unit * spot.facing().sign(), unit);
        at.translate(0, -puppet.ground());
        return at;
    }

    static Rectangle2D placed(Shape shape, AffineTransform at) {
        return at.createTransformedShape(shape).getBounds2D();
    }
}
