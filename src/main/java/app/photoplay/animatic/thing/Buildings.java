package app.photoplay.animatic.thing;

import app.photoplay.animatic.paint.Colours;
import app.photoplay.animatic.paint.Palette;
import app.photoplay.animatic.paint.Pen;
import app.photoplay.animatic.paint.Rng;
import app.photoplay.animatic.paint.Shapes;
import java.awt.geom.Path2D;

/** Houses and their windows, cut flat. */
public final class Buildings {

    private Buildings() {}

    /**
     * A town house with roof, chimneys and windows.
     *
     * @param y its foot
     * @param lit share of windows with light
     * @param strength of the windows, 0 to 1
     */
    public static void town(
            Pen pen, double x, double y, double w, double h, int top, int foot, double lit, Rng rng, double strength) {
        int roof = rng.below(5);
        double t = y - h;
        pen.fade(t, top, y, foot);
        Path2D p = outline(x, y, w, t, roof);
        pen.fill(p);
        pen.colour(pen.palette().light(), .13 * strength).stroke(1.1, p);
        pen.fade(t, top, y, foot);
        for (int i = rng.below(3); i >= 0; i--) {
            double cx = x + w * rng.in(.12, .85);
            double cw = w * rng.in(.05, .09);
            double raise = w * (roof < 2 ? .36 : .3);
            pen.box(cx, t - raise, cw, w * .4).box(cx - cw * .2, t - raise - w * .01, cw * 1.4, w * .025);
        }
        if (rng.chance(.25)) {
            double cx = x + w * rng.in(.3, .7);
            pen.line(1, cx, t - w * .75, cx, t).line(1, cx - w * .08, t - w * .65, cx + w * .08, t - w * .65);
        }
        if (roof == 2 && rng.chance(.6)) {
            tank(pen, x + w * .3, t, w);
        }
        windows(pen, x, y, w, h, top, foot, lit, rng, strength);
    }

    private static Path2D outline(double x, double y, double w, double t, int roof) {
        Path2D p = new Path2D.Double();
        p.moveTo(x, y + w * 3);
        p.lineTo(x, t);
        switch (roof) {
            case 0 -> p.lineTo(x + w * .5, t - w * .42);
            case 1 -> {
                p.lineTo(x + w * .12, t - w * .26);
                p.lineTo(x + w * .88, t - w * .26);
            }
            case 2 -> {
                p.lineTo(x - w * .03, t);
                p.lineTo(x - w * .03, t - w * .07);
                p.lineTo(x + w * 1.03, t - w * .07);
                p.lineTo(x + w * 1.03, t);
            }
            case 3 -> {
                for (int i = 0; i < 3; i++) {
                    double up = i == 1 ? w * .24 : w * .1;
                    p.lineTo(x + w * i / 3, t - up);
                    p.lineTo(x + w * (i + 1) / 3, t - up);
                }
            }
            default -> {
                p.lineTo(x, t - w * .3);
                p.lineTo(x + w, t - w * .05);
            }
        }
        p.lineTo(x + w, t);
        p.lineTo(x + w, y + w * 3);
        p.closePath();
        return p;
    }

    private static void tank(Pen pen, double cx, double t, double w) {
        double r = w * .13;
        pen.box(cx - r, t - w * .42, 2 * r, w * .26);
        pen.fill(Shapes.polygon(cx - r * 1.15, t - w * .42, cx, t - w * .56, cx + r * 1.15, t - w * .42));
        pen.line(2, cx - r * .8, t - w * .2, cx - r * .9, t).line(2, cx + r * .8, t - w * .2, cx + r * .9, t);
    }

    private static void windows(
            Pen pen, double x, double y, double w, double h, int top, int foot, double lit, Rng rng, double strength) {
        int n = Math.max(2, (int) Math.round(w / Math.max(15, w * .24)));
        double cell = w / n;
        double row = cell * 1.45;
        for (int r = 0; r * row < h - row * .6; r++) {
            for (int i = 0; i < n; i++) {
                double on = rng.unit();
                double tone = rng.unit();
                double wx = x + cell * (i + .27);
                double wy = y - h + row * (r + .32);
                if (on < lit) {
                    window(pen, wx, wy, cell * .46, row * .56, foot, tone, strength);
                } else {
                    pen.colour(Colours.mix(top, 0, .35), .5).box(wx, wy, cell * .46, row * .56);
                }
            }
        }
    }

    /** A lit window with its cross, sometimes with somebody in it. */
    public static void window(
            Pen pen, double x, double y, double w, double h, int frame, double tone, double strength) {
        Palette p = pen.palette();
        int light = Colours.mix(
                p.lamp(), tone < .3 ? Colours.mix(p.lamp(), 0xff8a3c, .6) : tone < .5 ? p.light() : p.lamp(), .6);
        pen.colour(light, strength * (.55 + .45 * tone)).box(x, y, w, h);
        pen.colour(frame, .8).box(x + w * .46, y, w * .08, h).box(x, y + h * .4, w, Math.max(1, w * .08));
        if (tone > .86) {
            pen.fill(Shapes.circle(x + w * .3, y + h * .64, w * .17)).box(x + w * .13, y + h * .76, w * .36, h * .24);
        }
    }

    /** Smoke from a chimney, as soft rounds that widen. */
    public static void smoke(Pen pen, double x, double y, double h, double w, int rgb, double alpha, int seed) {
        Rng rng = new Rng(seed);
        for (int i = 0; i < 24; i++) {
            double t = i / 24.0;
            double r = w * (.06 + .34 * t);
            double px = x + w * .7 * Math.sin(t * 5 + seed) * t + w * t * .9 + rng.in(-1, 1) * r * .3;
            pen.radial(px, y - h * t, r, rgb, alpha * (1 - t) * (1 - t * .3));
        }
    }
}
