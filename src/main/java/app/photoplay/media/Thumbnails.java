package app.photoplay.media;

import app.photoplay.media.UnusableMediaException.Reason;
import com.luciad.imageio.webp.CompressionType;
import com.luciad.imageio.webp.WebPWriteParam;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes small pictures: at most 480 px wide, WebP. A large picture is thinned out while it is decoded, which is cheap. */
final class Thumbnails {

    private static final Logger log = LoggerFactory.getLogger(Thumbnails.class);

    static final int WIDTH = 480;
    private static final int HIGHEST = 1080;
    private static final float QUALITY = 0.8f;
    /** Of 0 to 6: one more costs half as much time again and saves a tenth of the bytes at most. */
    private static final int EFFORT = 2;

    private Thumbnails() {}

    /** Loads the encoder, which takes a while the first time. */
    static void prepare() {
        try {
            ImageIO.getImageWritersByFormatName("webp").next().getDefaultWriteParam();
        } catch (LinkageError e) {
            log.debug("Thumbnail encoder not available: {}", e.toString());
        }
    }

    /** Decodes a picture as far as its thumbnail needs; its header is judged before a pixel is. */
    static MediaInspector.Finding of(Path file, MediaType type, Path target) throws IOException {
        Dimension size;
        BufferedImage small;
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(type.contentType());
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                int width = reader.getWidth(0);
                int height = reader.getHeight(0);
                MediaInspector.checkSize(width, height);
                small = scaled(read(reader, width));
                size = new Dimension(width, height);
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException | NegativeArraySizeException e) {
            UnusableMediaException unusable = new UnusableMediaException(Reason.MALFORMED, "cannot be decoded");
            unusable.initCause(e);
            throw unusable;
        }
        // Not the picture's fault where our own disk does not take it.
        Path thumbnail = isWritten(small, target) ? target : null;
        return new MediaInspector.Finding(type, size.width, size.height, null, thumbnail, null);
    }

    private static BufferedImage read(ImageReader reader, int width) throws IOException {
        ImageReadParam thin = reader.getDefaultReadParam();
        int step = Math.max(1, width / (2 * WIDTH));
        thin.setSourceSubsampling(step, step, 0, 0);
        boolean[] torn = new boolean[1];
        reader.addIIOReadWarningListener((source, warning) -> torn[0] = true);
        BufferedImage image = reader.read(0, thin);
        if (torn[0]) {
            throw new UnusableMediaException(Reason.MALFORMED, "damaged or cut off");
        }
        return image;
    }

    private static BufferedImage scaled(BufferedImage image) {
        double factor = Math.min(1, Math.min((double) WIDTH / image.getWidth(), (double) HIGHEST / image.getHeight()));
        int width = Math.max(1, (int) Math.round(image.getWidth() * factor));
        int height = Math.max(1, (int) Math.round(image.getHeight() * factor));
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = small.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        g.drawImage(image, 0, 0, width, height, null);
        g.dispose();
        return small;
    }

    /** Where the encoder does not run, ffmpeg makes the thumbnail when somebody asks for it. */
    private static boolean isWritten(BufferedImage image, Path target) throws IOException {
        try {
            write(image, target);
            return true;
        } catch (LinkageError e) {
            log.debug("Thumbnail encoder not available: {}", e.toString());
            return false;
        }
    }

    private static void write(BufferedImage image, Path target) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("webp").next();
        WebPWriteParam how = (WebPWriteParam) writer.getDefaultWriteParam();
        how.setCompressionType(CompressionType.Lossy);
        how.setCompressionQuality(QUALITY);
        how.setMethod(EFFORT);
        try (OutputStream file = Files.newOutputStream(target);
                ImageOutputStream out = new MemoryCacheImageOutputStream(file)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
    }
}
