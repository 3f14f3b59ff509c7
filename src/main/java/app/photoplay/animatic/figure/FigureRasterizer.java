package app.photoplay.animatic.figure;

import app.photoplay.animatic.paint.Colours;
import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/** Inks a drawing: fills every piece, lets the light through the cuts and rims the edge that looks to the light. */
final class FigureRasterizer {

    private static final int MARGIN = 4;

    private FigureRasterizer() {}

    /**
     * @param drawing in its own units
     * @param at to pixels relative to the figure's place
     * @param unit pixels of one unit
     * @param accent RGB of the tissue
     * @param rimShare width of the rim light in units
     * @param visible what of it can be seen, relative to the figure's place
     */
    static Sprite print(
            PaperCut drawing,
            AffineTransform at,
            double unit,
            int accent,
            Light light,
            Rectangle2D visible,
            double rimShare) {
        Rectangle2D box =
                at.createTransformedShape(drawing.bounds()).getBounds2D().createIntersection(visible);
        int left = (int) Math.floor(box.getX()) - MARGIN;
        int top = (int) Math.floor(box.getY()) - MARGIN;
        int width = Math.max(1, (int) Math.ceil(box.getMaxX()) + MARGIN - left);
        int height = Math.max(1, (int) Math.ceil(box.getMaxY()) + MARGIN - top);
        BufferedImage paper = image(width, height);
        Graphics2D g = fine(paper);
        g.translate(-left, -top);
        int trace = Colours.mix(light.near(), light.tissue(), .36);
        for (PaperPiece piece : drawing.pieces()) {
            ink(g, piece, at.createTransformedShape(piece.shape()), unit, accent, light, trace);
        }
        g.dispose();
        RimLight.touch(paper, light, Math.clamp(unit * rimShare, .8, 5));
        return new Sprite(paper, left, top);
    }

    private static void ink(
            Graphics2D g, PaperPiece piece, Shape shape, double unit, int accent, Light light, int trace) {
        switch (piece.tone()) {
            case BODY -> fill(g, shape, Colours.of(light.near()));
            case NEAR -> {
                if (unit > 13) {
                    g.setComposite(AlphaComposite.SrcAtop);
                    g.setColor(Colours.of(trace, .5));
                    g.setStroke(new BasicStroke((float) Math.clamp(unit * .03, .8, 4.5)));
                    g.draw(shape);
                    g.setComposite(AlphaComposite.SrcOver);
                }
                fill(g, shape, Colours.of(light.near()));
            }
            case ACCENT -> fill(g, shape, Colours.of(Colours.mix(light.near(), accent, .84)));
            case ACCENT_DARK -> fill(g, shape, Colours.of(Colours.mix(light.near(), accent, .52)));
            case PAPER ->
                fill(
                        g,
                        shape,
                        Colours.of(Colours.mix(Colours.mix(light.near(), light.lamp(), .9), light.tissue(), .45)));
            case GLASS -> fill(g, shape, Colours.of(Colours.mix(light.near(), light.tissue(), .55), .6));
            case CUT -> through(g, shape, Colours.of(light.tissue(), .3));
            case EYE -> through(g, shape, Colours.of(light.tissue(), .66));
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
