package app.photoplay.fal.http;

import java.time.Duration;

/** Waits between two tries; given from outside, so that tests do not. */
@FunctionalInterface
public interface Pause {

    void of(Duration wait) throws InterruptedException;
}
