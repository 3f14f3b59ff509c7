package app.photoplay.animatic.figure;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/** Inks a drawing: fills every piece, lets the light through the cuts and rims the edge that looks to the light. */
final class Press {

    private static final int MARGIN = 4;

    private Press() {}

    /**
     * @param drawing in its own units
     * @param at to pixels relative to the figure's place
     * @param unit pixels of one unit
     * @param accent RGB of the tissue
     * @param visible what of it can be seen, relative to the figure's place
     */
    static Sprite print(
            Drawing drawing, AffineTransform at, double unit, int accent, Light light, Rectangle2D visible) {
        Rectangle2D box =
                at.createTransformedShape(drawing.bounds()).getBounds2D().createIntersection(visible);
        int left = (int) Math.floor(box.getX()) - MARGIN;
        int top = (int) Math.floor(box.getY()) - MARGIN;
        int width = Math.max(1, (int) Math.ceil(box.getMaxX()) + MARGIN - left);
        int height = Math.max(1, (int) Math.ceil(box.getMaxY()) + MARGIN - top);
        BufferedImage paper = image(width, height);
        Graphics2D g = fine(paper);
        g.translate(-left, -top);
        int trace = Ink.mix(light.near(), light.tissue(), .36);
        for (Piece piece : drawing.pieces()) {
            ink(g, piece, at.createTransformedShape(piece.shape()), unit, accent, light, trace);
        }
        g.dispose();
        glow(paper, light);
        BufferedImage rimmed = image(width, height);
        Graphics2D r = fine(rimmed);
        r.drawImage(paper, 0, 0, null);
        if (light.rim() > 0) {
            double length = Math.hypot(light.towardsX(), light.towardsY()) + 1e-9;
            double dx = light.towardsX() / length;
            double dy = light.towardsY() / length;
            double k = Math.clamp(unit * .045, 1.1, 5);
            rim(r, paper, dx * k * 3.2, dy * k * 3.2, light, .16);
            rim(r, paper, dx * k * 1.9, dy * k * 1.9, light, .26);
            rim(r, paper, dx * k, dy * k, light, .92);
        }
        r.dispose();
        return new Sprite(rimmed, left, top);
    }

    private static void ink(Graphics2D g, Piece piece, Shape shape, double unit, int accent, Light light, int trace) {
        switch (piece.tone()) {
            case BODY -> fill(g, shape, Ink.opaque(light.near()));
            case NEAR -> {
                if (unit > 13) {
                    g.setComposite(AlphaComposite.SrcAtop);
                    g.setColor(Ink.translucent(trace, .62));
                    g.setStroke(new BasicStroke((float) Math.clamp(unit * .034, .9, 5)));
                    g.draw(shape);
                    g.setComposite(AlphaComposite.SrcOver);
                }
                fill(g, shape, Ink.opaque(light.near()));
            }
            case ACCENT -> fill(g, shape, Ink.opaque(Ink.mix(light.near(), accent, .84)));
            case ACCENT_DARK -> fill(g, shape, Ink.opaque(Ink.mix(light.near(), accent, .52)));
            case PAPER ->
                fill(g, shape, Ink.opaque(Ink.mix(Ink.mix(light.near(), light.lamp(), .9), light.tissue(), .45)));
            case GLASS -> fill(g, shape, Ink.translucent(Ink.mix(light.near(), light.tissue(), .55), .6));
            case CUT -> through(g, shape, Ink.translucent(light.tissue(), .3));
            case EYE -> through(g, shape, Ink.translucent(light.tissue(), .66));
        }
    }

    private static void fill(Graphics2D g, Shape shape, Color ink) {
        g.setColor(ink);
        g.fill(shape);
    }

    private static void through(Graphics2D g, Shape shape, Color ink) {
        g.setComposite(AlphaComposite.SrcAtop);
        fill(g, shape, ink);
        g.setComposite(AlphaComposite.SrcOver);
    }

    /** The paper is thin: towards the light it is a little less black. */
    private static void glow(BufferedImage paper, Light light) {
        int w = paper.getWidth();
        int h = paper.getHeight();
        double length = Math.hypot(light.towardsX(), light.towardsY()) + 1e-9;
        float dx = (float) (light.towardsX() / length * w * .5);
        float dy = (float) (light.towardsY() / length * h * .5);
        Graphics2D g = paper.createGraphics();
        g.setComposite(AlphaComposite.SrcAtop);
        g.setPaint(new LinearGradientPaint(
                w * .5f + dx, h * .5f + dy, w * .5f - dx, h * .5f - dy + .01f, new float[] {0, .55f, 1}, new Color[] {
                    Ink.translucent(light.tissue(), .11),
                    Ink.translucent(light.tissue(), .03),
                    Ink.translucent(light.near(), 0)
                }));
        g.fillRect(0, 0, w, h);
        g.dispose();
    }

    private static void rim(Graphics2D onto, BufferedImage paper, double dx, double dy, Light light, double alpha) {
        BufferedImage edge = image(paper.getWidth(), paper.getHeight());
        Graphics2D g = fine(edge);
        g.drawImage(paper, 0, 0, null);
        g.setComposite(AlphaComposite.SrcIn);
        g.setColor(Ink.translucent(light.tissue(), alpha * light.rim()));
        g.fillRect(0, 0, edge.getWidth(), edge.getHeight());
        g.setComposite(AlphaComposite.DstOut);
        g.drawImage(paper, AffineTransform.getTranslateInstance(-dx, -dy), null);
        g.dispose();
        onto.drawImage(edge, 0, 0, null);
    }

    private static BufferedImage image(int width, int height) {
        return new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
    }

    private static Graphics2D fine(BufferedImage image) {
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        return g;
    }
}
