package app.photoplay.account.profile;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * The picture of a person, made of a file of theirs: its middle as a square, upright, drawn anew. Nothing else of the file
 * is kept, such as where it was taken. What is too large is refused by its header, before anything of it is decoded.
 */
final class Portrait {

    /** Most bytes of a file. */
    static final int MOST_BYTES = 10_000_000;

    /** Side of the square, in pixels. */
    static final int SIDE = 192;

    private static final long MOST_PIXELS = 40_000_000;
    private static final Set<String> FORMATS = Set.of("jpeg", "png");
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final int ORIENTATION = 0x0112;

    private Portrait() {}

    /** As a JPEG; empty where that is no picture that can be used. */
    static Optional<byte[]> of(byte[] file) {
        if (file.length > MOST_BYTES) {
            return Optional.empty();
        }
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                if (!FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
                    return Optional.empty();
                }
                reader.setInput(in, true, true);
                return drawn(reader, orientation(file));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException broken) {
            return Optional.empty();
        }
    }

    private static Optional<byte[]> drawn(ImageReader reader, int orientation) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        int side = Math.min(width, height);
        if (side < 1 || (long) width * height > MOST_PIXELS) {
            return Optional.empty();
        }
        ImageReadParam part = reader.getDefaultReadParam();
        int step = Math.max(1, side / (2 * SIDE));
        part.setSourceSubsampling(step, step, 0, 0);
        BufferedImage read = reader.read(0, part);
        BufferedImage square = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = square.createGraphics();
        try {
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, SIDE, SIDE);
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            pen.transform(upright(orientation));
            double scale = (double) SIDE / Math.min(read.getWidth(), read.getHeight());
            AffineTransform place = AffineTransform.getTranslateInstance(SIDE / 2.0, SIDE / 2.0);
            place.scale(scale, scale);
            place.translate(-read.getWidth() / 2.0, -read.getHeight() / 2.0);
            pen.drawImage(read, place, null);
        } finally {
            pen.dispose();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (!ImageIO.write(square, "jpeg", out)) {
            throw new IIOException("No JPEG can be written here");
        }
        return Optional.of(out.toByteArray());
    }

    /** How a square is turned for the eight orientations of TIFF 6.0, around its middle. */
    private static AffineTransform upright(int orientation) {
        AffineTransform turn = new AffineTransform();
        turn.translate(SIDE / 2.0, SIDE / 2.0);
        switch (orientation) {
            case 2 -> turn.scale(-1, 1);
            case 3 -> turn.quadrantRotate(2);
            case 4 -> turn.scale(1, -1);
            case 5 -> {
                turn.quadrantRotate(1);
                turn.scale(1, -1);
            }
            case 6 -> turn.quadrantRotate(1);
            case 7 -> {
                turn.quadrantRotate(3);
                turn.scale(1, -1);
            }
            case 8 -> turn.quadrantRotate(3);
            default -> {}
        }
        turn.translate(-SIDE / 2.0, -SIDE / 2.0);
        return turn;
    }

    /** What the camera says of how it was held; 1 where it says nothing. */
    private static int orientation(byte[] file) {
        for (int at = 2; at + 10 < file.length && (file[at] & 0xFF) == 0xFF; ) {
            int length = ((file[at + 2] & 0xFF) << 8) | (file[at + 3] & 0xFF);
            int data = at + 4;
            if (file[at + 1] == (byte) 0xE1
                    && data + EXIF.length < file.length
                    && Arrays.equals(file, data, data + EXIF.length, EXIF, 0, EXIF.length)) {
                int from = data + EXIF.length;
                int until = Math.min(at + 2 + length, file.length);
                return orientation(ByteBuffer.wrap(file, from, until - from).slice());
            }
            at += 2 + length;
        }
        return 1;
    }

    private static int orientation(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int n = 0; n < entries; n++) {
            int entry = directory + 2 + 12 * n;
            if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION) {
                return tiff.getShort(entry + 8);
            }
        }
        return 1;
    }
}
