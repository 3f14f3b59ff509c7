package app.photoplay.plan;

/** How large the picture of a film may be. */
public enum Resolution {
    HD(720),
    FULL_HD(1080),
    UHD(2160);

    /** Pixels of the frame of a film, in squares of the lines: 16:9 and a little more. */
    private static final long SQUARE = 2;

    private final int lines;

    Resolution(int lines) {
        this.lines = lines;
    }

    /** Pixels of the shorter side. */
    public int lines() {
        return lines;
    }

    /** Whether a picture is no larger: by its shorter side or, for those of nearly equal sides, by all of its pixels. */
    public boolean holds(int width, int height) {
        return Math.min(width, height) <= lines || (long) width * height <= SQUARE * lines * lines;
    }
}
