package app.photoplay.studio.ui;

import java.time.Duration;

/**
 * Merges any number of rings into at most one reload per pause: the first ring is answered at once, those that come
 * during the pause together at its end. Safe to ring from any thread.
 */
final class Reloads {

    /** Four times a second. */
    static final Duration PAUSE = Duration.ofMillis(250);

    private final Later later;
    private final Runnable reload;
    private boolean pausing;
    private boolean rung;
    private boolean closed;

    /** @param reload loads and shows; called on a thread of {@code later}, never twice at once */
    Reloads(Later later, Runnable reload) {
        this.later = later;
        this.reload = reload;
    }

    synchronized void ring() {
        if (closed) {
            return;
        }
        rung = true;
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
            if (closed || !rung) {
                pausing = false;
                return;
            }
            rung = false;
        }
        try {
            reload.run();
        } finally {
            later.after(PAUSE, this::answer);
        }
    }
}
