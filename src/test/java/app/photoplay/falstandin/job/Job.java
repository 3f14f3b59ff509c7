package app.photoplay.falstandin.job;

import app.photoplay.falstandin.fault.FaultLine;
import app.photoplay.falstandin.model.Frame;
import app.photoplay.falstandin.model.Inputs;
import app.photoplay.falstandin.model.Model;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** One accepted submit. Its fields change under the timeline's lock and may be read by anybody. */
public final class Job {

    /** Where it is. */
    public enum State {
        IN_QUEUE,
        IN_PROGRESS,
        COMPLETED
    }

    private final String id;
    private final long ordinal;
    private final Order order;
    private final FaultLine faults;
    private final long acceptedAt;
    private final CompletableFuture<Void> answered = new CompletableFuture<>();
    private final AtomicInteger results = new AtomicInteger();
    private final AtomicInteger polls = new AtomicInteger();
    private final AtomicInteger hooks = new AtomicInteger();
    int place;
    private volatile long startedAt;
    private volatile long finishedAt;
    private volatile State state = State.IN_QUEUE;
    private volatile @Nullable Ending ending;
    private volatile @Nullable Frame frame;

    Job(String id, long ordinal, Order order, FaultLine faults, long acceptedAt) {
        this.id = id;
        this.ordinal = ordinal;
        this.order = order;
        this.faults = faults;
        this.acceptedAt = acceptedAt;
    }

    void started(long at, Ending foreseen, Frame measures) {
        startedAt = at;
        ending = foreseen;
        frame = measures;
        change(State.IN_PROGRESS);
    }

    void finished(long at, Ending how) {
        finishedAt = at;
        ending = how;
        change(State.COMPLETED);
    }

    private void change(State to) {
        synchronized (this) {
            state = to;
            notifyAll();
        }
    }

    /** Waits until it is no longer in that state, or a while has passed. */
    public void awaitChange(State from, long milliseconds) throws InterruptedException {
        synchronized (this) {
            if (state == from) {
                wait(milliseconds);
            }
        }
    }

    /** The request id. */
    public String id() {
        return id;
    }

    /** Which submit it was, from 1. */
    public long ordinal() {
        return ordinal;
    }

    public Order order() {
        return order;
    }

    public Model model() {
        return order.model();
    }

    public Inputs inputs() {
        return new Inputs(order.model(), order.body());
    }

    public FaultLine faults() {
        return faults;
    }

    public long acceptedAt() {
        return acceptedAt;
    }

    /** Nanoseconds since 1970, 0 where it did not start. */
    public long startedAt() {
        return startedAt;
    }

    /** Nanoseconds since 1970, 0 where it did not end. */
    public long finishedAt() {
        return finishedAt;
    }

    public State state() {
        return state;
    }

    /** How it ends, or ended; null before it runs. */
    public @Nullable Ending ending() {
        return ending;
    }

    /** Measures of the output, null before it runs. */
    public @Nullable Frame frame() {
        return frame;
    }

    /** Charged: it ran, and ends in no way that is free. */
    public boolean paid() {
        Ending how = ending;
        return startedAt != 0 && how != null && how.billed();
    }

    /** Done once the answer of the submit went out, or was lost. */
    public CompletableFuture<Void> answered() {
        return answered;
    }

    /** How often the result was served. */
    public AtomicInteger results() {
        return results;
    }

    public AtomicInteger polls() {
        return polls;
    }

    /** Webhooks that were acknowledged. */
    public AtomicInteger hooks() {
        return hooks;
    }

    /** Inputs that the model does not have. */
    public List<String> unknownInputs() {
        return order.model().unknown(order.body());
    }
}
