package app.photoplay.review;

import app.photoplay.media.AssetId;
import app.photoplay.sharing.Audience;
import app.photoplay.sharing.PublishedVersion;
import app.photoplay.sharing.SharedWork;
import java.util.List;
import java.util.Map;

/**
 * What was said about one version, as the team sees it.
 *
 * @param work as it was published
 * @param versions newest first
 * @param threads of it and of those before, oldest first
 * @param pictures of the shots that threads are about, as they were in the version in which something was said
 */
public record ReviewBoard(
        SharedWork work,
        List<PublishedVersion> versions,
        List<RemarkThread> threads,
        List<Approval> approvals,
        Map<RemarkId, AssetId> pictures,
        Audience audience) {

    public long open() {
        return threads.stream().filter(RemarkThread::open).count();
    }
}
