package app.photoplay.plan;

/** How large the pictures of a film are, told by the lines of one in 16:9. Ascending. */
public enum Resolution {
    HD("720p", 720),
    FULL_HD("1080p", 1080),
    UHD("4K", 2160);

    private final String label;
    private final int lines;

    Resolution(String label, int lines) {
        this.label = label;
        this.lines = lines;
    }

    /** As people write it: «1080p». */
    public String label() {
        return label;
    }

    public int lines() {
        return lines;
    }

    /** Whether pictures of that size are no larger than these. */
    public boolean holds(Resolution other) {
        return compareTo(other) >= 0;
    }
}
