package app.photoplay.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import app.photoplay.support.Clips;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
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
    void aGoodClipIsNotBlamedForAnFfmpegThatDoesNothing() throws IOException {
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
        Path cut = Files.write(folder.resolve("cut.mp4"), java.util.Arrays.copyOf(bytes, 64));

        assertThatExceptionOfType(UnusableMediaException.class).isThrownBy(() -> inspect(cut, ""));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aGoodStillIsNotBlamedForAFullDisk() throws IOException {
        Path still = folder.resolve("still.png");
        ImageIO.write(new BufferedImage(64, 36, BufferedImage.TYPE_INT_RGB), "png", still.toFile());
        Path scratch = Files.createTempDirectory(folder, "full");
        Files.createSymbolicLink(scratch.resolve("thumbnail.jpg"), Path.of("/dev/full"));
        Ffmpeg ffmpeg = new Ffmpeg(new FfmpegSettings(null));

        assertThatIOException()
                .isThrownBy(() ->
                        new MediaInspector(ffmpeg, new Thumbnails(ffmpeg)).inspect(still, MediaKind.STILL, scratch))
                .withMessageContaining("No space left on device");
    }

    @Test
    void aGoodClipIsNotBlamedForAFullDisk() throws IOException {
        Path clip = Clips.stock(folder.resolve("clip.mp4"), 64, 36, 12, 0);
        String full = "case \"$*\" in *thumbnail*) echo 'Error writing: No space left on device' >&2; exit 228;; esac";

        assertThatIOException().isThrownBy(() -> inspect(clip, full)).withMessageContaining("room");
    }

    /** @param before what the program does before it does its work, in a shell's words */
    private MediaInspector.Finding inspect(Path file, String before) throws IOException {
        RealFfmpeg real = RealFfmpeg.locate();
        String path = "export LD_LIBRARY_PATH='" + real.environment().getOrDefault("LD_LIBRARY_PATH", "") + "'\n";
        script("ffprobe", path + "exec '" + real.ffprobe() + "' \"$@\"\n");
        Path program = script("ffmpeg", path + before + "\nexec '" + real.ffmpeg() + "' \"$@\"\n");
        Ffmpeg ffmpeg = new Ffmpeg(new FfmpegSettings(program));
        return new MediaInspector(ffmpeg, new Thumbnails(ffmpeg))
                .inspect(file, MediaKind.CLIP, Files.createTempDirectory(folder, "scratch"));
    }

    private Path script(String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + text);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
