package app.photoplay.media.ffmpeg;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is in a file, as ffprobe found it.
 *
 * @param format the demuxer's names, such as «mov,mp4,m4a,3gp,3g2,mj2»
 * @param duration zero where the file does not say
 * @param video the first picture track, or null
 * @param audio the first sound track, or null
 * @param subtitles codecs of the subtitle tracks, such as «mov_text»
 * @param languages of the picture, sound and subtitle tracks in order, ISO 639-2, «und» where a track names none
 */
public record MediaProbe(
        String format,
        Duration duration,
        @Nullable Video video,
        @Nullable Audio audio,
        List<String> subtitles,
        List<String> languages,
        List<Mark> chapters) {

    /**
     * A picture track.
     *
     * @param width pixels as stored, before rotation
     * @param height pixels as stored, before rotation
     * @param rate frames a second, on average
     * @param constant whether the nominal and the average rate are the same
     * @param frames 0 where the file does not say
     * @param decoded how many were decoded to find this out
     * @param rotation degrees a player turns it by: 0, 90, 180 or 270
     * @param timeScale ticks a second of its clock
     * @param setup sha-256 of the decoder's configuration (for H.264 the parameter sets), empty where there is none
     * @param highRange whether its light is coded for bright screens (PQ or HLG)
     */
    public record Video(
            String codec,
            String profile,
            int width,
            int height,
            double rate,
            boolean constant,
            String pixelFormat,
            long frames,
            long decoded,
            int rotation,
            int timeScale,
            String setup,
            boolean highRange) {}

    /** A sound track. */
    public record Audio(String codec, int sampleRate, int channels) {}

    /** A chapter. */
    public record Mark(String title, Duration start, Duration end) {}
}
