package app.photoplay.media;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.base.UserId;
import app.photoplay.plan.Resolution;
import app.photoplay.project.AspectRatio;
import app.photoplay.project.Look;
import app.photoplay.project.ProjectId;
import app.photoplay.project.ProjectSummary;
import app.photoplay.support.BareProject;
import app.photoplay.support.Clips;
import app.photoplay.support.Creator;
import app.photoplay.support.PhotoplayTest;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Whatever shape is brought, what is kept has the shape of the film, and what mattered is still in it. */
@PhotoplayTest
class RatioCasesIntegrationTests {

    private static final int HEIGHT = 360;

    @Autowired
    ApplicationContext application;

    @Autowired
    MediaFitter fitter;

    @Autowired
    MediaLibrary library;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path folder;

    private ProjectId project;

    /** As the case writes them: «16:9», «2.39:1». */
    private record Ratio(String words) {

        int width() {
            String[] sides = words.split(":");
            return (int) Math.round(HEIGHT * Double.parseDouble(sides[0]) / Double.parseDouble(sides[1]) / 2) * 2;
        }
    }

    @BeforeEach
    void aProject() {
        project = BareProject.of(Creator.signUp(application).id(), jdbc);
    }

    @Test
    void aPictureOfEveryRatioFillsEveryFilm() throws IOException {
        for (Ratio ratio : ratios()) {
            Path picture = picture(ratio);
            for (AspectRatio film : AspectRatio.values()) {
                Asset kept = fitter.store(film(film), picture, FocusPoint.CENTRE);
                assertThat(List.of(kept.width(), kept.height()))
                        .as("%s in a film of %s", ratio.words(), film.label())
                        .containsExactly(film.width(), film.height());
            }
        }
    }

    @Test
    void aClipOfEveryRatioFillsTheFilmWithEvenSides() throws IOException {
        for (Ratio ratio : ratios()) {
            Path clip = Clips.stock(
                    folder.resolve("clip-" + ratio.width() + ".mp4"),
                    ratio.width() / 4 / 2 * 2,
                    HEIGHT / 4 / 2 * 2,
                    6,
                    0);
            Asset kept = fitter.store(film(AspectRatio.PORTRAIT_4_5), clip, FocusPoint.CENTRE);
            assertThat(kept.kind()).isEqualTo(MediaKind.CLIP);
            assertThat(List.of(kept.width(), kept.height()))
                    .as(ratio.words())
                    .containsExactly(AspectRatio.PORTRAIT_4_5.width(), AspectRatio.PORTRAIT_4_5.height())
                    .allMatch(side -> side % 2 == 0);
        }
    }

    @Test
    void theFocusDecidesWhatIsCroppedAway() throws IOException {
        Path picture = picture(new Ratio("2.39:1"));

        assertThat(middle(fitter.store(film(AspectRatio.TALL_9_16), picture, new FocusPoint(0, 0.5))))
                .isEqualTo(Color.RED);
        assertThat(middle(fitter.store(film(AspectRatio.TALL_9_16), picture, new FocusPoint(1, 0.5))))
                .isEqualTo(Color.BLUE);
    }

    private Color middle(Asset kept) throws IOException {
        BufferedImage image = ImageIO.read(library.path(kept).toFile());
        return new Color(image.getRGB(image.getWidth() / 2, image.getHeight() / 2));
    }

    /** Red on the left, blue on the right. */
    private Path picture(Ratio ratio) throws IOException {
        BufferedImage image = new BufferedImage(ratio.width(), HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, ratio.width() / 2, HEIGHT);
        graphics.setColor(Color.BLUE);
        graphics.fillRect(ratio.width() / 2, 0, ratio.width(), HEIGHT);
        graphics.dispose();
        File file = folder.resolve("picture-" + ratio.width() + ".png").toFile();
        ImageIO.write(image, "png", file);
        return file.toPath();
    }

    /** The handed ones, and those of the films themselves. */
    private static List<Ratio> ratios() throws IOException {
        try (InputStream cases = Objects.requireNonNull(
                RatioCasesIntegrationTests.class.getResourceAsStream("/app/photoplay/media/ratios.json"))) {
            Stream<String> handed = StreamSupport.stream(
                            JsonMapper.builder()
                                    .build()
                                    .readTree(cases)
                                    .path("ratios")
                                    .spliterator(),
                            false)
                    .map(ratio -> ratio.asString());
            return Stream.concat(handed, Stream.of(AspectRatio.values()).map(AspectRatio::label))
                    .distinct()
                    .map(Ratio::new)
                    .toList();
        }
    }

    private ProjectSummary film(AspectRatio shape) {
        return new ProjectSummary(
                project, new UserId(UUID.randomUUID()), "Film", Look.NOIR, shape, Resolution.HD, Instant.EPOCH);
    }
}
