package app.photoplay.animatic.render;

import app.photoplay.animatic.stage.ComposedPicture;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Prints a picture as a still. */
public final class Stills {

    private static final float QUALITY = .9f;

    private Stills() {}

    public static BufferedImage render(ComposedPicture picture) {
        FrameRenderer reel = FrameRenderer.still(picture);
        BufferedImage image = new BufferedImage(reel.width(), reel.height(), BufferedImage.TYPE_INT_RGB);
        int[] px = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        int[] frame = reel.frame(0);
        for (int i = 0; i < px.length; i++) {
            px[i] = frame[i] & 0xffffff;
        }
        return image;
    }

    /** As a JPEG. */
    public static byte[] jpeg(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(image, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * Writes a JPEG.
     *
     * @param target overwritten
     */
    public static void write(BufferedImage image, Path target) {
        try (var file = Files.newOutputStream(target)) {
            write(image, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(BufferedImage image, OutputStream target) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(QUALITY);
        try (var out = new MemoryCacheImageOutputStream(target)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
    }
}
