package app.photoplay.generation.service;

import app.photoplay.base.Jobs;
import app.photoplay.generation.GenerationId;
import app.photoplay.generation.completion.CancelStep;
import app.photoplay.generation.completion.CollectStep;
import app.photoplay.generation.lifecycle.NextSteps;
import app.photoplay.generation.queue.DispatchStep;
import org.springframework.stereotype.Component;

/** The next steps as JobRunr jobs. */
@Component
class JobNextSteps implements NextSteps {

    private final Jobs jobs;

    JobNextSteps(Jobs jobs) {
        this.jobs = jobs;
    }

    @Override
    public void dispatch(String provider) {
        jobs.request(new DispatchStep(provider));
    }

    @Override
    public void collect(GenerationId id) {
        jobs.request(new CollectStep(id.value()));
    }

    @Override
    public void cancel(GenerationId id) {
        jobs.request(new CancelStep(id.value()));
    }
}
