package app.photoplay.animatic.render;

import app.photoplay.animatic.paint.Noise;
import app.photoplay.animatic.paint.Pen;
import app.photoplay.animatic.stage.ComposedPicture;
import app.photoplay.animatic.stage.Glow;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Light that spills over the paper before it: the picture's own glows, painted once and moved with the camera, and the
 * bloom of whatever is bright. All of it at a quarter of the size.
 */
final class Spill {

    static final int PART = 4;
    private static final int THRESHOLD = 120;

    private record Group(double z, double flicker) {}

    private record Painted(Group group, int[] px, int width, int height, double x, double y) {}

    private final ComposedPicture picture;
    private final int width;
    private final int height;
    private final List<Painted> lights;
    private final int[] bloom;
    private final int[] strength = new int[256];

    /** @param margin px around the frame that the camera may show */
    Spill(ComposedPicture picture, Rectangle2D margin) {
        this.picture = picture;
        width = (picture.world().width() + PART - 1) / PART;
        height = (picture.world().height() + PART - 1) / PART;
        bloom = new int[width * height];
        Map<Group, List<Glow>> groups = new LinkedHashMap<>();
        for (Glow glow : picture.glows()) {
            Group group = new Group(Math.round(glow.z() * 5) / 5.0, Math.round(glow.flicker() * 5) / 5.0);
            groups.computeIfAbsent(group, g -> new java.util.ArrayList<>()).add(glow);
        }
        lights = groups.entrySet().stream()
                .map(e -> paint(e.getKey(), e.getValue(), margin))
                .toList();
        for (int i = 0; i < 256; i++) {
            double f = Math.max(0, (i - THRESHOLD) / 135.0);
            strength[i] = (int) (f * f * .42 * picture.manner().bloom() * 256);
        }
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** The light of one frame, packed, a quarter of its size. */
    int[] of(int[] frame, Shift shift, double seconds) {
        gather(frame);
        Blur.box(bloom, width, height, (int) Math.round(5 * picture.world().fineness()), 2);
        for (Painted light : lights) {
            add(light, shift, seconds);
        }
        return bloom;
    }

    private void gather(int[] frame) {
        int w = picture.world().width();
        int h = picture.world().height();
        Arrays.fill(bloom, 0);
        for (int y = 0; y < height; y++) {
            int a = Math.min(h - 1, y * PART + 1) * w;
            int b = Math.min(h - 1, y * PART + 3) * w;
            for (int x = 0; x < width; x++) {
                int i = Math.min(w - 3, x * PART);
                int mean = Pixels.mix(
                        Pixels.mix(frame[a + i], frame[a + i + 2], 128),
                        Pixels.mix(frame[b + i], frame[b + i + 2], 128),
                        128);
                int f = strength[Math.max(mean >> 16 & 255, Math.max(mean >> 8 & 255, mean & 255))];
                if (f > 0) {
                    bloom[y * width + x] = Pixels.mix(0, mean & 0xffffff, Math.min(256, f));
                }
            }
        }
    }

    private void add(Painted light, Shift shift, double seconds) {
        double z = light.group().z();
        double k = shift.scale(z);
        double unrest = light.group().flicker() * (Noise.fractal(seconds * 9, 77, 3) - Noise.fractal(0, 77, 3)) * 1.6;
        int level = (int) Math.clamp((1 + unrest) * 256, 0, 400);
        for (int y = 0; y < height; y++) {
            double sy = (source((y + .5) * PART, shift.y(z), picture.focusY(), k) - light.y()) / PART - .5;
            int j = (int) Math.floor(sy);
            if (j < 0 || j + 1 >= light.height()) {
                continue;
            }
            int fy = (int) ((sy - j) * 256);
            for (int x = 0; x < width; x++) {
                double sx = (source((x + .5) * PART, shift.x(z), picture.focusX(), k) - light.x()) / PART - .5;
                int i = (int) sx;
                if (sx < 0 || i + 1 >= light.width()) {
                    continue;
                }
                int at = j * light.width() + i;
                int[] px = light.px();
                int fx = (int) ((sx - i) * 256);
                int v = Pixels.mix(
                        Pixels.mix(px[at], px[at + 1], fx),
                        Pixels.mix(px[at + light.width()], px[at + light.width() + 1], fx),
                        fy);
                if (v != 0) {
                    bloom[y * width + x] = sum(bloom[y * width + x], v, level);
                }
            }
        }
    }

    private static double source(double at, double offset, double centre, double k) {
        return centre + (at + offset - centre) / k;
    }

    private static int sum(int a, int b, int level) {
        int r = Math.min(255, (a >> 16 & 255) + ((b >> 16 & 255) * level >> 8));
        int g = Math.min(255, (a >> 8 & 255) + ((b >> 8 & 255) * level >> 8));
        int c = Math.min(255, (a & 255) + ((b & 255) * level >> 8));
        return r << 16 | g << 8 | c;
    }

    private Painted paint(Group group, List<Glow> glows, Rectangle2D margin) {
        int w = (int) Math.ceil(margin.getWidth() / PART) + 2;
        int h = (int) Math.ceil(margin.getHeight() / PART) + 2;
        BufferedImage image = new BufferedImage(w, h, BufferedImage.TYPE_INT_RGB);
        int[] total = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        Graphics2D g = image.createGraphics();
        g.scale(1.0 / PART, 1.0 / PART);
        g.translate(-margin.getX(), -margin.getY());
        Pen pen = new Pen(g, picture.palette(), margin);
        for (Glow glow : glows) {
            if (glow.shape() == null) {
                pen.radial(glow.x(), glow.y(), glow.radius(), glow.rgb(), glow.alpha());
            } else {
                pen.colour(glow.rgb(), glow.alpha()).fill(glow.shape());
            }
        }
        g.dispose();
        Blur.box(total, w, h, 2, 2);
        return new Painted(group, total, w, h, margin.getX(), margin.getY());
    }
}
