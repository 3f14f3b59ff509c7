package app.photoplay.media;

/** Where a browser finds stored files. The URLs answer only to those who may see the file. */
public final class MediaLinks {

    private MediaLinks() {}

    /** The file itself; ranges are served. */
    public static String file(AssetId id) {
        return "/media/" + id;
    }

    /** A picture of it at most 480 px wide: a small still, or the first frame of a clip or film. */
    public static String thumbnail(AssetId id) {
        return "/media/" + id + "/thumbnail";
    }
}
