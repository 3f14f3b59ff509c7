package app.photoplay.animatic.figure;

/** Where the joints of somebody are in a pose, by the proportions of their age and kind. */
final class Skeleton {

    private static final double UPPER_ARM = 1.33;
    private static final double FOREARM = 1.14;
    private static final double THIGH = 1.98;
    private static final double SHANK = 1.86;
    private static final double SPINE = 2.42;

    final Pose pose;
    final double legs;
    final double trunk;
    final double headSize;
    final double lean;
    final Joint hip = new Joint(0, 0);
    final Joint nearKnee;
    final Joint nearAnkle;
    final Joint farKnee;
    final Joint farAnkle;
    final Joint neck;
    final Joint shoulder;
    final Joint farShoulder;
    final Joint nearElbow;
    final Joint nearWrist;
    final Joint farElbow;
    final Joint farWrist;
    final Joint head;
    final double headTurn;
    private final Joint belly;

    Skeleton(Persona persona, Pose pose) {
        this.pose = pose;
        boolean animal = persona.species().isAnimal();
        boolean child = persona.age() == Age.CHILD;
        legs = animal ? .68 : child ? .84 : 1;
        trunk = animal ? .94 : child ? .86 : 1;
        headSize = animal ? 1.55 : child ? 1.34 : 1;
        lean = pose.lean() + (persona.age() == Age.OLD ? 11 : 0);
        double arms = animal ? .78 : child ? .82 : 1;
        nearKnee = hip.swung(pose.nearThigh(), THIGH * legs);
        nearAnkle = nearKnee.swung(pose.nearThigh() - pose.nearKnee(), SHANK * legs);
        farKnee = hip.moved(.05, -.02).swung(pose.farThigh(), THIGH * legs);
        farAnkle = farKnee.swung(pose.farThigh() - pose.farKnee(), SHANK * legs);
        belly = hip.swung(180 - lean * .45, SPINE * trunk * .48);
        neck = belly.swung(180 - lean * 1.25, SPINE * trunk * .54);
        Joint top = onSpine(.9);
        shoulder = top.moved(-.03, 0);
        farShoulder = top.moved(.1, .02);
        nearElbow = shoulder.swung(pose.nearShoulder(), UPPER_ARM * arms);
        nearWrist = nearElbow.swung(pose.nearShoulder() + pose.nearElbow(), FOREARM * arms);
        farElbow = farShoulder.swung(pose.farShoulder(), UPPER_ARM * arms);
        farWrist = farElbow.swung(pose.farShoulder() + pose.farElbow(), FOREARM * arms);
        headTurn = lean * .6 + pose.head() - (persona.age() == Age.OLD ? 6 : 0);
        double reach = .2 + .5 * headSize;
        head = neck.swung(180 - lean * .9, reach).moved(.1 + (animal ? .06 : 0), 0);
    }

    double thigh() {
        return THIGH * legs;
    }

    double shank() {
        return SHANK * legs;
    }

    /** A place along the back: 0 the hip, 1 the neck. */
    Joint onSpine(double t) {
        double u = 1 - t;
        return new Joint(
                2 * u * t * belly.x() * 1.0 + t * t * neck.x() + u * u * hip.x(),
                2 * u * t * belly.y() + t * t * neck.y() + u * u * hip.y());
    }

    /** A place beside the back; forward is the distance to the breast, negative to the back. */
    Joint beside(double t, double forward) {
        Joint before = onSpine(t - .02);
        Joint after = onSpine(t + .02);
        double dx = after.x() - before.x();
        double dy = after.y() - before.y();
        double length = Math.hypot(dx, dy);
        Joint on = onSpine(t);
        return new Joint(on.x() - dy / length * forward, on.y() + dx / length * forward);
    }

    /** Degrees that the chest leans forward at a place along the back. */
    double leanAt(double t) {
        Joint before = onSpine(t - .02);
        Joint after = onSpine(t + .02);
        return Math.toDegrees(Math.atan2(after.x() - before.x(), before.y() - after.y()));
    }
}
