package app.photoplay.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.photoplay.media.ffmpeg.MediaProbe;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/** What ffprobe has to find in a film, compared with the plan that it was made from. */
public final class FilmFacts {

    private FilmFacts() {}

    public static void check(ApiClient client, ShortStory story) {
        check(client, story.conversion(client), story.project(client));
    }

    /**
     * Loads the film down and looks into it.
     *
     * @return how long it is, in seconds
     * @throws AssertionError if it is not what was planned
     */
    public static double check(ApiClient client, JsonNode conversion, JsonNode project) {
        double planned = 0;
        for (JsonNode scene : project.path("scenes")) {
            for (JsonNode shot : scene.path("shots")) {
                planned += shot.path("seconds").asDouble();
            }
        }
        // In front of the shots stands the title: a twenty-fifth of the film, within bounds.
        planned += Math.clamp(planned * 0.04, 1.5, 3);
        String address = conversion.path("film").path("url").asString();
        Path file = TestHomes.next("film").resolve("film.mp4");
        try {
            Files.write(file, client.get(address.substring(1)).bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        MediaProbe probe = Clips.ffmpeg().probe(file);
        MediaProbe.Video video = Objects.requireNonNull(probe.video());
        assertThat(video.codec()).isEqualTo("h264");
        assertThat(video.constant()).isTrue();
        assertThat(Objects.requireNonNull(probe.audio()).codec()).isEqualTo("aac");
        assertThat(probe.subtitles()).containsExactly("mov_text");
        assertThat(probe.languages()).containsOnly("eng");
        assertThat(probe.chapters()).hasSize(project.path("scenes").size());
        assertThat(probe.duration().toMillis() / 1000.0).isCloseTo(planned, within(planned * 0.05));
        assertThat(video.frames() / video.rate()).isCloseTo(planned, within(planned * 0.05));
        return probe.duration().toMillis() / 1000.0;
    }
}
