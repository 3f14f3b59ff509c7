package app.photoplay.animatic.render;

import app.photoplay.animatic.stage.Particles;
import java.util.Arrays;

/** The pixels of one swarm in one frame, kept by row, so that they can be blended behind whatever stands before them. */
final class Fragments implements Particles.Sink {

    private final int width;
    private final int height;
    private final int[] head;
    private int[] next = new int[4096];
    private int[] place = new int[4096];
    private int[] colour = new int[4096];
    private int count;

    Fragments(int width, int height) {
        this.width = width;
        this.height = height;
        head = new int[height];
    }

    void clear() {
        Arrays.fill(head, -1);
        count = 0;
    }

    @Override
    public void dot(double x, double y, double radius, int rgb, double alpha) {
        double r = Math.max(.6, radius);
        double strength = alpha * Math.min(1, radius / .6);
        int x0 = (int) Math.floor(x - r);
        int x1 = (int) Math.ceil(x + r);
        for (int py = (int) Math.floor(y - r); py <= y + r; py++) {
            for (int px = x0; px <= x1; px++) {
                double dx = px + .5 - x;
                double dy = py + .5 - y;
                double cover = Math.clamp(r + .5 - Math.sqrt(dx * dx + dy * dy), 0, 1);
                if (cover > 0) {
                    put(px, py, rgb, strength * cover);
                }
            }
        }
    }

    @Override
    public void streak(double x0, double y0, double x1, double y1, double width, int rgb, double alpha) {
        double length = Math.max(Math.abs(x1 - x0), Math.abs(y1 - y0));
        boolean steep = Math.abs(y1 - y0) >= Math.abs(x1 - x0);
        int steps = (int) Math.ceil(length);
        for (int i = 0; i <= steps; i++) {
            double t = steps == 0 ? 0 : i / (double) steps;
            double x = x0 + (x1 - x0) * t;
            double y = y0 + (y1 - y0) * t;
            double a = alpha * Math.min(1, Math.min(t, 1 - t) * 5 + .15) * Math.min(1, width);
            double along = steep ? x : y;
            int cell = (int) Math.floor(along);
            double f = along - cell;
            for (int k = 0; k <= Math.ceil(width); k++) {
                double share = k == 0 ? 1 - f : k == Math.ceil(width) ? f : 1;
                put(steep ? cell + k : (int) x, steep ? (int) y : cell + k, rgb, a * share);
            }
        }
    }

    /** Blends this row's pixels over it. */
    void blend(int row, int[] out, int offset) {
        for (int i = head[row]; i >= 0; i = next[i]) {
            int at = offset + place[i];
            int c = colour[i];
            out[at] = Pixels.mix(out[at], c, c >>> 24);
        }
    }

    private void put(int x, int y, int rgb, double alpha) {
        int a = (int) (Math.min(1, alpha) * 255);
        if (x < 0 || y < 0 || x >= width || y >= height || a < 4) {
            return;
        }
        if (count == next.length) {
            int size = count * 2;
            next = Arrays.copyOf(next, size);
            place = Arrays.copyOf(place, size);
            colour = Arrays.copyOf(colour, size);
        }
        next[count] = head[y];
        place[count] = x;
        colour[count] = a << 24 | rgb & 0xffffff;
        head[y] = count++;
    }
}
