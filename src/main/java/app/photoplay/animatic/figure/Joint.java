package app.photoplay.animatic.figure;

/**
 * A place in the figure's own space: head heights, x forward, y down, the hip at 0, 0.
 *
 * @param x forward
 * @param y down
 */
record Joint(double x, double y) {

    /** The end of a bone that swings from here; 0 degrees hangs down, 90 points forward. */
    Joint swung(double degrees, double length) {
        double angle = Math.toRadians(degrees);
        return new Joint(x + Math.sin(angle) * length, y + Math.cos(angle) * length);
    }

    Joint moved(double dx, double dy) {
        return new Joint(x + dx, y + dy);
    }

    /** The place on the way to another, 0 here, 1 there. */
    Joint towards(Joint other, double part) {
        return new Joint(x + (other.x - x) * part, y + (other.y - y) * part);
    }
}
