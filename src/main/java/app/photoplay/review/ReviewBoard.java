package app.photoplay.review;

import app.photoplay.sharing.PublishedVersion;
import app.photoplay.sharing.SharedWork;
import java.util.List;

/**
 * What was said about one version, as the team sees it.
 *
 * @param work as it was published
 * @param versions newest first
 * @param threads of it and of those before, oldest first
 */
public record ReviewBoard(
        SharedWork work, List<PublishedVersion> versions, List<RemarkThread> threads, List<Approval> approvals) {

    public long open() {
        return threads.stream().filter(RemarkThread::open).count();
    }
}
