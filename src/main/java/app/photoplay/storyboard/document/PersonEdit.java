package app.photoplay.storyboard.document;

import app.photoplay.media.AssetId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * New values of what a creator adds to a person; null leaves what is there.
 *
 * @param looks at most {@link CastRule#MAX_LOOKS}
 * @param references pictures of them, at most {@link CastRule#MAX_REFERENCES}
 * @param voice what they sound like, in words
 */
public record PersonEdit(
        @Nullable List<PersonLook> looks,
        @Nullable List<AssetId> references,
        @Nullable String voice) {}
