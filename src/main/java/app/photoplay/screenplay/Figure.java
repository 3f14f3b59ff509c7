package app.photoplay.screenplay;

import org.jspecify.annotations.Nullable;

/**
 * How somebody is drawn where pictures are drawn: the choices that tell one silhouette from another. Null leaves the one
 * to the words.
 */
public record Figure(
        @Nullable Headwear hat,
        @Nullable Hairstyle hair,
        @Nullable Build build,
        @Nullable Tissue colour) {

    /** Everything left to the words. */
    public static final Figure UNCHOSEN = new Figure(null, null, null, null);

    public Figure with(Headwear hat) {
        return new Figure(hat, hair, build, colour);
    }

    public Figure with(Hairstyle hair) {
        return new Figure(hat, hair, build, colour);
    }

    public Figure with(Build build) {
        return new Figure(hat, hair, build, colour);
    }

    public Figure with(Tissue colour) {
        return new Figure(hat, hair, build, colour);
    }

    /** What is on the head. */
    public enum Headwear {
        NONE,
        BRIM,
        CAP,
        TOP_HAT
    }

    /** How the hair falls. */
    public enum Hairstyle {
        NONE,
        SHORT,
        LONG,
        BUN
    }

    /** How broad somebody is. */
    public enum Build {
        SLIM,
        MIDDLE,
        BROAD
    }

    /** The colour of the one piece of tissue that everybody carries. */
    public enum Tissue {
        TEAL,
        ROSE,
        SAND,
        SLATE,
        RUST
    }
}
