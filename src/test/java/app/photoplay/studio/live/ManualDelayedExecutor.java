package app.photoplay.studio.live;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Later is when the test says so. */
public class ManualDelayedExecutor implements DelayedExecutor {

    private final List<Work> waiting = new ArrayList<>();

    private record Work(Duration pause, Runnable work) {}

    @Override
    public void after(Duration pause, Runnable work) {
        waiting.add(new Work(pause, work));
    }

    public List<Duration> pauses() {
        return waiting.stream().map(Work::pause).toList();
    }

    /** Runs what waits now, but not what that adds. */
    public void pass() {
        List<Work> now = List.copyOf(waiting);
        waiting.clear();
        now.forEach(work -> work.work().run());
    }
}
