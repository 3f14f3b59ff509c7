package app.photoplay.animatic.figure;

/**
 * How the joints of a figure stand at one moment. Angles are degrees; limbs hang straight down at 0 and swing forward
 * with positive values, knees and elbows bend with positive values.
 *
 * @param lean of the back, forward
 * @param head nod, positive looks down
 * @param nearShoulder upper arm towards the viewer
 * @param nearElbow its bend
 * @param farShoulder upper arm on the far side
 * @param farElbow its bend
 * @param nearThigh leg towards the viewer
 * @param nearKnee its bend
 * @param farThigh leg on the far side
 * @param farKnee its bend
 * @param roll turn of the whole figure, for those who lie, swim and fall
 * @param lift head heights between the lowest point and the ground
 * @param wind how far cloth streams behind, 0 to 1
 */
record Pose(
        double lean,
        double head,
        double nearShoulder,
        double nearElbow,
        double farShoulder,
        double farElbow,
        double nearThigh,
        double nearKnee,
        double farThigh,
        double farKnee,
        double roll,
        double lift,
        double wind) {

    static Pose legs(double nearThigh, double nearKnee, double farThigh, double farKnee) {
        return new Pose(0, 0, 0, 0, 0, 0, nearThigh, nearKnee, farThigh, farKnee, 0, 0, 0);
    }

    Pose back(double leanBy, double headBy) {
        return new Pose(
                lean + leanBy,
                head + headBy,
                nearShoulder,
                nearElbow,
                farShoulder,
                farElbow,
                nearThigh,
                nearKnee,
                farThigh,
                farKnee,
                roll,
                lift,
                wind);
    }

    Pose arms(double nearUpper, double nearBend, double farUpper, double farBend) {
        return new Pose(
                lean, head, nearUpper, nearBend, farUpper, farBend, nearThigh, nearKnee, farThigh, farKnee, roll, lift,
                wind);
    }

    /** Adds to the arms. */
    Pose swing(double nearUpper, double nearBend, double farUpper, double farBend) {
        return arms(nearShoulder + nearUpper, nearElbow + nearBend, farShoulder + farUpper, farElbow + farBend);
    }

    Pose whole(double rollTo, double liftTo, double windTo) {
        return new Pose(
                lean,
                head,
                nearShoulder,
                nearElbow,
                farShoulder,
                farElbow,
                nearThigh,
                nearKnee,
                farThigh,
                farKnee,
                rollTo,
                liftTo,
                windTo);
    }

    Pose step(double nearUpper, double nearBend, double farUpper, double farBend) {
        return new Pose(
                lean,
                head,
                nearShoulder,
                nearElbow,
                farShoulder,
                farElbow,
                nearUpper,
                nearBend,
                farUpper,
                farBend,
                roll,
                lift,
                wind);
    }
}
