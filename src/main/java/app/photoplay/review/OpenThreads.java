package app.photoplay.review;

import app.photoplay.project.ProjectId;
import app.photoplay.storyboard.ShotId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Counts the threads of a work that {@link RemarkThread#open() are open}, as its review lists them. */
@Component
class OpenThreads {

    private final ThreadReader threads;

    OpenThreads(ThreadReader threads) {
        this.threads = threads;
    }

    OpenRemarks of(ProjectId project) {
        List<RemarkThread> open = threads.of(project, Integer.MAX_VALUE, true, remark -> !remark.resolved()).stream()
                .filter(RemarkThread::open)
                .toList();
        Map<ShotId, Integer> ofShots = new HashMap<>();
        for (RemarkThread thread : open) {
            ShotId shot = thread.first().place().id();
            if (shot != null) {
                ofShots.merge(shot, 1, Integer::sum);
            }
        }
        return new OpenRemarks(open.size(), ofShots);
    }
}
