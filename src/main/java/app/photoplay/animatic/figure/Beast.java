package app.photoplay.animatic.figure;

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
    private final Drawing d = new Drawing();
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
            case HORSE -> .88;
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

    static Drawing of(Species species, Gait gait, int frame) {
        Beast beast = new Beast(species, gait, frame);
        switch (species) {
            case RABBIT, MOUSE, FROG -> beast.crouched();
            case BIRD -> beast.bird();
            default -> beast.fourLegged();
        }
        return beast.d;
    }

    private static Build build(Species species) {
        return switch (species) {
            case HORSE -> new Build(1.05, .6, .1, .42, .98, -1.42, 6, .5);
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
        double up = -lope();
        double phase = gait == Gait.RUN ? .12 : .5;
        front(half - .16, turn + Math.PI * 2 * phase, up, false);
        hind(-half + .14, turn + Math.PI + Math.PI * 2 * phase, up, false);
        tail(-half, up);
        trunk(half, up);
        front(half - .2, turn, up, true);
        hind(-half + .16, turn + Math.PI, up, true);
        neck(half, up);
    }

    private void trunk(double half, double up) {
        double top = -1 + up;
        double low = -build.legs + up;
        double hump = species == Species.BEAR ? -.05 : 0;
        double tuck = species == Species.WOLF || species == Species.DOG || species == Species.LION ? .1 : .02;
        d.body(Outline.smooth(
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
        d.body(Outline.smooth(
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
        double nod = Math.sin(turn) * (gait == Gait.STAND ? .01 : .03);
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
        Drawing head = new Drawing();
        AnimalHead.add(head, species, Face.CALM, false);
        AffineTransform at = AffineTransform.getTranslateInstance(x, y);
        at.rotate(Math.toRadians(build.tilt));
        at.scale(s, s);
        d.add(head, at);
        if (species == Species.HORSE) {
            d.accent(Outline.smooth(
                    x - .2, y - .1, x - .14, y + .12, x - .26, y + .4, x - .44, y + .62, x - .5, y + .5, x - .42,
                    y + .38, x - .5, y + .3, x - .36, y + .14));
        } else if (species == Species.DOG || species == Species.CAT) {
            d.accent(Outline.limb(x - .3 * s, y + .5 * s, .05, x + .02 * s, y + .46 * s, .05));
        }
    }

    private void tail(double half, double up) {
        double sway = Math.sin(turn) * .06;
        double stream = gait == Gait.RUN ? .3 : gait == Gait.WALK ? .08 : 0;
        double y = -.86 + up;
        switch (species) {
            case HORSE ->
                d.accent(Outline.smooth(
                        half + .04,
                        y - .06,
                        half - .12,
                        y - .02,
                        half - .24 - stream,
                        y + .2 - stream * .3,
                        half - .3 - stream * 1.6 + sway,
                        y + .66 - stream,
                        half - .18 - stream * 1.4 + sway,
                        y + .6 - stream * .8,
                        half - .1 - stream,
                        y + .3 - stream * .3,
                        half + .04,
                        y + .1));
            case CAT ->
                d.body(Outline.limb(
                        half + .1,
                        y + .1,
                        .07,
                        half - .2,
                        y + .1,
                        .06,
                        half - .4,
                        y - .3,
                        .055,
                        half - .28 + sway,
                        y - .72,
                        .05,
                        half - .14 + sway,
                        y - .84,
                        .035));
            case LION -> {
                d.body(Outline.limb(
                        half + .1,
                        y + .04,
                        .06,
                        half - .2,
                        y + .2,
                        .045,
                        half - .36,
                        y + .5,
                        .04,
                        half - .58 + sway,
                        y + .44,
                        .03));
                d.accent(Outline.ellipse(half - .62 + sway, y + .42, .09, .06));
            }
            case WOLF ->
                d.body(Outline.limb(
                        half + .1,
                        y + .04,
                        .08,
                        half - .2 - stream * .5,
                        y + .24 - stream * .4,
                        .1,
                        half - .34 - stream,
                        y + .5 - stream,
                        .03));
            case FOX -> {
                d.body(Outline.limb(
                        half + .1,
                        y + .06,
                        .07,
                        half - .3,
                        y + .2 - stream * .5,
                        .15,
                        half - .7,
                        y + .3 - stream,
                        .16,
                        half - 1.0,
                        y + .3 - stream,
                        .03));
                d.accent(Outline.smooth(
                        half - .84,
                        y + .18 - stream,
                        half - 1.04,
                        y + .3 - stream,
                        half - .84,
                        y + .42 - stream,
                        half - .76,
                        y + .3 - stream));
            }
            case DOG ->
                d.body(Outline.limb(
                        half + .1, y + .02, .06, half - .12, y - .12, .05, half - .2 + sway * 2, y - .36, .03));
            case PIG ->
                d.body(Outline.strip(
                        .03,
                        half,
                        y,
                        half - .1,
                        y - .04,
                        half - .14,
                        y + .04,
                        half - .07,
                        y + .06,
                        half - .1,
                        y - .06));
            default -> d.body(Outline.ellipse(half - .02, y + .08, .07, .1));
        }
    }

    private void crouched() {
        double hop = gait == Gait.STAND ? 0 : Math.abs(Math.sin(turn / 2)) * .42;
        double y = -hop;
        double reach = gait == Gait.STAND ? 0 : Math.cos(turn) * .16;
        if (species == Species.RABBIT) {
            d.paper(Outline.circle(-.66, -.3 + y, .14));
        } else if (species == Species.MOUSE) {
            d.body(Outline.limb(-.5, -.1 + y, .05, -.9, -.05 + y, .04, -1.3, -.2 + y, .03, -1.7, -.06 + y, .015));
        }
        d.body(Outline.smooth(
                -.66, -.3 + y, -.6, -.62 + y, -.3, -.86 + y, .06, -.84 + y, .36, -.74 + y, .5, -.46 + y, .44, -.16 + y,
                .2, -.06 + y, -.4, -.06 + y));
        d.near(Outline.smooth(
                -.54, -.14 + y, -.5, -.44 + y, -.26, -.56 + y, -.02, -.4 + y, .02, -.16 + y, -.16, -.04 + y));
        d.body(Outline.limb(-.4 - reach, -.06 + y, .07, -.1 - reach, -.06 + y, .06, .1 - reach, -.05 + y, .05));
        d.near(Outline.limb(.3, -.34 + y, .09, .38 + reach * .5, -.16 + y, .06, .42 + reach, -.05 + y, .05));
        double s = species == Species.FROG ? .74 : .62;
        AffineTransform at = AffineTransform.getTranslateInstance(.5, (species == Species.FROG ? -.74 : -.98) + y);
        at.rotate(.1);
        at.scale(s, s);
        Drawing head = new Drawing();
        AnimalHead.add(head, species, Face.CALM, false);
        d.add(head, at);
    }

    private void bird() {
        double bob = Math.sin(turn) * (gait == Gait.STAND ? .01 : .05);
        boolean flying = gait == Gait.RUN;
        double y = flying ? -1.2 + bob * 2 : bob;
        if (!flying) {
            d.body(Outline.strip(.05, .02, -.42, .06, -.2, .0, -.03))
                    .body(Outline.strip(.05, -.1, -.02, .0, -.04, .2, -.02));
            d.body(Outline.strip(.05, -.16, -.42, -.12, -.2, -.2, -.03))
                    .body(Outline.strip(.05, -.3, -.02, -.2, -.04, .0, -.02));
        }
        d.body(Outline.smooth(
                -.5, -.56 + y, -.96, -.36 + y, -1.2, -.3 + y, -1.06, -.42 + y, -1.22, -.48 + y, -.6, -.72 + y));
        d.body(Outline.smooth(
                -.6, -.6 + y, -.34, -.9 + y, .06, -1.04 + y, .32, -1.2 + y, .5, -1.02 + y, .46, -.7 + y, .24, -.44 + y,
                -.1, -.34 + y, -.4, -.42 + y));
        double wing = flying ? Math.sin(turn) : 0;
        if (flying) {
            d.near(Outline.smooth(
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
            d.near(Outline.smooth(
                    .14, -.86 + y, .1, -.62 + y, -.2, -.5 + y, -.7, -.46 + y, -.5, -.62 + y, -.3, -.8 + y, -.06,
                    -.92 + y));
            d.accent(Outline.smooth(-.06, -.8 + y, -.1, -.64 + y, -.36, -.56 + y, -.2, -.7 + y));
        }
        AffineTransform at = AffineTransform.getTranslateInstance(.42, -1.28 + y);
        at.scale(.56, .56);
        Drawing head = new Drawing();
        AnimalHead.add(head, species, Face.CALM, false);
        d.add(head, at);
    }
}
