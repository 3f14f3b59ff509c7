package app.photoplay.animatic.render;

import app.photoplay.animatic.stage.ComposedPicture;
import app.photoplay.animatic.stage.Particles;

/** Moves particles with the camera, wrapping them round, so that rain never ends at the edge of the still. */
record MovedParticles(Particles.Sink sink, Shift shift, double z, ComposedPicture picture) implements Particles.Sink {

    @Override
    public void dot(double x, double y, double radius, int rgb, double alpha) {
        sink.dot(x(x), y(y), radius * shift.scale(z), rgb, alpha);
    }

    @Override
    public void streak(double x0, double y0, double x1, double y1, double width, int rgb, double alpha) {
        double x = x(x0);
        double y = y(y0);
        double k = shift.scale(z);
        sink.streak(x, y, x + (x1 - x0) * k, y + (y1 - y0) * k, width, rgb, alpha);
    }

    private double x(double x) {
        return picture.focusX() + (x - picture.focusX()) * shift.scale(z) - shift.x(z);
    }

    private double y(double y) {
        return picture.focusY() + (y - picture.focusY()) * shift.scale(z) - shift.y(z);
    }
}
