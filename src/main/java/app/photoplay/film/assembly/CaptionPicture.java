package app.photoplay.film.assembly;

import app.photoplay.media.Typefaces;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.List;

/** Draws subtitles that become part of the picture: light letters with a dark edge, legible on any ground. */
final class CaptionPicture {

    private static final Color LIGHT = new Color(0xfbf8f2);
    private static final Color EDGE = new Color(0, 0, 0, 215);
    private static final float WIDEST = 0.9f;

    private CaptionPicture() {}

    /** A see-through picture of the film's size with the lines at its foot. */
    static BufferedImage draw(List<String> lines, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        float size = Math.max(8, Math.min(height * 0.052f, width * 0.05f));
        float y = height * 0.93f - (lines.size() - 1) * size * 1.28f;
        for (String line : lines) {
            line(g, line, size, width, y);
            y += size * 1.28f;
        }
        g.dispose();
        return image;
    }

    private static void line(Graphics2D g, String text, float size, int width, float y) {
        Font font = Typefaces.forText(text, Typefaces.sans(size));
        String drawable = Typefaces.drawable(text, font);
        if (drawable.isBlank()) {
            return;
        }
        TextLayout layout = new TextLayout(drawable, font, g.getFontRenderContext());
        float fit = Math.min(1, width * WIDEST / layout.getVisibleAdvance());
        layout = new TextLayout(drawable, font.deriveFont(size * fit), g.getFontRenderContext());
        Shape outline =
                layout.getOutline(AffineTransform.getTranslateInstance((width - layout.getVisibleAdvance()) / 2, y));
        g.setColor(EDGE);
        g.setStroke(new BasicStroke(size * 0.16f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(outline);
        g.setColor(LIGHT);
        g.fill(outline);
    }
}
