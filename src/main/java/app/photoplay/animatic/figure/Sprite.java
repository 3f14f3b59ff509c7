package app.photoplay.animatic.figure;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/**
 * A drawn figure, ready to be laid into any number of frames.
 *
 * @param image transparent, premultiplied
 * @param left from the figure's place to the left edge, pixels
 * @param top from the figure's place to the top edge, pixels
 */
record Sprite(BufferedImage image, double left, double top) {

    void draw(Graphics2D g, double x, double y) {
        Object before = g.getRenderingHint(RenderingHints.KEY_INTERPOLATION);
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        double atX = Math.round((x + left) * 4) / 4.0;
        double atY = Math.round((y + top) * 4) / 4.0;
        g.drawImage(image, AffineTransform.getTranslateInstance(atX, atY), null);
        if (before != null) {
            g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, before);
        }
    }

    /** The shadow that this figure throws on the ground: flattened, leaning away from the light, fading with distance. */
    Sprite shadow(Light light) {
        double lean = -Math.clamp(-light.towardsX() * 1.1, -1.6, 1.6) * .8;
        AffineTransform flat = new AffineTransform(1, 0, lean, -.42, 0, 0);
        flat.translate(left, top);
        Rectangle2D box = flat.createTransformedShape(new Rectangle(image.getWidth(), image.getHeight()))
                .getBounds2D();
        int atX = (int) Math.floor(box.getX());
        int atY = (int) Math.floor(box.getY());
        BufferedImage shade = new BufferedImage(
                (int) Math.ceil(box.getMaxX()) - atX + 1,
                (int) Math.ceil(box.getMaxY()) - atY + 1,
                BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = shade.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        g.translate(-atX, -atY);
        g.drawImage(image, flat, null);
        g.dispose();
        int[] pixels = ((DataBufferInt) shade.getRaster().getDataBuffer()).getData();
        int foot = (int) Math.round(-.42 * (top + image.getHeight())) - atY;
        int span = Math.max(1, shade.getHeight() - foot);
        for (int y = 0; y < shade.getHeight(); y++) {
            double strength = light.shadow() * Math.clamp(1 - (y - foot) / (double) span, .03, 1);
            for (int x = 0; x < shade.getWidth(); x++) {
                int at = y * shade.getWidth() + x;
                int alpha = (int) ((pixels[at] >>> 24) * strength);
                pixels[at] = alpha << 24
                        | (light.near() >> 16 & 255) * alpha / 255 << 16
                        | (light.near() >> 8 & 255) * alpha / 255 << 8
                        | (light.near() & 255) * alpha / 255;
            }
        }
        return new Sprite(shade, atX, atY);
    }

    long bytes() {
        return 4L * image.getWidth() * image.getHeight();
    }
}
