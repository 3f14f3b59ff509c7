package app.photoplay.plan;

/** How large the picture of a film may be. */
public enum Resolution {
    HD(720),
    FULL_HD(1080),
    UHD(2160);

    private final int lines;

    Resolution(int lines) {
        this.lines = lines;
    }

    /** Pixels of the shorter side. */
    public int lines() {
        return lines;
    }
}
