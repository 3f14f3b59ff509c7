package app.photoplay.media.ffmpeg;

import java.time.Duration;

/**
 * How far a run has come.
 *
 * @param frame frames written
 * @param time of the output that is written
 */
public record FfmpegProgress(long frame, Duration time) {}
