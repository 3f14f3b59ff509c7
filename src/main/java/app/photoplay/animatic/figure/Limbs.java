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
        for (PaperPiece finger : Drawings.hand(hand).pieces()) {
            whole.add(new Area(Outline.placed(finger.shape(), wrist.x(), wrist.y(), -angle, handSize())));
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
        for (PaperPiece finger : Drawings.hand(hand).pieces()) {
            drawing.add(tone, Outline.placed(finger.shape(), wrist.x(), wrist.y(), -angle, handSize()));
        }
    }

    private double handSize() {
        return persona.species().isAnimal() ? .8 : persona.age() == Age.CHILD ? .78 : persona.feminine() ? .92 : 1.05;
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
        String kind = persona.species().isAnimal() ? "paw" : heeled ? "heeled" : "flat";
        Shape shoe = Drawings.shoe(kind).pieces().getFirst().shape();
        double size = persona.age() == Age.CHILD ? .85 : 1;
        drawing.add(near ? Tone.NEAR : Tone.BODY, Outline.placed(shoe, ankle.x(), ankle.y(), pitch, size));
    }
}
