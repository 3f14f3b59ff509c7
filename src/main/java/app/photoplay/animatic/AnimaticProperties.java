package app.photoplay.animatic;

import app.photoplay.generation.FrameSize;
import app.photoplay.generation.GenerationFailure;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the local renderer works.
 *
 * @param workers pictures and clips drawn at once; 0 for one a core
 * @param width most pixels that a frame is drawn wide; 0 for as many as are asked for. A film enlarges what is smaller
 * @param stillPrice hundredths of a credit
 * @param clipPrice hundredths of a credit
 * @param faults what goes wrong on purpose, for demonstrations and tests
 */
@ConfigurationProperties("photoplay.animatic")
record AnimaticProperties(
        @DefaultValue("0") int workers,
        @DefaultValue("0") int width,
        @DefaultValue("10") long stillPrice,
        @DefaultValue("40") long clipPrice,
        @DefaultValue Faults faults) {

    int threads() {
        return workers > 0 ? workers : Runtime.getRuntime().availableProcessors();
    }

    /** What is drawn for a frame that is asked for: of its shape, and no wider than wanted here. */
    FrameSize drawn(FrameSize asked) {
        if (width == 0 || asked.width() <= width) {
            return asked;
        }
        return new FrameSize(even(width), even((double) asked.height() * width / asked.width()));
    }

    private static int even(double pixels) {
        return Math.max(2, 2 * (int) Math.round(pixels / 2));
    }

    /**
     * Faults that are switched on.
     *
     * @param seed of all chances; the same request meets the same fate for ever
     * @param delay held back before drawing, each request
     * @param queuePosition how many are said to be ahead while it is held back
     * @param refusal requests refused for what they show
     * @param throttling requests turned away as too many (429)
     * @param hang requests that are accepted and never end
     * @param failure requests that end in a failure
     * @param failureReason which one
     */
    record Faults(
            @DefaultValue("1") long seed,
            @DefaultValue("0s") Duration delay,
            @DefaultValue("0") int queuePosition,
            @DefaultValue Fault refusal,
            @DefaultValue Fault throttling,
            @DefaultValue Fault hang,
            @DefaultValue Fault failure,
            @DefaultValue("UNAVAILABLE") GenerationFailure.Reason failureReason) {

        static final Faults NONE = new Faults(
                1,
                Duration.ZERO,
                0,
                Fault.NEVER,
                Fault.NEVER,
                Fault.NEVER,
                Fault.NEVER,
                GenerationFailure.Reason.UNAVAILABLE);
    }

    /**
     * Whom a fault meets; any of the three is enough.
     *
     * @param rate share of requests, 0 to 1
     * @param every every so many requests, counted from the start of the application; 0 for none
     * @param word requests whose prompt holds this word, or null
     */
    record Fault(
            @DefaultValue("0") double rate,
            @DefaultValue("0") int every,
            @Nullable String word) {

        static final Fault NEVER = new Fault(0, 0, null);
    }
}
