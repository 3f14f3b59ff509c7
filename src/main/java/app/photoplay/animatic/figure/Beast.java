package app.photoplay.animatic.figure;

import app.photoplay.animatic.paint.Shapes;
import java.awt.geom.AffineTransform;

/**
 * An animal as nature made it, for beasts that do not talk: four legs, no clothes, the accent only where fur shows it.
 * Its unit is the height of the withers above the ground; the ground is y 0.
 */
final class Beast {

    /** Proportions: body length, leg length and thickness, trunk depth, place, tilt and size of the head. */
    private record Build(
            double length,
            double legs,
            double thick,
            double depth,
            double headX,
            double headY,
            double tilt,
            double head) {}

    private final Species species;
    private final Build build;
    private final PaperCut d = new PaperCut();
    private final Gait gait;
    private final double turn;

    private Beast(Species species, Gait gait, int frame) {
        this.species = species;
        this.build = build(species);
        this.gait = gait;
        this.turn = 2 * Math.PI * frame / gait.frames();
    }

    /** Height of the withers as a share of a grown man. */
    static double size(Species species) {
        return switch (species) {
            case HORSE -> .8;
            case STAG -> .74;
            case BEAR -> .62;
            case LION -> .56;
            case WOLF -> .46;
            case PIG -> .4;
            case DOG -> .34;
            case FOX -> .25;
            case CAT -> .18;
            case RABBIT -> .17;
            case BIRD -> .19;
            case FROG -> .1;
            case MOUSE -> .09;
            case CATERPILLAR, HUMAN -> .2;
        };
    }

    static PaperCut of(Species species, Gait gait, int frame) {
        Beast beast = new Beast(species, gait, frame);
        switch (species) {
            case RABBIT, MOUSE, FROG -> new SmallBeast(beast.d, species, gait, beast.turn).crouched();
            case BIRD -> new SmallBeast(beast.d, species, gait, beast.turn).bird();
            default -> beast.fourLegged();
        }
        return beast.d;
    }

    private static Build build(Species species) {
        return switch (species) {
            case HORSE -> new Build(1.12, .58, .1, .42, .96, -1.34, 6, .46);
            case STAG -> new Build(.98, .64, .075, .36, .86, -1.4, 4, .42);
            case BEAR -> new Build(1.3, .42, .16, .62, .98, -.94, 8, .54);
            case LION -> new Build(1.28, .52, .13, .46, .98, -1.02, 4, .58);
            case WOLF -> new Build(1.24, .56, .1, .42, .96, -1.06, 8, .5);
            case PIG -> new Build(1.32, .34, .13, .68, .94, -.66, 8, .62);
            case DOG -> new Build(1.16, .54, .11, .42, .84, -1.16, 0, .56);
            case FOX -> new Build(1.34, .5, .09, .42, .98, -1.06, 4, .62);
            default -> new Build(1.36, .5, .1, .42, .9, -1.06, 0, .56);
        };
    }

    private double lope() {
        return gait == Gait.RUN ? Math.max(0, Math.sin(turn)) * .12 : 0;
    }

    private void fourLegged() {
        double half = build.length * .5;
        if (gait == Gait.LIE) {
            lying(half);
            return;
        }
        double up = -lope();
        double phase = gait == Gait.RUN ? .12 : .5;
        front(half - .16, turn + Math.PI * 2 * phase, up, false);
        hind(-half + .14, turn + Math.PI + Math.PI * 2 * phase, up, false);
        double stream = gait == Gait.RUN ? .3 : gait == Gait.WALK ? .08 : 0;
        d.add(Drawings.beastTail(species, Math.sin(turn) * .06, stream), -half, -.86 + up);
        trunk(half, up);
        front(half - .2, turn, up, true);
        hind(-half + .16, turn + Math.PI, up, true);
        neck(half, up);
    }

    /** On its belly, the paws before it and the head low. */
    private void lying(double half) {
        double down = build.legs - .1;
        d.add(Drawings.beastTail(species, Math.sin(turn) * .06, 0), -half, -.86 + down);
        trunk(half, down);
        d.body(Outline.limb(-half + .2, -.14, .14, half - .1, -.14, .14));
        d.body(Outline.limb(
                half - .3, -.16, build.thick * 1.2, half + .1, -.08, build.thick, half + .42, -.06, build.thick * .8));
        d.body(Outline.limb(
                -half + .1,
                -.18,
                build.thick * 2.2,
                -half + .3,
                -.1,
                build.thick * 1.2,
                -half + .56,
                -.06,
                build.thick * .8));
        neck(half, down + Math.min(.16, -build.headY - 1 + .2));
    }

    private void trunk(double half, double up) {
        double top = -1 + up;
        double low = -build.legs + up;
        double hump = species == Species.BEAR ? -.05 : 0;
        double tuck = species == Species.WOLF || species == Species.DOG || species == Species.LION ? .1 : .02;
        d.body(Shapes.blob(
                half + .08,
                top + build.depth * .44,
                half + .04,
                low + .08,
                half - .2,
                low + .06,
                0,
                low + .03 - tuck * .4,
                -half + .36,
                low - tuck,
                -half + .1,
                low + .04,
                -half - .08,
                top + build.depth * .55,
                -half - .06,
                top + .12,
                -half + .16,
                top + .01,
                -half * .2,
                top + .07,
                half - .34,
                top + .03 + hump,
                half - .1,
                top - .02));
    }

    private void front(double x, double angle, double up, boolean near) {
        double swing = gait.swing() * Math.sin(angle) + (gait == Gait.STAND && !near ? 9 : 0);
        double bend = gait == Gait.STAND ? 2 : Math.max(0, Math.cos(angle)) * gait.swing() * 1.5 + 3;
        Joint shoulder = new Joint(x, -build.legs - build.depth * .22 + up);
        double upper = (build.legs + build.depth * .22) * .5;
        Joint knee = shoulder.swung(swing, upper);
        Joint foot = knee.swung(swing - bend, upper - .03);
        leg(near, shoulder, knee, foot, build.thick * 1.5);
    }

    private void hind(double x, double angle, double up, boolean near) {
        double swing = gait.swing() * Math.sin(angle) - (gait == Gait.STAND && !near ? 9 : 0);
        double bend = gait == Gait.STAND ? 0 : Math.max(0, Math.cos(angle)) * gait.swing();
        Joint hip = new Joint(x, -build.legs - build.depth * .24 + up);
        double part = (build.legs + build.depth * .24) / 2.72;
        Joint stifle = hip.swung(24 + swing, part);
        Joint hock = stifle.swung(-32 + swing - bend, part);
        Joint foot = hock.swung(6 + swing - bend * .4, part * .86);
        d.body(Outline.limb(
                hip.x(),
                hip.y(),
                build.thick * 1.9,
                stifle.x(),
                stifle.y(),
                build.thick * 1.25,
                hock.x(),
                hock.y(),
                build.thick * .56,
                foot.x(),
                foot.y(),
                build.thick * .5));
        if (near) {
            d.cut(
                    .012,
                    hip.x() + build.thick * 1.5,
                    hip.y() + build.thick * .9,
                    stifle.x() + build.thick * 1.1,
                    stifle.y() - build.thick * .4,
                    stifle.x() + build.thick * .8,
                    stifle.y() + build.thick * .8);
        }
        paw(foot);
    }

    private void leg(boolean near, Joint top, Joint knee, Joint foot, double thick) {
        d.body(Outline.limb(
                top.x(), top.y(), thick, knee.x(), knee.y(), build.thick * .62, foot.x(), foot.y(), build.thick * .46));
        if (near) {
            d.cut(
                    .012,
                    top.x() - thick * .9,
                    top.y() - thick * .4,
                    knee.x() - build.thick * .9,
                    knee.y() - build.thick * 1.2);
        }
        paw(foot);
    }

    private void paw(Joint foot) {
        double r = build.thick;
        boolean hoof = species == Species.HORSE || species == Species.STAG || species == Species.PIG;
        double reach = hoof ? .8 : 1.3;
        d.body(Shapes.blob(
                foot.x() - r * .55,
                foot.y() - r * .3,
                foot.x() - r * .62,
                foot.y() + r * .55,
                foot.x() + r * reach,
                foot.y() + r * .55,
                foot.x() + r * reach * .8,
                foot.y(),
                foot.x() + r * .5,
                foot.y() - r * .3));
    }

    private void neck(double half, double up) {
        double nod = Math.sin(turn) * (gait.isStill() ? .01 : .03);
        double x = build.headX;
        double y = build.headY + up + nod;
        double s = build.head;
        double thick = switch (species) {
            case HORSE -> .2;
            case STAG -> .14;
            case BEAR, PIG -> .3;
            case LION -> .26;
            default -> .18;
        };
        double root = Math.min(thick * 1.5, .3);
        d.body(Outline.limb(
                half - .2,
                -1 + root + up,
                root,
                (half + x) * .5 - .12,
                (-1 + root + y) * .5 + up * .5,
                Math.min(thick, root * .9),
                x - .16 * s,
                y + .12 * s,
                thick * .78));
        AffineTransform at = AffineTransform.getTranslateInstance(x, y);
        at.rotate(Math.toRadians(build.tilt));
        at.scale(s, s);
        d.add(Drawings.head(species, 0, false), at);
        if (species == Species.HORSE) {
            d.accent(Shapes.blob(
                    x - .2, y - .1, x - .14, y + .12, x - .26, y + .4, x - .44, y + .62, x - .5, y + .5, x - .42,
                    y + .38, x - .5, y + .3, x - .36, y + .14));
        } else if (species == Species.DOG || species == Species.CAT) {
            d.accent(Outline.limb(x - .3 * s, y + .5 * s, .05, x + .02 * s, y + .46 * s, .05));
        }
    }
}
