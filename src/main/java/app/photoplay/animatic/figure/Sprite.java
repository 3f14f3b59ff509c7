package app.photoplay.animatic.figure;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

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

    /** Lays the shadow on the ground at y: flattened, leaning away from the light, fading with distance. */
    void cast(Graphics2D g, double x, double y, Light light) {
        double lean = Math.clamp(-light.towardsX() * 1.1, -1.6, 1.6);
        BufferedImage shade = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D s = shade.createGraphics();
        s.drawImage(image, 0, 0, null);
        s.setComposite(java.awt.AlphaComposite.SrcIn);
        s.setPaint(new java.awt.GradientPaint(
                0,
                0,
                Ink.translucent(light.near(), .02),
                0,
                image.getHeight(),
                Ink.translucent(light.near(), light.shadow())));
        s.fillRect(0, 0, shade.getWidth(), shade.getHeight());
        s.dispose();
        Graphics2D ground = (Graphics2D) g.create();
        ground.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        ground.translate(x, y);
        ground.transform(new AffineTransform(1, 0, -lean * .8, -.42, 0, 0));
        ground.translate(left, top);
        ground.drawImage(shade, 0, 0, null);
        ground.dispose();
    }

    long bytes() {
        return 4L * image.getWidth() * image.getHeight();
    }
}
