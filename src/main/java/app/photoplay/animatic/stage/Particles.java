package app.photoplay.animatic.stage;

/** Rain, snow, sparks, glints: many small lights that move. */
@FunctionalInterface
public interface Particles {

    /** Draws where they are after so many seconds. */
    void at(double seconds, Sink sink);

    /** Takes small marks, in the coordinates of the frame. */
    interface Sink {

        /** A soft round point. */
        void dot(double x, double y, double radius, int rgb, double alpha);

        /** A thin line. */
        void streak(double x0, double y0, double x1, double y1, double width, int rgb, double alpha);
    }
}
