package app.photoplay.animatic.render;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * A painted layer: premultiplied pixels, where they lie on the stage, and for every row which stretches are empty,
 * seen or opaque, so that nothing is blended that cannot be seen.
 */
final class Raster {

    /** Opaque stretches shorter than this are not worth remembering. */
    private static final int WORTH = 12;

    final int[] px;
    final int width;
    final int height;
    final double x;
    final double y;
    final double scale;
    /** Per row: start and end behind it of what is not empty, as pairs. */
    private final int[][] visible;
    /** The same of what hides everything behind it. */
    private final int[][] opaque;

    private Raster(BufferedImage image, Rectangle2D bounds, double scale) {
        px = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        width = image.getWidth();
        height = image.getHeight();
        x = bounds.getX();
        y = bounds.getY();
        this.scale = scale;
        visible = new int[height][];
        opaque = new int[height][];
    }

    /**
     * Paints a layer.
     *
     * @param bounds what of the stage it must hold, whole numbers
     * @param blur radius in px; blurred layers are kept smaller
     */
    static Raster paint(Rectangle2D bounds, int blur, Consumer<Graphics2D> drawing) {
        double scale = blur >= 8 ? .25 : blur >= 3 ? .5 : 1;
        int w = Math.max(1, (int) Math.ceil(bounds.getWidth() * scale));
        int h = Math.max(1, (int) Math.ceil(bounds.getHeight() * scale));
        BufferedImage image = new BufferedImage(w, h, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = image.createGraphics();
        g.scale(scale, scale);
        g.translate(-bounds.getX(), -bounds.getY());
        drawing.accept(g);
        g.dispose();
        Raster raster = new Raster(image, bounds, scale);
        if (blur > 0) {
            Blur.box(raster.px, w, h, Math.max(1, (int) Math.round(blur * scale * .6)), 2);
        }
        int[] seen = new int[2 * w + 4];
        int[] solid = new int[2 * w + 4];
        for (int row = 0; row < h; row++) {
            raster.scan(row, Math.min(h - 1, row + 1), seen, solid);
        }
        return raster;
    }

    /** The stretches of a row and the one below it taken together, for they are mixed when the layer moves. */
    int[] visible(int row) {
        return visible[row];
    }

    int[] opaque(int row) {
        return opaque[row];
    }

    long bytes() {
        return px.length * 4L;
    }

    private void scan(int a, int b, int[] seen, int[] solid) {
        int v = 0;
        int o = 0;
        int rowA = a * width;
        int rowB = b * width;
        boolean in = false;
        int opaqueFrom = -1;
        for (int i = 0; i <= width; i++) {
            int some = i < width ? px[rowA + i] | px[rowB + i] : 0;
            boolean full = i < width && (px[rowA + i] & px[rowB + i]) >>> 24 == 255;
            if (some != 0 != in) {
                seen[v++] = i;
                in = !in;
            }
            if (full && opaqueFrom < 0) {
                opaqueFrom = i;
            } else if (!full && opaqueFrom >= 0) {
                if (i - opaqueFrom >= WORTH) {
                    solid[o++] = opaqueFrom;
                    solid[o++] = i;
                }
                opaqueFrom = -1;
            }
        }
        visible[a] = Arrays.copyOf(seen, v);
        opaque[a] = Arrays.copyOf(solid, o);
    }
}
