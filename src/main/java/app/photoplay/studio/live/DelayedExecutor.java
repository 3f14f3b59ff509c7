package app.photoplay.studio.live;

import java.time.Duration;

/** Runs something a little later on a thread of its own. A port, so that tests decide when later is. */
@FunctionalInterface
public interface DelayedExecutor {

    void after(Duration pause, Runnable work);
}
