package app.photoplay.animatic;

import app.photoplay.animatic.compose.Composer;
import app.photoplay.animatic.render.Stills;
import app.photoplay.generation.FrameSize;
import app.photoplay.project.Look;
import com.luciad.imageio.webp.CompressionType;
import com.luciad.imageio.webp.WebPWriteParam;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Draws the pictures that the interface shows: one for each look, and the heroes of the sign-in page. */
final class LookPictures {

    private static final String SHOT =
            "EXT|Old town|DUSK|WIDE|NEUTRAL|Clara walks through the street. Jonas waits.|Clara:f,Jonas:m";

    private LookPictures() {}

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Path looks = Files.createDirectories(folder.resolve("looks"));
        Composer composer = new Composer();
        for (Look preset : Look.values()) {
            String look = preset.id();
            var small = Stills.render(composer.compose(TestBriefs.of(SHOT, look), new FrameSize(960, 540), 11));
            Stills.write(scaled(small, 480, 270), looks.resolve(look + ".jpg"));
        }
        String hero = "EXT|Forest of oaks|MORNING|WIDE|EPIC|Clara runs through the forest.|Clara:f";
        var image = Stills.render(composer.compose(TestBriefs.of(hero), new FrameSize(1920, 1080), 4));
        webp(scaled(image, 960, 540), 0.75f, folder.resolve("hero-960.webp"));
        webp(scaled(image, 1440, 810), 0.75f, folder.resolve("hero-1440.webp"));
        webp(image, 0.5f, folder.resolve("hero-1920.webp"));
        webp(scaled(image.getSubimage(860, 0, 960, 1080), 780, 878), 0.72f, folder.resolve("hero-phone.webp"));
    }

    private static BufferedImage scaled(BufferedImage image, int width, int height) {
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = small.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        g.drawImage(image, 0, 0, width, height, null);
        g.dispose();
        return small;
    }

    private static void webp(BufferedImage image, float quality, Path file) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("webp").next();
        WebPWriteParam how = (WebPWriteParam) writer.getDefaultWriteParam();
        how.setCompressionType(CompressionType.Lossy);
        how.setCompressionQuality(quality);
        how.setMethod(6);
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
    }
}
