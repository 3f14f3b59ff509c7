package app.photoplay.animatic.figure;

import app.photoplay.animatic.paint.Shapes;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;

/** The one creature without legs to stand on: it rests, ring by ring, on a mushroom and lifts its head. */
final class Caterpillar {

    private Caterpillar() {}

    static Puppet of(Persona persona, Pose pose, boolean near) {
        PaperCut d = new PaperCut();
        double sway = pose.lean() * .02;
        d.body(Shapes.blob(-.3, .3, -.24, 1.2, -.5, 2.0, .5, 2.0, .28, 1.2, .34, .3));
        d.accent(Shapes.blob(
                -2.0, .36, -1.7, -.3, -.8, -.74, 0, -.84, .9, -.72, 1.8, -.26, 2.1, .36, 1.2, .5, 0, .54, -1.2, .5));
        d.add(Tone.ACCENT_DARK, Shapes.ellipse(-.9, -.16, .3, .16))
                .add(Tone.ACCENT_DARK, Shapes.ellipse(.9, -.1, .36, .18));
        d.add(Tone.ACCENT_DARK, Shapes.ellipse(.0, .2, .26, .12))
                .add(Tone.ACCENT_DARK, Shapes.ellipse(-1.4, .2, .2, .1));
        double[][] rings = {
            {-1.9, -.7, .24},
            {-1.5, -1.0, .34},
            {-1.0, -1.06, .42},
            {-.45, -1.04, .48},
            {.1, -1.2, .52},
            {.45, -1.6, .54},
            {.5 + sway, -2.1, .52},
            {.44 + sway * 2, -2.6, .48}
        };
        for (double[] ring : rings) {
            d.near(Shapes.circle(ring[0], ring[1], ring[2]));
            d.body(Outline.strip(.09, ring[0] + .1, ring[1] + ring[2] * .8, ring[0] + .16, ring[1] + ring[2] * 1.15));
        }
        d.body(Outline.limb(.8 + sway, -2.3, .08, 1.3 + sway, -2.0, .06, 1.6 + sway, -2.3, .06));
        d.body(Outline.strip(.05, 1.6 + sway, -2.3, 1.9, -1.6, 2.2, -1.0, 2.0, -.6));
        double headX = .62 + sway * 3;
        AffineTransform at = AffineTransform.getTranslateInstance(headX, -3.3);
        at.scale(1.5, 1.5);
        d.add(Figurehead.of(persona, Face.CALM, near), at);
        return new Puppet(d, 2.0, new Point2D.Double(1.6 + sway, -2.3), new Point2D.Double(headX, -3.3));
    }
}
