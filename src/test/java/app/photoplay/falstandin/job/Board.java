package app.photoplay.falstandin.job;

import app.photoplay.falstandin.fault.FaultLine;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;

/** All jobs: who waits, who runs, who is done. So many run at once; low waits for normal. */
public final class Board {

    /** What became of a wish to cancel. */
    public enum Cancel {
        WAITED,
        RAN,
        TOO_LATE
    }

    private final Timeline timeline;
    private final Function<Job, Run> casting;
    private final long seed;
    private final SplittableRandom ids;
    private final Map<String, Job> byId = new ConcurrentHashMap<>();
    private final Collection<Job> all = new ConcurrentLinkedQueue<>();
    private final Line[] lines = {new Line(), new Line()};
    private final List<Deque<Job>> ready = List.of(new ArrayDeque<>(), new ArrayDeque<>());
    private final List<Consumer<Job>> listeners = new CopyOnWriteArrayList<>();
    private final Map<String, Latency> byModel = new ConcurrentHashMap<>();
    private volatile Latency latency;
    private volatile int concurrency;
    private volatile int running;

    /**
     * @param casting looks at a job that starts
     * @param concurrency how many run at once
     */
    public Board(Timeline timeline, Function<Job, Run> casting, long seed, Latency latency, int concurrency) {
        this.timeline = timeline;
        this.casting = casting;
        this.seed = seed;
        this.ids = new SplittableRandom(seed);
        this.latency = latency;
        this.concurrency = concurrency;
    }

    /** Told of every job that ended, with the timeline held: be quick. */
    public void onDone(Consumer<Job> listener) {
        listeners.add(listener);
    }

    /** @param ordinal of the submit, which draws its faults and its length */
    public Job accept(long ordinal, Order order, FaultLine faults) {
        var accepted = new Job[1];
        timeline.alone(() -> {
            Job job = enter(ordinal, order, faults);
            accepted[0] = job;
            job.place = lineOf(job).join();
            timeline.at(job.acceptedAt() + latencyOf(job).queue().toNanos(), () -> ready(job));
            if (order.startLimit() != null) {
                timeline.at(job.acceptedAt() + order.startLimit().toNanos(), () -> timeOut(job));
            }
        });
        return accepted[0];
    }

    /** For a direct run: starts at once, or not at all. */
    public Optional<Job> acceptNow(long ordinal, Order order, FaultLine faults) {
        var accepted = new Job[1];
        timeline.alone(() -> {
            if (running < concurrency) {
                accepted[0] = enter(ordinal, order, faults);
                accepted[0].place = lineOf(accepted[0]).join();
                start(accepted[0]);
            }
        });
        return Optional.ofNullable(accepted[0]);
    }

    public Optional<Job> find(String id) {
        timeline.advance();
        return Optional.ofNullable(byId.get(id));
    }

    /** In the order of coming. */
    public Collection<Job> jobs() {
        timeline.advance();
        return all;
    }

    /** How many stand before one that waits. */
    public int position(Job job) {
        var position = new int[1];
        timeline.alone(() -> {
            if (job.state() == Job.State.IN_QUEUE) {
                position[0] = lineOf(job).ahead(job.place) + (job.order().low() ? lines[0].waiting() : 0);
            }
        });
        return position[0];
    }

    public int waiting() {
        return lines[0].waiting() + lines[1].waiting();
    }

    public int running() {
        return running;
    }

    public Cancel cancel(Job job) {
        var outcome = new Cancel[1];
        timeline.alone(() -> {
            Job.State state = job.state();
            outcome[0] = switch (state) {
                case IN_QUEUE -> Cancel.WAITED;
                case IN_PROGRESS -> Cancel.RAN;
                case COMPLETED -> Cancel.TOO_LATE;
            };
            if (state != Job.State.COMPLETED) {
                end(job, new Ending.Cancelled());
            }
        });
        return outcome[0];
    }

    public void concurrency(int atOnce) {
        timeline.alone(() -> {
            concurrency = atOnce;
            startReady();
        });
    }

    public void latency(Latency all) {
        latency = all;
    }

    /** For one model in place of that of all. */
    public void latency(String model, Latency own) {
        byModel.put(model, own);
    }

    /** That of all. */
    public Latency latency() {
        return latency;
    }

    private Latency latencyOf(Job job) {
        return byModel.getOrDefault(job.model().id(), latency);
    }

    private Job enter(long ordinal, Order order, FaultLine faults) {
        var id = new UUID(ids.nextLong() & ~0xF000L | 0x4000L, ids.nextLong() >>> 2 | Long.MIN_VALUE).toString();
        var job = new Job(id, ordinal, order, faults, timeline.now());
        byId.put(id, job);
        all.add(job);
        return job;
    }

    private void ready(Job job) {
        if (job.state() == Job.State.IN_QUEUE) {
            ready.get(job.order().low() ? 1 : 0).add(job);
            startReady();
        }
    }

    private void startReady() {
        while (running < concurrency) {
            Job next =
                    ready.get(0).isEmpty() ? ready.get(1).poll() : ready.get(0).poll();
            if (next == null) {
                return;
            }
            if (next.state() == Job.State.IN_QUEUE) {
                start(next);
            }
        }
    }

    private void start(Job job) {
        lineOf(job).leave(job.place);
        running++;
        Run run = casting.apply(job);
        job.started(timeline.now(), run.ending(), run.frame());
        double lot = new SplittableRandom(seed ^ job.ordinal() * 0x9E3779B97F4A7C15L).nextDouble();
        timeline.at(job.startedAt() + latencyOf(job).runNanos(lot), () -> finish(job, run.ending()));
    }

    private void finish(Job job, Ending ending) {
        if (job.state() == Job.State.IN_PROGRESS) {
            end(job, ending);
        }
    }

    private void timeOut(Job job) {
        if (job.state() == Job.State.IN_QUEUE) {
            end(job, new Ending.StartTimeout());
        }
    }

    private void end(Job job, Ending ending) {
        boolean ran = job.state() == Job.State.IN_PROGRESS;
        if (!ran) {
            lineOf(job).leave(job.place);
        }
        job.finished(timeline.now(), ending);
        listeners.forEach(listener -> listener.accept(job));
        if (ran) {
            running--;
            startReady();
        }
    }

    private Line lineOf(Job job) {
        return lines[job.order().low() ? 1 : 0];
    }
}
