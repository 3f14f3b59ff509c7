package app.photoplay.falstandin.media;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Draws a dusk in one of eight hues, or black. */
final class Pictures {

    private Pictures() {}

    static byte[] drawn(Motif motif) {
        var image = new BufferedImage(motif.frame().width(), motif.frame().height(), BufferedImage.TYPE_INT_RGB);
        if (motif.hue() >= 0) {
            paint(image, motif.hue() / (float) Motif.HUES);
        }
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, motif.kind() == Kind.PNG ? "png" : "jpeg", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void paint(BufferedImage image, float hue) {
        int width = image.getWidth();
        int height = image.getHeight();
        Graphics2D graphics = image.createGraphics();
        graphics.setPaint(new GradientPaint(
                0, 0, Color.getHSBColor(hue, 0.6f, 0.25f), 0, height, Color.getHSBColor(hue, 0.5f, 0.7f)));
        graphics.fillRect(0, 0, width, height);
        int sun = Math.max(1, Math.min(width, height) / 4);
        graphics.setPaint(Color.getHSBColor(hue + 0.1f, 0.3f, 0.95f));
        graphics.fillOval(width / 2 - sun / 2, height / 2 - sun / 2, sun, sun);
        graphics.setPaint(Color.getHSBColor(hue, 0.7f, 0.15f));
        graphics.fillRect(0, height * 3 / 4, width, height - height * 3 / 4);
        graphics.dispose();
    }
}
