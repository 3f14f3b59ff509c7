package app.photoplay.assets;

import app.photoplay.media.Asset;
import app.photoplay.media.AssetId;
import app.photoplay.media.MediaKind;
import app.photoplay.project.ProjectId;
import app.photoplay.storyboard.ShotId;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An asset as a list shows it.
 *
 * @param shot whose take it is; null where it is none
 * @param number of the shot in the film; 0 where it is not in it
 * @param take its number among those of its shot and kind; 0 where it is none
 * @param width in pixels
 * @param height in pixels
 * @param title of the film
 * @param scene title of the scene; null where it belongs to none
 * @param made when it came home, or was brought
 * @param contentType as found by looking into the file
 * @param sha256 lower-case hex of the content
 * @param poster the picture of a film; null for what is none, or has none
 */
public record AssetCard(
        AssetId id,
        MediaKind kind,
        ProjectId project,
        String title,
        @Nullable ShotId shot,
        int number,
        int take,
        @Nullable String scene,
        boolean chosen,
        boolean favourite,
        boolean binned,
        int width,
        int height,
        long bytes,
        @Nullable Duration duration,
        Instant made,
        String contentType,
        String sha256,
        @Nullable AssetId poster) {

    /** Of which small pictures are shown. */
    public AssetId picture() {
        return poster == null ? id : poster;
    }

    /** The file itself. */
    public Asset file() {
        return new Asset(id, kind, contentType, bytes, sha256, width, height, duration);
    }
}
