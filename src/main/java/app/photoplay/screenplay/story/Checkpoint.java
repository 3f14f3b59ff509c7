package app.photoplay.screenplay.story;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Where a reading that nobody waits for any longer comes to its end: passed by every reader again and again. */
public final class Checkpoint {

    private static final ScopedValue<BooleanSupplier> STOP = ScopedValue.newInstance();

    private Checkpoint() {}

    /** A reading was stopped: it came to nothing, and nothing of it is kept. */
    public static final class Stopped extends RuntimeException {
        private Stopped() {
            super("The reading was stopped", null, false, false);
        }
    }

    /** Goes on, or ends the reading by throwing {@link Stopped}. Cheap: a look at a value of this thread. */
    public static void pass() {
        if (STOP.isBound() && STOP.get().getAsBoolean()) {
            throw new Stopped();
        }
    }

    /**
     * Reads until it is done or stopped.
     *
     * @param stop asked often, so it has to be quick
     * @throws Stopped when it says so
     */
    public static <T> T until(BooleanSupplier stop, Supplier<T> reading) {
        return ScopedValue.where(STOP, stop).call(reading::get);
    }
}
