package app.photoplay.animatic.render;

/**
 * Where the camera is at one moment, as what it does to the layers. A depth below 0 is fixed to the lens.
 *
 * @param panX px that every layer moves to the left, near and far alike
 * @param panY px that every layer moves up
 * @param trackX px that the nearest layer moves to the left, distant ones less
 * @param trackY px that the nearest layer moves up
 * @param zoom growth of every layer
 * @param dolly further growth of the nearest layer, less for distant ones
 * @param pivot the depth that keeps its place when the camera tracks
 * @param smear px of horizontal motion blur
 */
record Shift(
        double panX, double panY, double trackX, double trackY, double zoom, double dolly, double pivot, int smear) {

    static final Shift NONE = new Shift(0, 0, 0, 0, 0, 0, 0, 0);

    double x(double z) {
        return z < 0 ? 0 : panX + trackX * (z - pivot);
    }

    double y(double z) {
        return z < 0 ? 0 : panY + trackY * (z - pivot);
    }

    double scale(double z) {
        return z < 0 ? 1 : Math.max(.4, 1 + zoom + dolly * z);
    }
}
