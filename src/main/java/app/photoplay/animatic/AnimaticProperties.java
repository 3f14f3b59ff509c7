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

    private static final long ROOM_FOR_4K = 1_900_000_000L;
    private static final int FULL_HD = 1080;
    private static final int UHD = 2160;

    /** Pixels of the largest frame of 1080 lines, which is the widest. */
    private static final long LARGEST = 2520 * 1080;

    int threads() {
        return workers > 0 ? workers : Runtime.getRuntime().availableProcessors();
    }

    /** Lines of the largest picture, by the memory that there is: the layers of one in 4K take some 600 MB. */
    int lines() {
        return Runtime.getRuntime().maxMemory() < ROOM_FOR_4K ? FULL_HD : UHD;
    }

    /** What is drawn for a frame that is asked for: of its shape, no larger than there is room for, no wider than wanted. */
    FrameSize drawn(FrameSize asked) {
        FrameSize roomy = within(asked, lines());
        return width == 0 || roomy.width() <= width ? roomy : narrower(roomy, width);
    }

    static FrameSize within(FrameSize asked, int lines) {
        double most = Math.sqrt((double) LARGEST / ((double) asked.width() * asked.height()));
        return lines > FULL_HD || most >= 1 ? asked : narrower(asked, asked.width() * most);
    }

    private static FrameSize narrower(FrameSize frame, double width) {
        return new FrameSize(even(width), even(frame.height() * width / frame.width()));
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
