package app.photoplay.animatic.render;

import app.photoplay.animatic.stage.LayerMotion;

/**
 * A painted layer in its place in one frame: for every row of the frame, which of its pixels lie there.
 *
 * @param centreX what keeps its place when the camera goes in
 */
record Sheet(Raster raster, double z, LayerMotion motion, double centreX, double centreY) {

    /** The row of the raster under a row of the frame, as a fraction; may lie outside. */
    double sourceRow(int row, Shift shift, double seconds) {
        double k = shift.scale(z);
        double y = centreY + (row + .5 + shift.y(z) - centreY) / k - motion.y(seconds);
        return (y - raster.y) * raster.scale - .5;
    }

    /** The column of the raster under the first column of that row. */
    double sourceStart(int row, Shift shift, double seconds, int height) {
        double k = shift.scale(z);
        double x = centreX + (.5 + shift.x(z) - centreX) / k - motion.x(seconds, row, height);
        return (x - raster.x) * raster.scale - .5;
    }

    /** Columns of the raster for one column of the frame. */
    double step(Shift shift) {
        return raster.scale / shift.scale(z);
    }
}
