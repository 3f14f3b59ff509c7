package app.photoplay.media.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class FfmpegTests {

    private static final List<String> TEST_PICTURE =
            List.of("-f", "lavfi", "-i", "testsrc=size=160x90:rate=24", "-t", "1", "-c:v", "libopenh264");

    private final Ffmpeg ffmpeg = new Ffmpeg(new FfmpegSettings(null));

    @TempDir
    Path folder;

    @Test
    void thePackagedProgramEncodesAndLooksIntoItsOwnFilm() {
        Path film = folder.resolve("film.mp4");

        ffmpeg.run(FfmpegCommand.to(film, TEST_PICTURE));

        MediaProbe probe = ffmpeg.probe(film);
        MediaProbe.Video video = Objects.requireNonNull(probe.video());
        assertThat(video.codec()).isEqualTo("h264");
        assertThat(video.width()).isEqualTo(160);
        assertThat(video.height()).isEqualTo(90);
        assertThat(video.rate()).isEqualTo(24);
        assertThat(video.constant()).isTrue();
        assertThat(video.frames()).isEqualTo(24);
        assertThat(video.pixelFormat()).isEqualTo("yuv420p");
        assertThat(probe.audio()).isNull();
        assertThat(probe.duration().toMillis()).isCloseTo(1000, within(50L));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void noLibraryOfThePackagedProgramsIsLoadedHere() throws IOException {
        ffmpeg.run(FfmpegCommand.to(folder.resolve("film.mp4"), TEST_PICTURE));

        assertThat(Files.readString(Path.of("/proc/self/maps")))
                .contains("libjvm.so")
                .doesNotContain("libav", "libjniav");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void thePackagedProgramNeedsNoSoundCardAndNoScreen() {
        List<String> libraries = new ArrayList<>();

        ffmpeg.run(FfmpegCommand.to(
                        folder.resolve("piped.mp4"),
                        List.of("-f", "rawvideo", "-pix_fmt", "gray", "-s", "16x16", "-r", "24", "-i", "pipe:0"))
                .fedBy(input -> {
                    input.write(new byte[256 * 1024]);
                    ProcessHandle running = ours().findFirst().orElseThrow();
                    libraries.addAll(Files.readAllLines(Path.of("/proc/" + running.pid() + "/maps")));
                }));

        assertThat(libraries).anyMatch(line -> line.contains("libavcodec"));
        assertThat(libraries).noneMatch(line -> line.contains("libpulse") || line.contains("libasound"));
    }

    @Test
    void rawFramesArePipedInAndProgressIsTold() {
        Path film = folder.resolve("piped.mp4");
        List<FfmpegProgress> steps = new ArrayList<>();
        byte[] frame = new byte[160 * 90 * 3];

        ffmpeg.run(FfmpegCommand.to(
                        film,
                        List.of("-f", "rawvideo", "-pix_fmt", "bgr24", "-s", "160x90", "-r", "24", "-i", "pipe:0"))
                .telling(steps::add)
                .fedBy(input -> {
                    for (int i = 0; i < 48; i++) {
                        input.write(frame);
                    }
                }));

        assertThat(steps.getLast().frame()).isEqualTo(48);
        assertThat(ffmpeg.probe(film).duration()).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void aFailureNamesItsReasonAndNoFolder() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.mp4"), "no film at all");
        Path target = folder.resolve("out.mp4");

        assertThatExceptionOfType(FfmpegException.class)
                .isThrownBy(() -> ffmpeg.run(FfmpegCommand.to(target, List.of("-i", broken.toString()))))
                .satisfies(e -> {
                    assertThat(e.reason()).isEqualTo(FfmpegException.Reason.FAILED);
                    assertThat(e.exitCode()).isPositive();
                    assertThat(e.lastLines()).isNotEmpty();
                    assertThat(e.lastLines().toString() + e.getMessage()).doesNotContain(folder.toString());
                });
        assertThat(target).doesNotExist();
    }

    @Test
    void aRunThatStopsReadingItsFramesIsAFailure() {
        assertThatExceptionOfType(FfmpegException.class)
                .isThrownBy(() -> ffmpeg.run(FfmpegCommand.to(
                                folder.resolve("out.mp4"), List.of("-f", "nonsense", "-i", "pipe:0"))
                        .fedBy(input -> {
                            while (true) {
                                input.write(new byte[65536]);
                            }
                        })))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(FfmpegException.Reason.FAILED));
    }

    @Test
    void aRunPastItsDeadlineIsKilledAndLeavesNothing() {
        Path target = folder.resolve("endless.mp4");

        assertThatExceptionOfType(FfmpegException.class)
                .isThrownBy(() -> ffmpeg.run(FfmpegCommand.to(
                                target,
                                List.of("-re", "-f", "lavfi", "-i", "testsrc=size=160x90", "-c:v", "libopenh264"))
                        .within(Duration.ofMillis(300))))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(FfmpegException.Reason.TIMED_OUT));
        assertThat(target).doesNotExist();
        assertThat(ours()).isEmpty();
    }

    @Test
    void aRunIsCancelledBetweenFrames() {
        AtomicBoolean stop = new AtomicBoolean();

        assertThatExceptionOfType(FfmpegException.class)
                .isThrownBy(() -> ffmpeg.run(FfmpegCommand.to(
                                folder.resolve("endless.mp4"),
                                List.of("-re", "-f", "lavfi", "-i", "testsrc=size=160x90", "-c:v", "libopenh264"))
                        .telling(step -> stop.set(true))
                        .unless(stop::get)))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(FfmpegException.Reason.CANCELLED));
    }

    @Test
    void theEndOfTheApplicationEndsItsRuns() throws InterruptedException {
        AtomicReference<FfmpegException> end = new AtomicReference<>();
        Thread run = Thread.ofPlatform().start(() -> {
            try {
                ffmpeg.run(FfmpegCommand.to(
                                folder.resolve("endless.mp4"),
                                List.of("-re", "-f", "lavfi", "-i", "testsrc=size=160x90", "-c:v", "libopenh264"))
                        .telling(step -> ffmpeg.stop()));
            } catch (FfmpegException e) {
                end.set(e);
            }
        });
        run.join();

        assertThat(Objects.requireNonNull(end.get()).reason()).isEqualTo(FfmpegException.Reason.CANCELLED);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aProgramThatHangsIsKilledWithItsChildren() throws IOException {
        Ffmpeg hanging = new Ffmpeg(new FfmpegSettings(program("sleep 600 & sleep 600")));

        assertThatExceptionOfType(FfmpegException.class)
                .isThrownBy(() -> hanging.run(
                        FfmpegCommand.to(folder.resolve("out.mp4"), List.of()).within(Duration.ofMillis(300))))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(FfmpegException.Reason.TIMED_OUT));
        assertThat(ours()).isEmpty();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aProgramThatCrashesWritesNothingOrTalksWithoutEndIsATypedFailure() throws IOException {
        assertThat(reasonOf("kill -9 $$")).isEqualTo(FfmpegException.Reason.FAILED);
        assertThat(reasonOf("exit 0")).isEqualTo(FfmpegException.Reason.EMPTY_OUTPUT);
        assertThat(reasonOf("for o in \"$@\"; do :; done; : > \"${o#file:}\""))
                .isEqualTo(FfmpegException.Reason.EMPTY_OUTPUT);
        assertThat(reasonOf("head -c 5000000 /dev/zero | tr '\\0' x >&2; exit 3"))
                .isEqualTo(FfmpegException.Reason.FAILED);
    }

    @Test
    void aPlaylistInDisguiseReadsNoOtherFile() throws IOException {
        Path secret = folder.resolve("secret.mp4");
        ffmpeg.run(FfmpegCommand.to(secret, TEST_PICTURE));
        Path playlist = Files.writeString(
                folder.resolve("clip.mp4"),
                "#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\n" + secret.toUri() + "\n#EXT-X-ENDLIST\n",
                StandardCharsets.UTF_8);

        assertThatExceptionOfType(FfmpegException.class).isThrownBy(() -> ffmpeg.probe(playlist, "mov"));
    }

    @Test
    void aConfiguredPathWithoutAProgramIsNamed() {
        Ffmpeg missing = new Ffmpeg(new FfmpegSettings(folder.resolve("ffmpeg")));

        assertThatExceptionOfType(FfmpegException.class)
                .isThrownBy(() -> missing.probe(folder))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(FfmpegException.Reason.UNAVAILABLE));
    }

    /** Other tests of the same run have processes of their own. */
    private static Stream<ProcessHandle> ours() {
        return ProcessHandle.current()
                .descendants()
                .filter(ProcessHandle::isAlive)
                .filter(process -> process.info().command().orElse("").matches(".*(ffmpeg|sleep)"));
    }

    private FfmpegException.Reason reasonOf(String script) throws IOException {
        Ffmpeg shim = new Ffmpeg(new FfmpegSettings(program(script)));
        AtomicReference<FfmpegException.Reason> reason = new AtomicReference<>();
        assertThatExceptionOfType(FfmpegException.class)
                .isThrownBy(() -> shim.run(FfmpegCommand.to(folder.resolve("out.mp4"), List.of())))
                .satisfies(e -> {
                    reason.set(e.reason());
                    assertThat(e.lastLines()).allMatch(line -> line.length() <= 300);
                });
        return reason.get();
    }

    private Path program(String script) throws IOException {
        Path probe = Files.writeString(folder.resolve("ffprobe"), "#!/bin/sh\n");
        Path program = Files.writeString(folder.resolve("ffmpeg"), "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(probe, PosixFilePermissions.fromString("rwxr-xr-x"));
        return Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
