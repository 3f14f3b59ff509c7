package app.photoplay.animatic.render;

import app.photoplay.generation.FrameSize;
import app.photoplay.media.ffmpeg.Ffmpeg;
import app.photoplay.media.ffmpeg.FfmpegCommand;
import app.photoplay.media.ffmpeg.FilmStock;
import app.photoplay.screenplay.CameraMove;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Films a finished picture, such as a photograph, with a camera that moves over it. */
public final class PictureClips {

    private static final Duration LIMIT = Duration.ofMinutes(5);

    /** Twice as large as it is shown, so that no step of the camera is seen. */
    private static final int FINER = 2;

    private final Ffmpeg ffmpeg;

    public PictureClips(Ffmpeg ffmpeg) {
        this.ffmpeg = ffmpeg;
    }

    /**
     * @param input arguments that let ffmpeg read the picture
     * @param end the same for the one that it ends on; empty for none
     * @throws app.photoplay.media.ffmpeg.FfmpegException if there is no clip in the end
     */
    public void write(
            List<String> input,
            List<String> end,
            CameraMove move,
            Duration duration,
            FrameSize size,
            Path target,
            BooleanSupplier cancelled) {
        int frames = Clips.frames(duration);
        List<String> arguments = new ArrayList<>(input);
        String filter = filter(move, frames, size);
        arguments.addAll(end.isEmpty() ? List.of("-vf", filter) : Dissolve.into(end, filter, frames, size));
        arguments.addAll(List.of("-frames:v", String.valueOf(frames)));
        arguments.addAll(List.of("-threads", "1", "-movflags", "+faststart"));
        arguments.addAll(FilmStock.encoder(size.width(), size.height()));
        ffmpeg.run(FfmpegCommand.to(target, arguments).within(LIMIT).unless(cancelled));
    }

    private static String filter(CameraMove move, int frames, FrameSize size) {
        String ease = "((1-cos(PI*min(1,on/%d)))/2)".formatted(Math.max(1, frames - 1));
        CameraTrack path = path(move, ease);
        return ("scale=%d:%d:force_original_aspect_ratio=increase,crop=%d:%d,setsar=1,"
                        + "zoompan=z='%s':x='%s':y='%s':d=%d:s=%dx%d:fps=%d,format=yuv420p")
                .formatted(
                        size.width() * FINER,
                        size.height() * FINER,
                        size.width() * FINER,
                        size.height() * FINER,
                        path.zoom(),
                        path.x(),
                        path.y(),
                        frames,
                        size.width(),
                        size.height(),
                        FilmStock.RATE);
    }

    /** Expressions of ffmpeg's zoompan. */
    private record CameraTrack(String zoom, String x, String y) {}

    private static CameraTrack path(CameraMove move, String e) {
        String middleX = "(iw-iw/zoom)/2";
        String middleY = "(ih-ih/zoom)/2";
        return switch (move) {
            case STATIC -> new CameraTrack("1", "0", "0");
            case PUSH_IN, DOLLY_ZOOM -> new CameraTrack("1+0.12*" + e, middleX, middleY);
            case PULL_OUT -> new CameraTrack("1.12-0.12*" + e, middleX, middleY);
            case PAN_LEFT, TRACK_LEFT, ARC_LEFT -> new CameraTrack("1.12", "(iw-iw/zoom)*(1-" + e + ")", middleY);
            case PAN_RIGHT, TRACK_RIGHT, ARC_RIGHT, WHIP_PAN -> new CameraTrack("1.12", "(iw-iw/zoom)*" + e, middleY);
            case TILT_UP, CRANE_UP -> new CameraTrack("1.12", middleX, "(ih-ih/zoom)*(1-" + e + ")");
            case TILT_DOWN, CRANE_DOWN -> new CameraTrack("1.12", middleX, "(ih-ih/zoom)*" + e);
            case HAND_HELD ->
                new CameraTrack("1.04", middleX + "*(1+0.6*sin(on/17))", middleY + "*(1+0.6*sin(on/23+1))");
        };
    }
}
