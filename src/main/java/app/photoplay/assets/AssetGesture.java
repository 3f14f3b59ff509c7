package app.photoplay.assets;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What came of a gesture on many.
 *
 * @param changed how many it changed
 * @param left how many it left as they were, since they count in a film or are not of the kind that it is for
 * @param act by which it is taken back; null where it changed nothing
 */
public record AssetGesture(int changed, int left, @Nullable UUID act) {}
