package app.photoplay.shell;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;

/** How light words stand out from what is behind them, as the Web Content Accessibility Guidelines compute it: 1 to 21. */
final class Contrast {

    private static final String COLOUR =
            "words => getComputedStyle(words).color.match(/\\d+/g).slice(0, 3).map(Number)";

    private Contrast() {}

    /** The least contrast of light words with any pixel of the place that they stand at. */
    static double of(Locator words) {
        List<?> colour = (List<?>) words.evaluate(COLOUR);
        double light = luminance(colour.stream()
                .mapToInt(channel -> ((Number) channel).intValue())
                .toArray());
        words.evaluate("words => words.style.color = 'transparent'");
        BufferedImage ground = picture(words.screenshot());
        words.evaluate("words => words.style.color = ''");
        double lightest = Arrays.stream(
                        ground.getRGB(0, 0, ground.getWidth(), ground.getHeight(), null, 0, ground.getWidth()))
                .mapToDouble(pixel -> luminance(pixel >> 16 & 255, pixel >> 8 & 255, pixel & 255))
                .max()
                .orElseThrow();
        return (light + 0.05) / (lightest + 0.05);
    }

    /** An answer with a picture that is nothing but white. */
    static Route.FulfillOptions white() {
        BufferedImage white = new BufferedImage(2, 3, BufferedImage.TYPE_INT_RGB);
        white.setRGB(0, 0, 2, 3, new int[] {-1, -1, -1, -1, -1, -1}, 0, 2);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(white, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Route.FulfillOptions().setContentType("image/png").setBodyBytes(bytes.toByteArray());
    }

    private static BufferedImage picture(byte[] png) {
        try {
            return ImageIO.read(new ByteArrayInputStream(png));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double luminance(int... colour) {
        double[] linear = Arrays.stream(colour)
                .mapToDouble(channel -> channel / 255.0)
                .map(share -> share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4))
                .toArray();
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
    }
}
