package app.photoplay.animatic.figure;

import app.photoplay.animatic.paint.Shapes;
import java.awt.geom.AffineTransform;

/** Beasts that crouch and hop, and birds that stand or fly. */
final class SmallBeast {

    private final PaperCut d;
    private final Species species;
    private final Gait gait;
    private final double turn;

    SmallBeast(PaperCut drawing, Species species, Gait gait, double turn) {
        this.d = drawing;
        this.species = species;
        this.gait = gait;
        this.turn = turn;
    }

    void crouched() {
        double hop = gait.isStill() ? 0 : Math.abs(Math.sin(turn / 2)) * .42;
        double y = -hop;
        double reach = gait.isStill() ? 0 : Math.cos(turn) * .16;
        if (species == Species.RABBIT) {
            d.paper(Shapes.circle(-.66, -.3 + y, .14));
        } else if (species == Species.MOUSE) {
            d.body(Outline.limb(-.5, -.1 + y, .05, -.9, -.05 + y, .04, -1.3, -.2 + y, .03, -1.7, -.06 + y, .015));
        }
        d.body(Shapes.blob(
                -.66, -.3 + y, -.6, -.62 + y, -.3, -.86 + y, .06, -.84 + y, .36, -.74 + y, .5, -.46 + y, .44, -.16 + y,
                .2, -.06 + y, -.4, -.06 + y));
        d.near(Shapes.blob(
                -.54, -.14 + y, -.5, -.44 + y, -.26, -.56 + y, -.02, -.4 + y, .02, -.16 + y, -.16, -.04 + y));
        d.body(Outline.limb(-.4 - reach, -.06 + y, .07, -.1 - reach, -.06 + y, .06, .1 - reach, -.05 + y, .05));
        d.near(Outline.limb(.3, -.34 + y, .09, .38 + reach * .5, -.16 + y, .06, .42 + reach, -.05 + y, .05));
        double s = species == Species.FROG ? .74 : .62;
        AffineTransform at = AffineTransform.getTranslateInstance(.5, (species == Species.FROG ? -.74 : -.98) + y);
        at.rotate(.1);
        at.scale(s, s);
        d.add(Drawings.head(species, 0, false), at);
    }

    void bird() {
        double bob = Math.sin(turn) * (gait.isStill() ? .01 : .05);
        boolean flying = gait == Gait.RUN;
        double y = flying ? -1.2 + bob * 2 : bob;
        if (!flying) {
            d.body(Outline.strip(.05, .02, -.42, .06, -.2, .0, -.03))
                    .body(Outline.strip(.05, -.1, -.02, .0, -.04, .2, -.02));
            d.body(Outline.strip(.05, -.16, -.42, -.12, -.2, -.2, -.03))
                    .body(Outline.strip(.05, -.3, -.02, -.2, -.04, .0, -.02));
        }
        d.body(Shapes.blob(
                -.5, -.56 + y, -.96, -.36 + y, -1.2, -.3 + y, -1.06, -.42 + y, -1.22, -.48 + y, -.6, -.72 + y));
        d.body(Shapes.blob(
                -.6, -.6 + y, -.34, -.9 + y, .06, -1.04 + y, .32, -1.2 + y, .5, -1.02 + y, .46, -.7 + y, .24, -.44 + y,
                -.1, -.34 + y, -.4, -.42 + y));
        double wing = flying ? Math.sin(turn) : 0;
        if (flying) {
            d.near(Shapes.blob(
                    .14,
                    -.84 + y,
                    -.1,
                    -.9 - .9 * wing + y,
                    -.6,
                    -.9 - 1.3 * wing + y,
                    -.9,
                    -.8 - 1.1 * wing + y,
                    -.66,
                    -.8 - .7 * wing + y,
                    -.5,
                    -.66 - .3 * wing + y,
                    -.2,
                    -.6 + y));
        } else {
            d.near(Shapes.blob(
                    .14, -.86 + y, .1, -.62 + y, -.2, -.5 + y, -.7, -.46 + y, -.5, -.62 + y, -.3, -.8 + y, -.06,
                    -.92 + y));
            d.accent(Shapes.blob(-.06, -.8 + y, -.1, -.64 + y, -.36, -.56 + y, -.2, -.7 + y));
        }
        AffineTransform at = AffineTransform.getTranslateInstance(.42, -1.28 + y);
        at.scale(.56, .56);
        d.add(Drawings.head(species, 0, false), at);
    }
}
