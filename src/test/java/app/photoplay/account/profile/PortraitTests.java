package app.photoplay.account.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortraitTests {

    /** A TIFF directory with one entry: the orientation 6, the camera held upright. */
    private static final byte[] HELD_UPRIGHT =
            HexFormat.of().parseHex("4578696600004d4d002a00000008000101120003000000010006000000000000");

    @Test
    void aPictureBecomesItsMiddleAsASquare() throws IOException {
        BufferedImage made = read(Portrait.of(encoded(stripes(300, 100), "png")).orElseThrow());

        assertThat(made.getWidth()).isEqualTo(Portrait.SIDE).isEqualTo(made.getHeight());
        assertThat(isNear(made.getRGB(5, 96), Color.GREEN)).isTrue();
        assertThat(isNear(made.getRGB(186, 96), Color.GREEN)).isTrue();
    }

    @Test
    void aPhotographIsTurnedUprightAndWhatTheCameraWroteIsLeftOut() throws IOException {
        BufferedImage sky = new BufferedImage(200, 200, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = sky.createGraphics();
        pen.setColor(Color.BLUE);
        pen.fillRect(0, 0, 100, 200);
        pen.dispose();
        byte[] file = withExif(encoded(sky, "jpeg"));

        byte[] made = Portrait.of(file).orElseThrow();

        assertThat(isNear(read(made).getRGB(96, 20), Color.BLUE))
                .as("left has become top")
                .isTrue();
        assertThat(isNear(read(made).getRGB(96, 170), Color.BLACK)).isTrue();
        assertThat(new String(made, StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no picture", "GIF89a", "<svg xmlns='http://www.w3.org/2000/svg'/>"})
    void whatIsNoPictureIsRefused(String file) {
        assertThat(Portrait.of(file.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void aFileThatClaimsToBeHugeOrBreaksOffIsRefused() throws IOException {
        byte[] file = encoded(stripes(300, 100), "png");
        byte[] huge = file.clone();
        // Width and height stand behind the signature and the head of the first part.
        System.arraycopy(new byte[] {0, 0, (byte) 0xC3, 0x50}, 0, huge, 16, 4);
        System.arraycopy(new byte[] {0, 0, (byte) 0xC3, 0x50}, 0, huge, 20, 4);

        assertThat(Portrait.of(huge)).isEmpty();
        assertThat(Portrait.of(Arrays.copyOf(file, 40))).isEmpty();
        assertThat(Portrait.of(new byte[Portrait.MOST_BYTES + 1])).isEmpty();
    }

    private static BufferedImage stripes(int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        Color[] colours = {Color.RED, Color.GREEN, Color.BLUE};
        for (int n = 0; n < colours.length; n++) {
            pen.setColor(colours[n]);
            pen.fillRect(n * width / 3, 0, width / 3, height);
        }
        pen.dispose();
        return picture;
    }

    private static byte[] encoded(BufferedImage picture, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, format, out);
        return out.toByteArray();
    }

    private static byte[] withExif(byte[] jpeg) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.write(0xFF);
        out.write(0xE1);
        out.write(0);
        out.write(HELD_UPRIGHT.length + 2);
        out.writeBytes(HELD_UPRIGHT);
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    private static BufferedImage read(byte[] jpeg) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(jpeg));
    }

    private static boolean isNear(int rgb, Color wanted) {
        Color seen = new Color(rgb);
        return Math.abs(seen.getRed() - wanted.getRed()) < 60
                && Math.abs(seen.getGreen() - wanted.getGreen()) < 60
                && Math.abs(seen.getBlue() - wanted.getBlue()) < 60;
    }
}
