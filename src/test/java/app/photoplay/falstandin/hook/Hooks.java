package app.photoplay.falstandin.hook;

import app.photoplay.falstandin.fault.Fault;
import app.photoplay.falstandin.fault.HookTrick;
import app.photoplay.falstandin.job.Ending;
import app.photoplay.falstandin.job.Job;
import app.photoplay.falstandin.job.Results;
import app.photoplay.falstandin.job.Run;
import app.photoplay.falstandin.job.Timeline;
import app.photoplay.falstandin.wire.Answer;
import app.photoplay.falstandin.wire.Json;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/** Tells callers of the end of their jobs: honestly, unless a fault says how else (contract 3). */
public final class Hooks implements AutoCloseable {

    static final String USER = "github|standin";
    private static final long STALE_SECONDS = 600;
    private static final int HUGE = 10_000_000;

    private final Timeline timeline;
    private final Results results;
    private final HookPost post;

    public Hooks(Timeline timeline, Results results, List<Duration> pauses) {
        this.timeline = timeline;
        this.results = results;
        this.post = new HookPost(timeline, pauses);
    }

    /** A job ended: tells as soon as its submit was answered. */
    public void ended(Job job) {
        if (job.order().webhook() == null) {
            return;
        }
        boolean cancelled = job.ending() instanceof Ending.Cancelled;
        boolean told = job.faults().has(HookTrick.BEFORE_SUBMIT_ANSWER)
                || job.faults().has(HookTrick.BEFORE_COMPLETED)
                || job.faults().has(HookTrick.NONE);
        if (cancelled ? job.faults().has(HookTrick.AFTER_CANCEL) : !told) {
            job.answered().thenRunAsync(() -> tell(job), post.threads());
        }
    }

    /** The submit was accepted and is not answered yet. */
    public void accepted(Job job, Function<Job, Run> casting) {
        boolean before = job.faults().has(HookTrick.BEFORE_SUBMIT_ANSWER);
        if (job.order().webhook() == null || !before && !job.faults().has(HookTrick.BEFORE_COMPLETED)) {
            return;
        }
        Answer foreseen = results.foreseen(job, casting.apply(job));
        Message message = signed(job, Bodies.honest(job.id(), foreseen));
        if (before) {
            post.send(message).join();
        } else {
            job.answered().thenRun(() -> post.send(message));
        }
    }

    /** Attempts so far, of all webhooks. */
    public long attempts() {
        return post.attempts.get();
    }

    public long acknowledged() {
        return post.acknowledged.get();
    }

    /** Webhooks that were not taken and go out again after a while. */
    public long pending() {
        return post.pending.get();
    }

    /** Webhooks for other machines, which were not sent. */
    public long dropped() {
        return post.dropped.get();
    }

    private void tell(Job job) {
        Ending ending = job.ending();
        Answer answer = ending instanceof Ending.Cancelled
                ? results.foreseen(job, new Run(new Ending.Well(), Results.frame(job)))
                : results.of(job);
        ObjectNode body = Bodies.honest(job.id(), answer);
        List<Fault.Hook> tricks = job.faults().hooks();
        if (tricks.isEmpty()) {
            post.send(signed(job, body));
        }
        tricks.forEach(trick -> play(job, body, trick));
    }

    private void play(Job job, ObjectNode body, Fault.Hook fault) {
        Message honest = signed(job, body);
        switch (fault.trick()) {
            case DUPLICATE -> times(fault, honest);
            case NULL_PAYLOAD -> post.send(signed(job, Bodies.nullPayload(job.id())));
            case PAYLOAD_ERROR -> post.send(signed(job, Bodies.payloadError(job.id())));
            case BAD_SIGNATURE -> post.send(honest.holding(Json.bytes(Bodies.lie(job.id()))));
            case WRONG_KEY -> post.send(forged(Signer.STRANGER, job, USER, now()));
            case UNSIGNED -> post.send(honest.unsigned());
            case STALE -> post.send(message(Signer.KNOWN, job, job.id(), USER, now() - STALE_SECONDS, body));
            case REPLAYED -> post.send(honest).thenRun(() -> post.send(honest));
            case WRONG_USER -> post.send(message(Signer.KNOWN, job, job.id(), "github|somebody", now(), body));
            case UNKNOWN_REQUEST -> {
                String other = UUID.nameUUIDFromBytes(Json.bytes(body)).toString();
                post.send(message(Signer.KNOWN, job, other, USER, now(), Bodies.lie(other)));
            }
            case REROUTED -> post.send(signed(job, Bodies.rerouted(job.id(), body)));
            case HUGE -> post.send(signed(job, body.deepCopy().put("padding", "x".repeat(HUGE))));
            case FLOOD -> times(fault, forged(Signer.STRANGER, job, USER, now()));
            case AFTER_CANCEL, BEFORE_COMPLETED, BEFORE_SUBMIT_ANSWER, NONE -> post.send(honest);
        }
    }

    private void times(Fault.Hook fault, Message message) {
        for (int count = 0; count < fault.times(); count++) {
            CompletableFuture<Integer> unused = post.send(message);
        }
    }

    private Message forged(Signer signer, Job job, String user, long timestamp) {
        return message(signer, job, job.id(), user, timestamp, Bodies.lie(job.id()));
    }

    private Message signed(Job job, ObjectNode body) {
        return message(Signer.KNOWN, job, job.id(), USER, now(), body);
    }

    private static Message message(
            Signer signer, Job job, String requestId, String user, long timestamp, ObjectNode body) {
        URI target = URI.create(String.valueOf(job.order().webhook()));
        return Message.signed(
                signer, target, requestId, user, timestamp, Json.bytes(body), job.hooks()::incrementAndGet);
    }

    private long now() {
        return timeline.instant(timeline.now()).getEpochSecond();
    }

    @Override
    public void close() {
        post.close();
    }
}
