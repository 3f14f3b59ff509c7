package app.photoplay.studio.sheet;

/** Where another part of the studio can stand in an open sheet. */
public enum SheetPlace {
    /** Beside the picture, 124 px wide and as high as it; under it, as wide as it, on a phone. */
    TAKES("takes-place"),
    /** Under the fields. */
    DETAILS("details-place"),
    /** In the foot, left of «Save»: buttons. */
    FOOT("foot-place");

    private final String className;

    SheetPlace(String className) {
        this.className = className;
    }

    String className() {
        return className;
    }
}
