package app.photoplay.animatic.render;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.animatic.TestBriefs;
import app.photoplay.animatic.compose.Composer;
import app.photoplay.animatic.stage.ComposedPicture;
import app.photoplay.generation.FrameSize;
import app.photoplay.media.ffmpeg.Ffmpeg;
import app.photoplay.media.ffmpeg.FfmpegCommand;
import app.photoplay.media.ffmpeg.FilmStock;
import app.photoplay.screenplay.CameraMove;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A clip that ends on a picture: of the same length and stock, and its last frame is that picture. */
class DissolveTests {

    private static final FrameSize SIZE = new FrameSize(320, 180);

    private final Ffmpeg ffmpeg = app.photoplay.support.Clips.ffmpeg();

    @TempDir
    Path folder;

    private List<String> red = List.of();
    private List<String> blue = List.of();

    @BeforeEach
    void pictures() throws IOException {
        red = picture("red", Color.RED);
        blue = picture("blue", Color.BLUE);
    }

    @ParameterizedTest
    @ValueSource(ints = {1_000, 4_500})
    void whatIsDrawnEndsOnThePicture(int millis) throws IOException {
        ComposedPicture drawn =
                new Composer().compose(TestBriefs.of("EXT|Field|DAY|WIDE|NEUTRAL|Clara waits.|Clara:f"), SIZE, 1);
        Duration duration = Duration.ofMillis(millis);
        Path plain = folder.resolve("plain.mp4");
        Path leading = folder.resolve("leading.mp4");
        Clips clips = new Clips(ffmpeg);
        clips.write(drawn, CameraMove.PAN_RIGHT, duration, 1, List.of(), plain, share -> {}, () -> false);
        clips.write(drawn, CameraMove.PAN_RIGHT, duration, 1, red, leading, share -> {}, () -> false);

        assertThat(FilmStock.reel(ffmpeg.probe(leading)))
                .isEqualTo(FilmStock.reel(ffmpeg.probe(plain)))
                .isNotNull();
        assertThat(ffmpeg.probe(leading).duration())
                .isEqualTo(ffmpeg.probe(plain).duration());
        assertThat(lastOf(leading).getRed()).isGreaterThan(200);
        assertThat(lastOf(leading).getBlue()).isLessThan(60);
    }

    @Test
    void whatIsFilmedEndsOnThePicture() throws IOException {
        Path clip = folder.resolve("clip.mp4");
        new PictureClips(ffmpeg).write(red, blue, CameraMove.PUSH_IN, Duration.ofSeconds(2), SIZE, clip, () -> false);

        assertThat(ffmpeg.probe(clip).duration()).isEqualTo(Duration.ofSeconds(2));
        assertThat(FilmStock.reel(ffmpeg.probe(clip))).isNotNull();
        assertThat(firstOf(clip).getRed()).isGreaterThan(200);
        assertThat(lastOf(clip).getBlue()).isGreaterThan(200);
        assertThat(lastOf(clip).getRed()).isLessThan(60);
    }

    private Color firstOf(Path clip) throws IOException {
        return mean(clip, List.of("-i", clip.toString(), "-frames:v", "1"));
    }

    private Color lastOf(Path clip) throws IOException {
        return mean(clip, List.of("-i", clip.toString(), "-vf", "reverse", "-frames:v", "1"));
    }

    /** Of the whole frame: a single point may be what the grain or the codec made of it. */
    private Color mean(Path clip, List<String> arguments) throws IOException {
        Path frame = clip.resolveSibling("frame.png");
        ffmpeg.run(FfmpegCommand.to(frame, arguments));
        BufferedImage image = ImageIO.read(frame.toFile());
        int[] all = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return new Color(mean(all, 16), mean(all, 8), mean(all, 0));
    }

    private static int mean(int[] pixels, int shift) {
        return (int) Math.round(Arrays.stream(pixels)
                .map(pixel -> pixel >> shift & 0xff)
                .average()
                .orElseThrow());
    }

    /** Arguments that let ffmpeg read a picture of one colour, in another shape than the clip. */
    private List<String> picture(String name, Color colour) throws IOException {
        BufferedImage image = new BufferedImage(300, 300, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(colour);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.dispose();
        Path file = folder.resolve(name + ".jpg");
        ImageIO.write(image, "jpg", file.toFile());
        return List.of("-i", file.toString());
    }
}
