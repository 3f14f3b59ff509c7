package app.photoplay.film.assembly;

import app.photoplay.media.Typefaces;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.image.BufferedImage;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Draws the card that opens a film: its title in the light of a projector that has just been lit. */
final class TitleCard {

    private static final Color GROUND = new Color(0x100e0c);
    private static final Color LIGHT = new Color(0xf4efe6);
    private static final Color LAMP = new Color(0xf0a63c);
    private static final int MOST_LINES = 4;

    private final int width;
    private final int height;

    TitleCard(int width, int height) {
        this.width = width;
        this.height = height;
    }

    BufferedImage draw(String title, @Nullable String byline) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        ground(g);
        List<TextLayout> lines = fitted(title.strip(), g.getFontRenderContext());
        float foot = words(g, lines);
        rule(g, foot);
        if (byline != null && !byline.isBlank()) {
            byline(g, byline.strip(), foot);
        }
        g.dispose();
        return image;
    }

    private void ground(Graphics2D g) {
        g.setColor(GROUND);
        g.fillRect(0, 0, width, height);
        float reach = 0.75f * Math.max(width, height);
        g.setPaint(new RadialGradientPaint(width / 2f, height * 0.46f, reach, new float[] {0f, 0.45f, 1f}, new Color[] {
            new Color(240, 166, 60, 46), new Color(240, 166, 60, 12), new Color(0, 0, 0, 0)
        }));
        g.fillRect(0, 0, width, height);
        g.setPaint(new RadialGradientPaint(width / 2f, height / 2f, reach, new float[] {0.55f, 1f}, new Color[] {
            new Color(0, 0, 0, 0), new Color(0, 0, 0, 150)
        }));
        g.fillRect(0, 0, width, height);
    }

    /** The largest letters with which the title stands in at most four lines on the card. */
    private List<TextLayout> fitted(String title, FontRenderContext context) {
        float largest = Math.min(width, height) * 0.125f;
        Font font = Typefaces.forText(title, Typefaces.serif(largest));
        String drawable = Typefaces.drawable(title, font);
        if (drawable.isBlank()) {
            return List.of();
        }
        List<TextLayout> lines = List.of();
        for (float size = largest; size >= 6; size *= 0.9f) {
            lines = wrapped(drawable, font.deriveFont(size), context);
            float high = lines.size() * size * 1.25f;
            if (lines.size() <= MOST_LINES && high < height * 0.6f) {
                break;
            }
        }
        return lines;
    }

    private List<TextLayout> wrapped(String text, Font font, FontRenderContext context) {
        AttributedString string =
                new AttributedString(text, Map.of(TextAttribute.FONT, font, TextAttribute.TRACKING, 0.02f));
        LineBreakMeasurer measurer = new LineBreakMeasurer(string.getIterator(), context);
        List<TextLayout> lines = new ArrayList<>();
        while (measurer.getPosition() < text.length()) {
            lines.add(measurer.nextLayout(width * 0.78f));
        }
        return lines;
    }

    /** Draws the lines centred and returns where they end. */
    private float words(Graphics2D g, List<TextLayout> lines) {
        float total = 0;
        for (TextLayout line : lines) {
            total += line.getAscent() + line.getDescent() + line.getLeading();
        }
        float y = height * 0.47f - total / 2;
        g.setColor(LIGHT);
        for (TextLayout line : lines) {
            y += line.getAscent();
            line.draw(g, (width - line.getVisibleAdvance()) / 2, y);
            y += line.getDescent() + line.getLeading();
        }
        return y;
    }

    private void rule(Graphics2D g, float foot) {
        int length = Math.round(width * 0.07f);
        int thick = Math.max(1, Math.round(height / 480f));
        g.setColor(LAMP);
        g.fillRect((width - length) / 2, Math.round(foot + height * 0.035f), length, thick);
    }

    private void byline(Graphics2D g, String byline, float foot) {
        float size = Math.max(6, Math.min(width, height) * 0.042f);
        Font font = Typefaces.forText(byline, Typefaces.serifItalic(size));
        String drawable = Typefaces.drawable(byline, font);
        if (drawable.isBlank()) {
            return;
        }
        TextLayout line = wrapped(drawable, font, g.getFontRenderContext()).getFirst();
        g.setColor(new Color(LIGHT.getRed(), LIGHT.getGreen(), LIGHT.getBlue(), 166));
        line.draw(g, (width - line.getVisibleAdvance()) / 2, foot + height * 0.035f + size * 2.1f);
    }
}
