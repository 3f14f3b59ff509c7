package app.photoplay.project;

/** The shape of a film. */
public enum AspectRatio {
    WIDE_16_9("16:9", 1280, 720),
    SCOPE_21_9("21:9", 1680, 720),
    SQUARE_1_1("1:1", 960, 960),
    PORTRAIT_4_5("4:5", 864, 1080),
    TALL_9_16("9:16", 720, 1280);

    private final String label;
    private final int width;
    private final int height;

    AspectRatio(String label, int width, int height) {
        this.label = label;
        this.width = width;
        this.height = height;
    }

    /** As people write it: «16:9». */
    public String label() {
        return label;
    }

    /** Width of the film's frames in pixels, even. */
    public int width() {
        return width;
    }

    /** Height of the film's frames in pixels, even. */
    public int height() {
        return height;
    }
}
