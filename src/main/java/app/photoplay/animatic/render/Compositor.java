package app.photoplay.animatic.render;

import app.photoplay.animatic.paint.Noise;
import app.photoplay.animatic.stage.World;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts the sheets of one frame over each other, row by row. From the front it first finds what is hidden, so that of a
 * dozen sheets little more than one pixel deep is ever touched; then it blends from the back.
 */
final class Compositor {

    /** A step of the stack: a sheet, a swarm, or the mirror. */
    sealed interface Step {
        record Paper(Sheet sheet) implements Step {}

        record Swarm(Fragments fragments) implements Step {}

        /** Rows below the line show those above it as they were when only the steps before were drawn. */
        record Mirror(double line, double end, double strength, double squash, double ripple) implements Step {}
    }

    private final int width;
    private final int height;
    private final double fineness;
    private final int[] column;
    private final List<HiddenSpans> covered = new ArrayList<>();
    private int[] mixed;
    private int[] above = {};

    Compositor(World world) {
        width = world.width();
        height = world.height();
        fineness = world.fineness();
        mixed = new int[width + 8];
        column = new int[width];
    }

    /** Draws all steps into {@code out}, rows of {@code width} opaque pixels. */
    void draw(List<Step> steps, Shift shift, double seconds, int[] out) {
        while (covered.size() <= steps.size()) {
            covered.add(new HiddenSpans());
        }
        boolean mirrors = steps.stream().anyMatch(Step.Mirror.class::isInstance);
        if (mirrors && above.length == 0) {
            above = new int[width * height];
        }
        for (int row = 0; row < height; row++) {
            row(steps, shift, seconds, row, out);
        }
    }

    private void row(List<Step> steps, Shift shift, double seconds, int row, int[] out) {
        covered.get(steps.size()).clear();
        for (int i = steps.size() - 1; i >= 0; i--) {
            HiddenSpans here = covered.get(i);
            here.copy(covered.get(i + 1));
            switch (steps.get(i)) {
                case Step.Paper(Sheet sheet) -> hide(sheet, shift, seconds, row, here);
                case Step.Mirror mirror -> {
                    if (row < mirror.line()) {
                        here.clear();
                    }
                }
                case Step.Swarm swarm -> {}
            }
        }
        int offset = row * width;
        for (int i = 0; i < steps.size(); i++) {
            switch (steps.get(i)) {
                case Step.Paper(Sheet sheet) -> blend(sheet, shift, seconds, row, covered.get(i + 1), out, offset);
                case Step.Swarm(Fragments fragments) -> fragments.blend(row, out, offset);
                case Step.Mirror mirror -> mirror(mirror, row, seconds, out, offset);
            }
        }
    }

    private void hide(Sheet sheet, Shift shift, double seconds, int row, HiddenSpans here) {
        Raster raster = sheet.raster();
        int source = (int) Math.floor(sheet.sourceRow(row, shift, seconds));
        if (source < 0 || source >= raster.height || raster.opaque(source).length == 0) {
            return;
        }
        double start = sheet.sourceStart(row, shift, seconds, height);
        double step = sheet.step(shift);
        int[] runs = raster.opaque(source);
        for (int i = 0; i < runs.length; i += 2) {
            int from = (int) Math.ceil((runs[i] - start) / step);
            int to = (int) Math.floor((runs[i + 1] - 1 - start) / step);
            here.add(Math.max(0, from), Math.min(width, to));
        }
    }

    private void blend(Sheet sheet, Shift shift, double seconds, int row, HiddenSpans front, int[] out, int offset) {
        Raster raster = sheet.raster();
        double at = sheet.sourceRow(row, shift, seconds);
        int source = (int) Math.floor(at);
        if (source < -1 || source >= raster.height || front.hides(0, width)) {
            return;
        }
        int upper = Math.max(0, source);
        int lower = Math.min(raster.height - 1, source + 1);
        int fy = (int) ((at - source) * 256);
        double start = sheet.sourceStart(row, shift, seconds, height);
        double step = sheet.step(shift);
        int[] runs = raster.visible(upper);
        for (int i = 0; i < runs.length; i += 2) {
            int from = Math.max(0, (int) Math.ceil((runs[i] - 1 - start) / step));
            int to = Math.min(width, (int) Math.ceil((runs[i + 1] - start) / step));
            front.gaps(from, to, (a, b) -> stretch(raster, upper, lower, fy, start, step, a, b, out, offset));
        }
    }

    private void stretch(
            Raster r,
            int upper,
            int lower,
            int fy,
            double start,
            double step,
            int from,
            int to,
            int[] out,
            int offset) {
        int first = Math.clamp((int) Math.floor(start + from * step), 0, r.width - 1);
        int last = Math.clamp((int) Math.floor(start + (to - 1) * step) + 2, 1, r.width);
        int[] line = r.px;
        int base = upper * r.width;
        if (fy != 0) {
            if (mixed.length < r.width + 2) {
                mixed = new int[r.width + 2];
            }
            Pixels.mixRows(r.px, base, lower * r.width, fy, mixed, first, last);
            line = mixed;
            base = 0;
        }
        long u = (long) ((start + from * step) * 65536);
        long du = (long) (step * 65536);
        int end = r.width - 1;
        for (int x = from; x < to; x++, u += du) {
            int i = (int) (u >> 16);
            int f = (int) (u >> 8) & 255;
            int a = i < 0 ? 0 : i > end ? end : i;
            int b = i + 1 < 0 ? 0 : i + 1 > end ? end : i + 1;
            int v = f == 0 ? line[base + a] : Pixels.mix(line[base + a], line[base + b], f);
            int alpha = v >>> 24;
            if (alpha == 255) {
                out[offset + x] = v;
            } else if (alpha != 0) {
                out[offset + x] = Pixels.over(v, out[offset + x]);
            }
        }
    }

    private void mirror(Step.Mirror mirror, int row, double seconds, int[] out, int offset) {
        if (row < mirror.line()) {
            System.arraycopy(out, offset, above, offset, width);
            return;
        }
        double depth = row - mirror.line();
        int source = (int) (mirror.line() - 1 - depth * mirror.squash());
        double deep = depth / fineness;
        double fade = Math.min(1, deep / 40) * (1 - .6 * depth / Math.max(1, mirror.end() - mirror.line()));
        int f = (int) (256 * Math.clamp(mirror.strength() * fade, 0, 1));
        if (source < 0 || f == 0 || row > mirror.end()) {
            return;
        }
        int line = (int) (row / fineness / (1.5 + deep * .012));
        double wave = Noise.at(line, (int) (seconds * 8), 9) - .5 + .7 * Math.sin(row / fineness * .9 + seconds * 3);
        int dx = (int) (mirror.ripple() * (1 + deep * .02) * wave);
        for (int x = 0; x < width; x++) {
            int from = Math.clamp(x + dx, 0, width - 1);
            column[x] = above[source * width + from];
        }
        for (int x = 0; x < width; x++) {
            out[offset + x] = Pixels.mix(out[offset + x], column[x], f);
        }
    }
}
