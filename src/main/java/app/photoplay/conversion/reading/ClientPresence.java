package app.photoplay.conversion.reading;

import java.util.function.BooleanSupplier;

/** Whether whoever asked for something that takes time still waits for it, so that nothing is worked out for nobody. */
public final class ClientPresence {

    private static final ScopedValue<BooleanSupplier> GONE = ScopedValue.newInstance();

    private ClientPresence() {}

    /**
     * Does some work of this thread for somebody who may leave.
     *
     * @param gone whether they left; asked a few times a second, by this thread
     */
    public static <T, X extends Throwable> T whileHere(
            BooleanSupplier gone, ScopedValue.CallableOp<? extends T, X> work) throws X {
        return ScopedValue.where(GONE, gone).call(work);
    }

    /** Whether nobody waits any longer; false where nobody said how to tell. */
    static boolean isGone() {
        return GONE.isBound() && GONE.get().getAsBoolean();
    }
}
