package app.photoplay.fal.http;

import java.io.IOException;

/**
 * What may be repeated, and how often: a submit never, because fal has no key that makes a second one harmless. What
 * is looked at again anyway (a status) is not repeated here.
 */
public enum Operation {
    SUBMIT(1) {
        @Override
        boolean isSentOnce() {
            return true;
        }

        @Override
        boolean repeats(FalResponse answer) {
            return false;
        }

        @Override
        boolean repeats(IOException lost) {
            return false;
        }
    },
    /** Opens the way that a submit takes, so that the first one is as quick as the next. */
    WARM_UP(1) {
        @Override
        boolean isSentOnce() {
            return true;
        }
    },
    /** Followed by further looks, so one that fails is followed by the next; a result is looked for in the same way. */
    STATUS(1),
    RESULT(1),
    CANCEL(3),
    LOOK_UP(3),
    INITIATE(3),
    /** Of the same bytes to the same address, which changes nothing. */
    PUT_BYTES(3),
    DOWNLOAD(1);

    private final int tries;

    Operation(int tries) {
        this.tries = tries;
    }

    /** Whether it goes by a connection that is known to stand. */
    boolean isSentOnce() {
        return false;
    }

    int tries() {
        return tries;
    }

    /** Whether this answer is the way's and not the last word. */
    boolean repeats(FalResponse answer) {
        return switch (answer.status()) {
            case 429, 500, 502, 503, 504 -> true;
            default -> false;
        };
    }

    boolean repeats(IOException lost) {
        return !(lost instanceof OverLimitException);
    }
}
