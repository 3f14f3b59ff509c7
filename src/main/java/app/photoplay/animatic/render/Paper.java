package app.photoplay.animatic.render;

import app.photoplay.animatic.paint.Noise;
import app.photoplay.animatic.paint.Rng;
import app.photoplay.animatic.paint.Shapes;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

/** The sheet everything is printed on: soft clouds and short fibres, and the film's grain. Made once, the same for all. */
final class Paper {

    static final int SIZE = 512;
    static final int GRAINS = 1 << 18;

    private static final Paper SHEET = new Paper();

    /** How much each point of the tile changes the light, about 0. */
    private final float[] tile = new float[SIZE * SIZE];

    private final byte[] grain = new byte[GRAINS];

    private Paper() {
        Rng rng = new Rng(4242);
        byte[] fibres = fibres(rng);
        int[] frequency = {4, 9, 22, 60};
        double[] weight = {.5, .32, .26, .24};
        for (int y = 0; y < SIZE; y++) {
            for (int x = 0; x < SIZE; x++) {
                double clouds = 0;
                for (int k = 0; k < 4; k++) {
                    double u = frequency[k] / (double) SIZE;
                    clouds += weight[k] * (Noise.tile(x * u, y * u, frequency[k], k + 3) - .5);
                }
                tile[y * SIZE + x] = (float) (clouds * .13 + ((fibres[y * SIZE + x] & 255) - 128) / 128.0 * .17);
            }
        }
        for (int i = 0; i < GRAINS; i++) {
            grain[i] = (byte) Math.round((rng.unit() + rng.unit() + rng.unit() - 1.5) * 6.5);
        }
    }

    static float[] tile() {
        return SHEET.tile;
    }

    static byte[] grain() {
        return SHEET.grain;
    }

    private static byte[] fibres(Rng rng) {
        BufferedImage image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(new Color(128, 128, 128));
        g.fillRect(0, 0, SIZE, SIZE);
        for (int i = 0; i < 2600; i++) {
            double x = rng.in(0, SIZE);
            double y = rng.in(0, SIZE);
            double angle = rng.in(0, 6.3);
            double length = rng.in(6, 34);
            double bend = rng.in(-.6, .6);
            g.setColor(rng.chance(.5) ? new Color(255, 255, 255, 26) : new Color(0, 0, 0, 30));
            double width = rng.in(.5, 1.3);
            for (int k = 0; k < 9; k++) {
                fibre(g, x + (k % 3 - 1) * SIZE, y + (k / 3 - 1) * SIZE, angle, length, bend, width);
            }
        }
        g.dispose();
        return ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    }

    private static void fibre(Graphics2D g, double x, double y, double angle, double length, double bend, double w) {
        if (x < -40 || y < -40 || x > SIZE + 40 || y > SIZE + 40) {
            return;
        }
        Path2D path = new Path2D.Double();
        path.moveTo(x, y);
        path.quadTo(
                x + Math.cos(angle) * length * .5,
                y + Math.sin(angle) * length * .5,
                x + Math.cos(angle + bend) * length,
                y + Math.sin(angle + bend) * length);
        g.fill(Shapes.thick(w, path));
    }
}
