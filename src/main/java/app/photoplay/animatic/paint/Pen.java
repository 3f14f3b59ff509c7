package app.photoplay.animatic.paint;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.Paint;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Draws on one layer, in the stage's coordinates, within the bounds that the layer needs. */
public final class Pen {

    private static final double UNIT = .01;

    private final Graphics2D g;
    private final Palette palette;
    private final Rectangle2D bounds;

    /** @param bounds what of the stage this layer may ever show */
    public Pen(Graphics2D g, Palette palette, Rectangle2D bounds) {
        this.g = g;
        this.palette = palette;
        this.bounds = bounds;
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    }

    /** A pen for the same paper in composed coordinates: everything it draws is scaled and moved as the view says. */
    public Pen seen(AffineTransform view) {
        Graphics2D own = (Graphics2D) g.create();
        own.transform(view);
        double s = view.getScaleX();
        return new Pen(
                own,
                palette,
                new Rectangle2D.Double(
                        (bounds.getX() - view.getTranslateX()) / s,
                        (bounds.getY() - view.getTranslateY()) / s,
                        bounds.getWidth() / s,
                        bounds.getHeight() / s));
    }

    public Palette palette() {
        return palette;
    }

    public Graphics2D graphics() {
        return g;
    }

    public double left() {
        return bounds.getMinX();
    }

    public double right() {
        return bounds.getMaxX();
    }

    public double top() {
        return bounds.getMinY();
    }

    public double bottom() {
        return bounds.getMaxY();
    }

    public Pen paint(Paint paint) {
        g.setPaint(paint);
        return this;
    }

    public Pen colour(int rgb) {
        return paint(Colours.of(rgb));
    }

    public Pen colour(int rgb, double alpha) {
        return paint(Colours.of(rgb, alpha));
    }

    /** The next fills run from one colour to the other between two heights. */
    public Pen fade(double y0, int top, double y1, int bottom) {
        return paint(new GradientPaint(0, (float) y0, Colours.of(top), 0, (float) y1, Colours.of(bottom)));
    }

    public Pen fill(Shape shape) {
        g.fill(shape);
        return this;
    }

    public Pen box(double x, double y, double w, double h) {
        return fill(Shapes.box(x, y, w, h));
    }

    /** A band over the whole width of the layer. */
    public Pen band(double y0, double y1) {
        return box(left(), y0, right() - left(), y1 - y0);
    }

    public Pen all() {
        return fill(bounds);
    }

    public Pen stroke(double width, Shape shape) {
        g.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(shape);
        return this;
    }

    public Pen line(double width, double... points) {
        return stroke(width, Shapes.polyline(points));
    }

    public Pen bow(double width, double x0, double y0, double cx, double cy, double x1, double y1) {
        Path2D d = new Path2D.Double();
        d.moveTo(x0, y0);
        d.quadTo(cx, cy, x1, y1);
        return stroke(width, d);
    }

    /** A soft round light. */
    public Pen radial(double x, double y, double r, int rgb, double alpha) {
        if (r <= 0) {
            return this;
        }
        Color[] colours = {
            Colours.of(rgb, alpha), Colours.of(rgb, alpha * .62), Colours.of(rgb, alpha * .18), Colours.of(rgb, 0)
        };
        paint(new RadialGradientPaint((float) x, (float) y, (float) r, new float[] {0, .25f, .6f, 1}, colours));
        return fill(Shapes.circle(x, y, r));
    }

    /** A band of mist: nothing at the top, strongest just below the middle, little at the foot. */
    public Pen mist(double y0, double y1, int rgb, double alpha) {
        Color[] colours = {Colours.of(rgb, 0), Colours.of(rgb, alpha), Colours.of(rgb, 0)};
        paint(new LinearGradientPaint(0, (float) y0, 0, (float) y1, new float[] {0, .55f, 1}, colours));
        return band(y0, y1);
    }

    /** A walled darkness around a bright centre: from {@code near} at the centre to {@code dark} at the radius. */
    public Pen wall(double x, double y, double r, int near, int middle, int dark) {
        Color[] colours = {Colours.of(near), Colours.of(middle), Colours.of(dark)};
        return paint(new RadialGradientPaint((float) x, (float) y, (float) r, new float[] {0, .5f, 1}, colours));
    }

    /** Draws a file below {@code animatic/drawing}, its 0, 0 at x, y and a hundred of its units s long. */
    public Pen drawing(String name, double x, double y, double s) {
        return drawing(name, x, y, s, s);
    }

    /** The same, wider or mirrored where the two sizes differ. What is black in the file is cut from the present paint. */
    public Pen drawing(String name, double x, double y, double sx, double sy) {
        Paint present = g.getPaint();
        AffineTransform at = new AffineTransform(sx * UNIT, 0, 0, sy * UNIT, x, y);
        for (SvgFile.Piece piece : SvgFile.named(name).pieces()) {
            if (piece.rgb() == Inks.PRESENT && piece.opacity() == 1) {
                paint(present);
            } else {
                colour(Inks.of(piece.rgb(), palette), piece.opacity());
            }
            fill(at.createTransformedShape(piece.outline()));
        }
        return paint(present);
    }

    /** Draws in other coordinates: moved, turned and scaled. */
    public Pen within(double x, double y, double angle, double sx, double sy, Runnable drawing) {
        AffineTransform before = g.getTransform();
        g.translate(x, y);
        g.rotate(angle);
        g.scale(sx, sy);
        drawing.run();
        g.setTransform(before);
        return this;
    }

    /** Draws only inside the shape. */
    public Pen clipped(Shape shape, Runnable drawing) {
        Shape before = g.getClip();
        g.clip(shape);
        drawing.run();
        g.setClip(before);
        return this;
    }
}
