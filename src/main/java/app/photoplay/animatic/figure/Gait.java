package app.photoplay.animatic.figure;

/** How a beast on four legs moves. */
public enum Gait {
    STAND(48, 0),
    LIE(48, 0),
    WALK(12, 22),
    RUN(8, 44);

    private final int frames;
    private final double swing;

    Gait(int frames, double swing) {
        this.frames = frames;
        this.swing = swing;
    }

    /** Whether it stays where it is. */
    boolean isStill() {
        return this == STAND || this == LIE;
    }

    int frames() {
        return frames;
    }

    double swing() {
        return swing;
    }

    int frameAt(double seconds) {
        return Math.floorMod((long) Math.floor(seconds * Act.RATE + 1e-6), frames);
    }
}
