package app.photoplay.media.ffmpeg;

import java.util.List;

/**
 * An ffmpeg run that did not give its output. Message and lines carry no folder names, so both may stand in a row; the
 * words for a person follow from the reason.
 */
public final class FfmpegException extends RuntimeException {

    private static final String FULL = "No space left on device";

    private final Reason reason;
    private final int exitCode;
    private final transient List<String> lastLines;

    FfmpegException(Reason reason, int exitCode, List<String> lastLines) {
        super(reason + (lastLines.isEmpty() ? "" : ": " + lastLines.getLast()));
        this.reason = reason;
        this.exitCode = exitCode;
        this.lastLines = List.copyOf(lastLines);
    }

    FfmpegException(Reason reason, String line) {
        this(reason, -1, List.of(line));
    }

    public Reason reason() {
        return reason;
    }

    /** The program's exit code, or -1 where it never ended by itself. */
    public int exitCode() {
        return exitCode;
    }

    /** What it said last, at most 20 lines of at most 300 characters. */
    public List<String> lastLines() {
        return lastLines == null ? List.of() : lastLines;
    }

    /** Whether it failed because our own disk is full, so that no file is to blame. */
    public boolean noRoom() {
        return lastLines().stream().anyMatch(line -> line.contains(FULL));
    }

    /** The closed set of reasons. */
    public enum Reason {
        /** There is no program, or it cannot be started. */
        UNAVAILABLE,
        /** It ran past its deadline and was killed. */
        TIMED_OUT,
        /** The caller or the end of the application killed it. */
        CANCELLED,
        /** It ended with an error. */
        FAILED,
        /** It ended well but wrote nothing, or something that is no media. */
        EMPTY_OUTPUT
    }
}
