package app.photoplay.storyboard.document;

import app.photoplay.media.AssetId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * New values of what a creator adds to a place; null leaves what is there.
 *
 * @param description what it looks like
 * @param references pictures of it, at most {@link CastRule#MAX_REFERENCES}
 */
public record LocationEdit(
        @Nullable String description, @Nullable List<AssetId> references) {}
