package app.photoplay.assets;

import app.photoplay.media.MediaKind;
import app.photoplay.project.ProjectId;
import java.util.List;

/**
 * What is kept, and where it goes to.
 *
 * @param shares the largest first
 * @param unused how many bytes of it nothing refers to any more; they go by themselves
 */
public record AssetStorage(List<Share> shares, long unused) {

    /** Of one kind in one film. */
    public record Share(ProjectId project, String title, MediaKind kind, long files, long bytes) {}

    public long bytes() {
        return shares.stream().mapToLong(Share::bytes).sum();
    }
}
