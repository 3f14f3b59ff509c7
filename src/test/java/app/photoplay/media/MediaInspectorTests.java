package app.photoplay.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import app.photoplay.media.ffmpeg.Ffmpeg;
import app.photoplay.media.ffmpeg.FfmpegException;
import app.photoplay.media.ffmpeg.FfmpegSettings;
import app.photoplay.media.ffmpeg.RealFfmpeg;
import app.photoplay.support.Clips;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class MediaInspectorTests {

    @TempDir
    Path folder;

    @Test
    void aGoodClipIsNotBlamedForAnFfprobeThatDoesNothing() throws IOException {
        Path clip = Clips.stock(folder.resolve("clip.mp4"), 64, 36, 12, 0);

        assertThatExceptionOfType(FfmpegException.class)
                .isThrownBy(() -> inspect(clip, "exit 0"))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(FfmpegException.Reason.UNAVAILABLE));
    }

    @Test
    void aGoodClipIsNotBlamedForOneCrash() throws IOException {
        Path clip = Clips.stock(folder.resolve("clip.mp4"), 64, 36, 12, 0);
        String once = "[ -e '%1$s' ] || { touch '%1$s'; kill -SEGV $$; }".formatted(folder.resolve("crashed"));

        assertThat(inspect(clip, once).width()).isEqualTo(64);
    }

    @Test
    void aBrokenClipIsBlamed() throws IOException {
        Path clip = Clips.stock(folder.resolve("clip.mp4"), 64, 36, 12, 0);
        byte[] bytes = Files.readAllBytes(clip);
        Path cut = Files.write(folder.resolve("cut.mp4"), Arrays.copyOf(bytes, 64));

        assertThatExceptionOfType(UnusableMediaException.class).isThrownBy(() -> inspect(cut, ""));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aGoodStillIsNotBlamedForAFullDisk() throws IOException {
        Path still = folder.resolve("still.png");
        ImageIO.write(new BufferedImage(64, 36, BufferedImage.TYPE_INT_RGB), "png", still.toFile());
        Path scratch = Files.createTempDirectory(folder, "full");
        Files.createSymbolicLink(scratch.resolve("thumbnail.webp"), Path.of("/dev/full"));

        assertThatIOException()
                .isThrownBy(() -> new MediaInspector(new Ffmpeg(new FfmpegSettings(null)))
                        .inspect(still, MediaKind.STILL, scratch))
                .withMessageContaining("No space left on device");
    }

    @Test
    void aClipWhoseSoundBeginsFirstIsLookedInto() throws IOException {
        Path clip = Clips.of(
                folder.resolve("late.mp4"),
                "-f",
                "lavfi",
                "-i",
                "sine=duration=3",
                "-itsoffset",
                "2",
                "-f",
                "lavfi",
                "-i",
                "testsrc=size=64x36:rate=12:duration=1",
                "-c:v",
                "libopenh264",
                "-f",
                "mp4");

        assertThat(inspect(clip, "").width()).isEqualTo(64);
    }

    @Test
    void aClipWithoutAFrameThatCanBeDecodedIsBlamed() throws IOException {
        Path clip = Clips.stock(folder.resolve("clip.mp4"), 64, 36, 12, 0);
        byte[] bytes = Files.readAllBytes(clip);
        int data = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("mdat");
        int length = ByteBuffer.wrap(bytes).getInt(data - 4);
        Arrays.fill(bytes, data + 4, data - 4 + length, (byte) 0);
        Path grey = Files.write(folder.resolve("grey.mp4"), bytes);

        assertThatExceptionOfType(UnusableMediaException.class).isThrownBy(() -> inspect(grey, ""));
    }

    /** @param before what the program does before it does its work, in a shell's words */
    private MediaInspector.Finding inspect(Path file, String before) throws IOException {
        RealFfmpeg real = RealFfmpeg.locate();
        String path = "export LD_LIBRARY_PATH='" + real.environment().getOrDefault("LD_LIBRARY_PATH", "") + "'\n";
        script("ffprobe", path + before + "\nexec '" + real.ffprobe() + "' \"$@\"\n");
        Path program = script("ffmpeg", path + "exec '" + real.ffmpeg() + "' \"$@\"\n");
        return new MediaInspector(new Ffmpeg(new FfmpegSettings(program)))
                .inspect(file, MediaKind.CLIP, Files.createTempDirectory(folder, "scratch"));
    }

    private Path script(String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + text);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
