package app.photoplay.animatic.figure;

import app.photoplay.animatic.paint.Shapes;
import java.awt.geom.AffineTransform;

/** A hand seen near, holding a thing up to the light: forearm, cuff, palm, thumb and fingers. */
final class HandView {

    private HandView() {}

    /** The thing's middle at 0, 0, its height 1; the arm comes from the lower left. */
    static PaperCut of(Persona persona, Prop property) {
        PaperCut d = new PaperCut();
        double slim = persona.feminine() ? .86 : 1;
        d.body(Outline.limb(-.62, 1.0, .2 * slim, -.3, .62, .19 * slim, -.08, .4, .17 * slim));
        fingersBehind(d, slim);
        PaperCut thing = Drawings.thing(property);
        AffineTransform at = AffineTransform.getTranslateInstance(.06, .3);
        at.scale(property.share() * .95, property.share() * .95);
        d.add(thing, at);
        d.near(Shapes.blob(-.3, .66, -.24, .38, -.16, .28, -.02, .3, .1, .36, .16, .46, .1, .6, -.06, .7, -.2, .74));
        d.near(Outline.limb(
                -.18, .44, .085 * slim, -.08, .26, .075 * slim, .06, .12, .06 * slim, .12, .04, .045 * slim));
        d.add(Tone.CUT, Outline.strip(.008, .1, .06, .13, .04, .135, .08));
        d.near(Outline.limb(-1.5, 2.1, .44, -.9, 1.36, .36, -.46, .84, .27));
        d.near(Outline.limb(-.52, .92, .29, -.4, .77, .25));
        d.accent(Outline.placed(
                Shapes.blob(-.06, -.29, .06, -.28, .08, 0, .06, .28, -.06, .29, -.04, 0), -.34, .7, -52, 1));
        d.cut(.01, -1.2, 1.5, -.8, 1.1, -.6, .86);
        return d;
    }

    private static void fingersBehind(PaperCut d, double slim) {
        for (int i = 0; i < 4; i++) {
            double y = .3 + .09 * i;
            d.near(Outline.limb(
                    -.02, y + .04, .075 * slim, .16, y - .02, .07 * slim, .3 - .03 * i, y + .0, .05 * slim));
        }
    }
}
