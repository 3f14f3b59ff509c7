package app.photoplay.production.order;

import app.photoplay.base.Jobs;
import app.photoplay.generation.GenerationsChanged;
import app.photoplay.project.ProjectId;
import app.photoplay.storyboard.StoryboardChanged;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Has orders of shots and reference pictures go on when something of theirs was made or failed, or their document changed. */
@Component
class ShotOrderListener {

    private final ShotOrderRows rows;
    private final ReferenceOrderRows references;
    private final Jobs jobs;

    ShotOrderListener(ShotOrderRows rows, ReferenceOrderRows references, Jobs jobs) {
        this.rows = rows;
        this.references = references;
        this.jobs = jobs;
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(GenerationsChanged changed) {
        if (changed.settled()) {
            goOn(new ProjectId(changed.subject()));
        }
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(StoryboardChanged changed) {
        goOn(changed.project());
    }

    /** Most of what is made belongs to no order: that is told before a job is queued. */
    private void goOn(ProjectId project) {
        boolean any;
        try {
            any = rows.anyOpen(project) || references.anyOpen(project);
        } catch (DataAccessException e) {
            any = true;
        }
        if (any) {
            jobs.request(new ShotOrderStep(project.value()));
        }
    }
}
