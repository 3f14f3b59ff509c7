package app.photoplay.generation;

import app.photoplay.base.Jobs;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jobrunr.jobs.annotations.Job;
import org.jobrunr.jobs.lambdas.JobRequestHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Submits whose turn it is. The claim is committed before anything is sent, the answer right after it came. Public only for JobRunr, which calls it by reflection. */
@Component
public class DispatchHandler implements JobRequestHandler<DispatchStep> {

    private static final Logger log = LoggerFactory.getLogger(DispatchHandler.class);

    private final Jobs jobs;
    private final Providers providers;
    private final GenerationQueue queue;
    private final GenerationChanges changes;
    private final Adoption adoption;
    private final Following following;
    private final LostSubmits lostSubmits;
    private final Clock clock;

    DispatchHandler(
            Jobs jobs,
            Providers providers,
            GenerationQueue queue,
            GenerationChanges changes,
            Adoption adoption,
            Following following,
            LostSubmits lostSubmits,
            Clock clock) {
        this.jobs = jobs;
        this.providers = providers;
        this.queue = queue;
        this.changes = changes;
        this.adoption = adoption;
        this.following = following;
        this.lostSubmits = lostSubmits;
        this.clock = clock;
    }

    @Override
    @Job(name = "Submit to %0", retries = 0)
    public void run(DispatchStep step) {
        jobs.begun(step);
        ModelProvider provider = providers.named(step.provider());
        List<GenerationQueue.Claim> claims = queue.claim(provider.name(), provider.concurrency(), clock.instant());
        if (claims.size() == 1) {
            submit(provider, claims.getFirst());
        } else {
            try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
                claims.forEach(claim -> threads.execute(() -> submit(provider, claim)));
            }
        }
    }

    private void submit(ModelProvider provider, GenerationQueue.Claim claim) {
        GenerationRow row = claim.row();
        try {
            switch (provider.submit(claim.intent(), claim.request())) {
                case Submission.Accepted(ProviderHandle handle) -> accepted(provider, row, handle);
                case Submission.Refused(GenerationFailure failure) -> changes.failed(row, failure);
            }
        } catch (RuntimeException e) {
            log.warn("The answer to submitting {} was lost: {}", row.id(), e.toString());
            lostSubmits.resolve(row);
        }
    }

    private void accepted(ModelProvider provider, GenerationRow row, ProviderHandle handle) {
        if (changes.accepted(row, handle)) {
            following.follow(row.id());
            return;
        }
        switch (adoption.adopt(row.id(), row.token(), handle)) {
            case ADOPTED -> following.follow(row.id());
            case KNOWN, CALLED_OFF -> {
                // The provider itself was quicker to say so, or nobody wants it any more.
            }
            case STRANGE -> {
                // A later attempt is under way: nobody would take what this one makes.
                log.warn("{} was taken after its attempt was given up; it is called off", row.id());
                provider.cancel(handle);
            }
        }
    }
}
