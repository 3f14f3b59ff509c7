package app.photoplay.screenplay;

import app.photoplay.screenplay.story.Checkpoint;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Lets whoever has a text read end that before its time: every reader asks again and again whether to go on. */
public final class ReadingStop {

    private ReadingStop() {}

    /**
     * Does what reads a text, on this thread.
     *
     * @param stop whether to end it; asked often and from this thread, so it has to be quick
     * @return what came of it; empty where it was stopped
     */
    public static <T> Optional<T> of(BooleanSupplier stop, Supplier<T> reading) {
        try {
            return Optional.of(Checkpoint.until(stop, reading));
        } catch (Checkpoint.Stopped stopped) {
            return Optional.empty();
        }
    }
}
