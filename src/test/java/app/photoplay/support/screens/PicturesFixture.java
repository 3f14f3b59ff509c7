package app.photoplay.support.screens;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Serves a picture for every asset: those of the folder {@code photoplay.fixture.pictures} in turn, else a plain dusk.
 * The clip is any MP4 of that folder.
 */
@TestComponent // for those who import it; the whole application serves its own media
@RestController
public class PicturesFixture {

    private static final List<String> PICTURES = List.of(".svg", ".jpg", ".png");

    private final @Nullable String folder = System.getProperty("photoplay.fixture.pictures");

    @GetMapping({"/media/{id}", "/media/{id}/thumbnail", "/media/{id}/gallery", "/media/{id}/full"})
    ResponseEntity<Resource> media(@PathVariable UUID id) throws IOException {
        if (id.equals(FilmStage.SUBTITLES.value())) {
            byte[] vtt =
                    "WEBVTT\n\n00:00.500 --> 00:03.000\nThe Heron isn’t in.\n\n00:03.200 --> 02:00.000\nThen Finn is still out there.\n"
                            .getBytes(java.nio.charset.StandardCharsets.UTF_8);
            return ResponseEntity.ok()
                    .contentType(MediaType.parseMediaType("text/vtt;charset=utf-8"))
                    .body(new ByteArrayResource(vtt));
        }
        boolean still = id.getMostSignificantBits() == 0x57_11L;
        List<Path> files = files(still);
        if (files.isEmpty()) {
            return ResponseEntity.ok().contentType(MediaType.IMAGE_JPEG).body(new ByteArrayResource(dusk(id)));
        }
        Path file = files.get((int) (id.getLeastSignificantBits() % files.size()));
        return ResponseEntity.ok()
                .contentType(MediaTypeFactory.getMediaType(file.getFileName().toString())
                        .orElse(MediaType.APPLICATION_OCTET_STREAM))
                .body(new FileSystemResource(file));
    }

    private List<Path> files(boolean still) throws IOException {
        if (folder == null) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(Path.of(folder))) {
            return all.filter(path -> still
                            ? PICTURES.stream().anyMatch(path.toString()::endsWith)
                            : path.toString().endsWith(".mp4"))
                    .sorted()
                    .toList();
        }
    }

    private static byte[] dusk(UUID id) throws IOException {
        BufferedImage image = new BufferedImage(640, 360, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        float hue = (id.getLeastSignificantBits() % 20) / 20f;
        pen.setPaint(
                new GradientPaint(0, 0, Color.getHSBColor(hue, .5f, .2f), 0, 300, Color.getHSBColor(hue, .5f, .9f)));
        pen.fillRect(0, 0, 640, 360);
        pen.setColor(new Color(0x140d0a));
        pen.fillRect(0, 280, 640, 80);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", out);
        return out.toByteArray();
    }
}
