package app.photoplay.media;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where a browser finds stored files. The URLs answer only to those who may see the file. */
public final class MediaLinks {

    private MediaLinks() {}

    /** The file itself; ranges are served. */
    public static String file(AssetId id) {
        return "/media/" + id;
    }

    /** The file to keep, under a name without an ending. */
    public static String file(AssetId id, String name) {
        return file(id) + "?download=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
    }

    /** A picture of it at most 960 px wide: for pages with several. Of a clip or film, its first frame. */
    public static String gallery(AssetId id) {
        return "/media/" + id + "/gallery";
    }

    /** A picture of it at most 1920 px wide: for one that fills a screen. Of a clip or film, its first frame. */
    public static String full(AssetId id) {
        return "/media/" + id + "/full";
    }

    /** The first three seconds of a clip or film, small and silent. */
    public static String preview(AssetId id) {
        return "/media/" + id + "/preview";
    }

    /** All its pictures with their widths: with {@code sizes} beside it, a browser takes the one that its screen needs. */
    public static String srcset(AssetId id) {
        return "%s %dw, %s %dw, %s %dw"
                .formatted(
                        thumbnail(id),
                        MediaVariant.THUMBNAIL.width(),
                        gallery(id),
                        MediaVariant.GALLERY.width(),
                        full(id),
                        MediaVariant.FULL.width());
    }

    /** A picture of it at most 480 px wide: a small still, or the first frame of a clip or film. */
    public static String thumbnail(AssetId id) {
        return "/media/" + id + "/thumbnail";
    }
}
