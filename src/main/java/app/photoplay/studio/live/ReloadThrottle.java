package app.photoplay.studio.live;

import java.time.Duration;

/**
 * Merges any number of requests into at most one reload per pause: the first is answered at once, those that come
 * during the pause together at its end. Safe to call from any thread.
 */
final class ReloadThrottle {

    /** Four times a second. */
    static final Duration PAUSE = Duration.ofMillis(250);

    private final DelayedExecutor later;
    private final Runnable reload;
    private final Duration pause;
    private boolean pausing;
    private boolean requested;
    private boolean closed;

    /** @param reload loads and shows; called on a thread of {@code later}, never twice at once */
    ReloadThrottle(DelayedExecutor later, Runnable reload) {
        this(later, reload, PAUSE);
    }

    ReloadThrottle(DelayedExecutor later, Runnable reload, Duration pause) {
        this.later = later;
        this.reload = reload;
        this.pause = pause;
    }

    synchronized void request() {
        if (closed) {
            return;
        }
        requested = true;
        if (!pausing) {
            pausing = true;
            later.after(Duration.ZERO, this::answer);
        }
    }

    /** Nothing is reloaded after this. */
    synchronized void close() {
        closed = true;
    }

    private void answer() {
        synchronized (this) {
            if (closed || !requested) {
                pausing = false;
                return;
            }
            requested = false;
        }
        try {
            reload.run();
        } finally {
            later.after(pause, this::answer);
        }
    }
}
