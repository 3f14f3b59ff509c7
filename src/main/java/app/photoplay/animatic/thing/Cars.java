package app.photoplay.animatic.thing;

import app.photoplay.animatic.paint.Colours;
import app.photoplay.animatic.paint.Palette;
import app.photoplay.animatic.paint.Pen;
import app.photoplay.animatic.paint.Shapes;
import java.awt.Shape;
import java.awt.geom.AffineTransform;

/** Motor cars: from the side, and from behind as one follows them. The wheels stand on y. */
public final class Cars {

    private Cars() {}

    /** Where one looks into a {@link #sedan}: its two windows, the driver's last. */
    public static Shape[] windows(double x, double y, double s, int face) {
        AffineTransform at = new AffineTransform(face * s, 0, 0, s, x, y - s * .12);
        return new Shape[] {at.createTransformedShape(rearWindow()), at.createTransformedShape(frontWindow())};
    }

    private static Shape rearWindow() {
        return Shapes.blob(-.47, -.56, -.4, -.72, -.28, -.79, -.09, -.81, -.09, -.55);
    }

    private static Shape frontWindow() {
        return Shapes.blob(-.03, -.55, -.03, -.81, .13, -.78, .26, -.66, .33, -.54);
    }

    /** @param s half its length */
    public static void sedan(Pen pen, double x, double y, double s, int face, boolean driven) {
        Palette p = pen.palette();
        int dark = p.near();
        pen.colour(dark, .45).fill(Shapes.ellipse(x, y + s * .02, s * 1.25, s * .1));
        pen.within(x, y - s * .12, 0, face * s, s, () -> {
            pen.colour(dark)
                    .fill(Shapes.blob(
                            -1.12, -.14, -1.16, -.3, -1.08, -.44, -.86, -.5, -.66, -.52, -.52, -.74, -.34, -.86, -.02,
                            -.89, .2, -.84, .36, -.68, .46, -.54, .7, -.52, .98, -.46, 1.1, -.36, 1.12, -.2, 1.14, -.12,
                            .9, -.1, -.9, -.1));
            pen.fill(Shapes.blob(-1.2, -.12, -1.08, -.18, -1.0, -.1, -1.08, -.06))
                    .fill(Shapes.blob(1.04, -.14, 1.16, -.2, 1.22, -.12, 1.1, -.06));
            pen.colour(Colours.mix(p.lamp(), p.light(), .4), .82);
            pen.fill(rearWindow()).fill(frontWindow());
            if (driven) {
                pen.colour(dark)
                        .fill(Shapes.circle(.1, -.66, .065))
                        .fill(Shapes.blob(-.02, -.52, .03, -.6, .1, -.62, .17, -.58, .2, -.52));
                pen.fill(Shapes.blob(.02, -.7, .06, -.745, .15, -.745, .18, -.69, .21, -.68, .1, -.69));
            }
            pen.colour(p.light(), .4).stroke(.012, Shapes.curve(-.84, -.48, -.5, -.5, 0, -.5, .5, -.5, .95, -.43));
            pen.colour(p.light(), .25).line(.012, -.06, -.5, -.06, -.14);
            for (double wx : new double[] {-.68, .7}) {
                pen.colour(dark).fill(Shapes.circle(wx, -.1, .25));
                pen.colour(Colours.mix(dark, p.light(), .4))
                        .stroke(.02, Shapes.circle(wx, -.1, .11))
                        .fill(Shapes.circle(wx, -.1, .03));
            }
            pen.colour(0xfff3cf)
                    .fill(Shapes.circle(1.08, -.34, .06))
                    .colour(0xff4a2a)
                    .box(-1.17, -.36, .05, .1);
        });
    }

    /** Seen from behind; {@code s} is half its width. */
    public static void behind(Pen pen, double x, double y, double s) {
        Palette p = pen.palette();
        int dark = p.near();
        pen.colour(dark, .5).fill(Shapes.ellipse(x, y + s * .06, s * 1.3, s * .14));
        pen.within(x, y, 0, s, s, () -> {
            pen.colour(dark).box(-.86, -.3, .3, .32).box(.56, -.3, .3, .32);
            pen.fill(Shapes.blob(
                    -.98, -.2, -1, -.62, -.9, -.82, -.66, -.9, -.56, -1.22, -.36, -1.4, .36, -1.4, .56, -1.22, .66, -.9,
                    .9, -.82, 1, -.62, .98, -.2));
            pen.fill(Shapes.rounded(-1.06, -.3, 2.12, .12, .05));
            pen.colour(Colours.mix(p.horizon(), p.light(), .4), .85)
                    .fill(Shapes.blob(-.5, -.92, -.44, -1.18, -.3, -1.28, .3, -1.28, .44, -1.18, .5, -.92));
            pen.colour(dark)
                    .fill(Shapes.circle(-.22, -1.08, .12))
                    .fill(Shapes.blob(-.4, -.9, -.34, -1, -.22, -1.02, -.1, -1, -.04, -.9));
            pen.fill(Shapes.circle(.22, -1.06, .11))
                    .fill(Shapes.blob(.06, -.9, .1, -.98, .22, -1, .34, -.98, .38, -.9));
            pen.colour(p.light(), .35).stroke(.02, Shapes.curve(-.9, -.8, -.6, -.88, 0, -.9, .6, -.88, .9, -.8));
            pen.colour(0xff4a2a)
                    .fill(Shapes.rounded(-.92, -.66, .22, .14, .05))
                    .fill(Shapes.rounded(.7, -.66, .22, .14, .05));
            pen.colour(p.light(), .5).box(-.2, -.56, .4, .13);
        });
    }
}
