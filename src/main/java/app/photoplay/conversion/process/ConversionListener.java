package app.photoplay.conversion.process;

import app.photoplay.base.Jobs;
import app.photoplay.film.FilmFailed;
import app.photoplay.film.FilmFinished;
import app.photoplay.generation.GenerationsChanged;
import app.photoplay.project.ProjectChanged;
import app.photoplay.project.ProjectId;
import app.photoplay.storyboard.StoryboardChanged;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Hears that something was made or failed, tells whoever looks, and has the conversion go on. */
@Component
class ConversionListener {

    private final Jobs jobs;
    private final ProjectNotifier notifier;

    ConversionListener(Jobs jobs, ProjectNotifier notifier) {
        this.jobs = jobs;
        this.notifier = notifier;
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(FilmFinished finished) {
        jobs.request(new AdvanceStep(finished.project().value()));
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(FilmFailed failed) {
        jobs.request(new AdvanceStep(failed.project().value()));
    }

    /** Its own screen hears of it, and every list of films of its owner. */
    @TransactionalEventListener(fallbackExecution = true)
    void on(ProjectChanged changed) {
        notifier.notifySoon(changed.project());
        notifier.notifySoon(new ProjectId(changed.owner().value()));
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(StoryboardChanged changed) {
        notifier.notifySoon(changed.project());
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(GenerationsChanged changed) {
        notifier.notifySoon(new ProjectId(changed.subject()));
        if (changed.settled()) {
            jobs.request(new AdvanceStep(changed.subject()));
        }
    }
}
