package app.photoplay.animatic.figure;

import app.photoplay.animatic.paint.Shapes;
import java.awt.Shape;
import java.awt.geom.Area;

/** Arms with sleeves, hands, legs and shoes. */
final class Limbs {

    /** What a hand does. */
    enum Hand {
        RELAXED,
        OPEN,
        POINT,
        FIST
    }

    private final Persona persona;
    private final Skeleton bones;
    private final boolean bare;

    Limbs(Persona persona, Skeleton bones) {
        this.persona = persona;
        this.bones = bones;
        this.bare = persona.garment().isSkirt() && persona.garment() != Garment.ROBE;
    }

    private double sleeve() {
        double wide = .6 + .4 * persona.build();
        if (persona.age() == Age.CHILD) {
            return .15 * wide;
        }
        double radius = bare ? .135 : persona.feminine() ? .165 : .195;
        return radius * wide * (persona.garment().isCoat() ? 1.12 : 1);
    }

    void farArm(PaperCut drawing, Hand hand) {
        Joint wrist = bones.farWrist;
        double angle = bones.pose.farShoulder() + bones.pose.farElbow();
        hand(drawing, Tone.BODY, wrist, angle, hand);
        drawing.body(arm(bones.farShoulder, bones.farElbow, wrist));
    }

    void nearArm(PaperCut drawing, Hand hand) {
        Joint wrist = bones.nearWrist;
        double angle = bones.pose.nearShoulder() + bones.pose.nearElbow();
        Area whole = new Area(arm(bones.shoulder, bones.nearElbow, wrist));
        for (Shape finger : fingers(hand)) {
            whole.add(new Area(Outline.placed(finger, wrist.x(), wrist.y(), -angle, handSize())));
        }
        if (bare && persona.age() != Age.CHILD) {
            Joint puff = bones.shoulder.towards(bones.nearElbow, .16);
            whole.add(new Area(
                    Outline.placed(Shapes.ellipse(0, 0, .2, .3), puff.x(), puff.y(), -bones.pose.nearShoulder(), 1)));
        }
        drawing.near(whole);
        if (!bare) {
            Joint inner = bones.nearElbow.towards(wrist, .88);
            double r = sleeve();
            double across = Math.toRadians(angle);
            drawing.cut(
                    .024,
                    inner.x() - Math.cos(across) * r,
                    inner.y() + Math.sin(across) * r,
                    inner.x() + Math.cos(across) * r,
                    inner.y() - Math.sin(across) * r);
        }
    }

    private Shape arm(Joint shoulder, Joint elbow, Joint wrist) {
        double r = sleeve();
        Joint swell = elbow.towards(wrist, .25);
        double wristRadius = bare ? r * .56 : r * .8;
        return Outline.limb(
                shoulder.x(),
                shoulder.y(),
                r * 1.25,
                elbow.x(),
                elbow.y(),
                r * .92,
                swell.x(),
                swell.y(),
                r * .9,
                wrist.x(),
                wrist.y(),
                wristRadius);
    }

    private void hand(PaperCut drawing, Tone tone, Joint wrist, double angle, Hand hand) {
        for (Shape finger : fingers(hand)) {
            drawing.add(tone, Outline.placed(finger, wrist.x(), wrist.y(), -angle, handSize()));
        }
    }

    private double handSize() {
        return persona.species().isAnimal() ? .8 : persona.age() == Age.CHILD ? .78 : persona.feminine() ? .92 : 1.05;
    }

    static Shape[] fingers(Hand hand) {
        return switch (hand) {
            case RELAXED ->
                new Shape[] {
                    Outline.limb(0, -.02, .075, .0, .16, .105, .02, .3, .075, .06, .46, .03),
                    Outline.limb(.04, .06, .05, .12, .2, .045, .13, .3, .03),
                };
            case OPEN ->
                new Shape[] {
                    Outline.limb(0, -.02, .075, .0, .14, .11, .0, .22, .09),
                    Outline.limb(-.05, .18, .045, -.12, .42, .024),
                    Outline.limb(-.01, .2, .045, -.03, .48, .024),
                    Outline.limb(.03, .2, .045, .06, .48, .024),
                    Outline.limb(.06, .17, .045, .14, .4, .024),
                    Outline.limb(.05, .05, .05, .18, .16, .04, .24, .26, .024),
                };
            case POINT ->
                new Shape[] {
                    Outline.limb(0, -.02, .075, .0, .14, .115, .02, .2, .1),
                    Outline.limb(.05, .18, .045, .07, .34, .036, .08, .52, .024),
                    Outline.limb(-.04, .18, .06, .06, .27, .05),
                    Outline.limb(.05, .06, .05, .15, .17, .04),
                };
            case FIST ->
                new Shape[] {
                    Outline.limb(0, -.02, .08, .0, .12, .12, .03, .2, .115), Outline.limb(.03, .1, .05, .14, .16, .055),
                };
        };
    }

    void leg(PaperCut drawing, Joint hip, Joint knee, Joint ankle, double shankAngle, boolean near) {
        boolean woman = persona.feminine() && persona.age() != Age.CHILD;
        boolean skirt = persona.garment().isSkirt();
        double build = .5 + .5 * persona.build();
        double top = (skirt ? .3 : woman ? .33 : .36) * build;
        double kneeRadius = (skirt ? .165 : woman ? .2 : .215) * build;
        double calf = (skirt ? .165 : woman ? .18 : .2) * build;
        double low = skirt ? .085 : persona.age() == Age.CHILD ? .13 : woman ? .13 : .155;
        if (persona.species().isAnimal()) {
            low = .17;
        }
        Joint belly = knee.towards(ankle, .34);
        double back = .06;
        drawing.add(
                near ? Tone.NEAR : Tone.BODY,
                Outline.limb(
                        hip.x(),
                        hip.y(),
                        top,
                        knee.x(),
                        knee.y(),
                        kneeRadius,
                        belly.x() - back * Math.cos(Math.toRadians(shankAngle)),
                        belly.y() + back * Math.sin(Math.toRadians(shankAngle)),
                        calf,
                        ankle.x(),
                        ankle.y(),
                        low));
        shoe(drawing, ankle, shankAngle, woman, near);
    }

    private void shoe(PaperCut drawing, Joint ankle, double shankAngle, boolean heeled, boolean near) {
        double pitch = shankAngle < -10 ? Math.min(78, -shankAngle * .82) : shankAngle > 8 ? -shankAngle * .5 : 0;
        Shape shoe;
        if (persona.species().isAnimal()) {
            shoe = Shapes.blob(
                    -.18, -.16, -.24, .08, -.2, .24, .1, .26, .5, .26, .7, .2, .66, .06, .4, -.02, .15, -.14);
        } else if (heeled) {
            shoe = Shapes.blob(
                    -.1, -.16, -.14, .02, -.135, .16, -.125, .27, -.07, .27, -.05, .16, .04, .14, .16, .2, .3, .255, .5,
                    .27, .6, .25, .46, .17, .26, .06, .13, -.04, .1, -.16);
        } else {
            shoe = Shapes.blob(
                    -.17, -.18, -.21, .04, -.21, .2, -.19, .27, -.02, .27, .0, .235, .12, .24, .18, .27, .56, .27, .63,
                    .2, .52, .1, .3, .05, .17, -.04, .17, -.18);
        }
        double size = persona.age() == Age.CHILD ? .85 : 1;
        drawing.add(near ? Tone.NEAR : Tone.BODY, Outline.placed(shoe, ankle.x(), ankle.y(), pitch, size));
    }
}
