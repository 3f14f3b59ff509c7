package app.photoplay.media.ffmpeg;

import java.io.IOException;
import java.io.Reader;
import java.time.Duration;
import java.util.function.Consumer;

/** Reads what {@code -progress} prints: blocks of {@code key=value}, each ended by a line {@code progress=}. */
final class ProgressReader {

    private static final int LINE_LENGTH = 200;

    private long frame;
    private long micros;

    private ProgressReader() {}

    static void read(Reader source, Consumer<FfmpegProgress> listener) throws IOException {
        ProgressReader state = new ProgressReader();
        BoundedLines.read(source, LINE_LENGTH, line -> state.take(line, listener));
    }

    private void take(String line, Consumer<FfmpegProgress> listener) {
        int equals = line.indexOf('=');
        if (equals < 0) {
            return;
        }
        String value = line.substring(equals + 1).strip();
        switch (line.substring(0, equals)) {
            case "frame" -> frame = number(value, frame);
            case "out_time_us" -> micros = number(value, micros);
            case "progress" -> listener.accept(new FfmpegProgress(frame, Duration.ofNanos(micros * 1000)));
            default -> {}
        }
    }

    private static long number(String value, long before) {
        return value.matches("\\d{1,15}") ? Long.parseLong(value) : before;
    }
}
