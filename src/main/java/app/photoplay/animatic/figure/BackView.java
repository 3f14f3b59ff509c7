package app.photoplay.animatic.figure;

import app.photoplay.animatic.paint.Shapes;
import java.awt.geom.AffineTransform;

/** People seen from behind from head to foot, standing or walking away. */
final class BackView {

    private BackView() {}

    /** The whole figure in head heights, hip at 0, 0; phase is the part of a step, 0 to 1. */
    static Puppet body(Persona persona, double phase) {
        PaperCut d = new PaperCut();
        boolean animal = persona.species().isAnimal();
        boolean child = persona.age() == Age.CHILD;
        double legs = animal ? .68 : child ? .84 : 1;
        double trunk = animal ? .94 : child ? .86 : 1;
        double head = animal ? 1.55 : child ? 1.34 : 1;
        double sway = Math.sin(2 * Math.PI * phase);
        double b = persona.build();
        double ground = 4.08 * legs;
        for (int side = -1; side <= 1; side += 2) {
            leg(d, persona, side, ground, Math.max(0, side * sway) * .22);
        }
        trunk(d, persona, trunk, legs, sway);
        for (int side = -1; side <= 1; side += 2) {
            arm(d, persona, side, trunk, side * sway * .08);
        }
        double neckY = -2.42 * trunk;
        d.body(Outline.limb(0, neckY + .12, .24, 0, neckY - .3, .18));
        AffineTransform at = AffineTransform.getTranslateInstance(sway * .04, neckY - .2 - .5 * head);
        at.scale(head, head);
        d.add(head(persona), at);
        scarf(d, persona, neckY, b);
        return new Puppet(
                d,
                ground,
                new java.awt.geom.Point2D.Double(.9 * b, 0),
                new java.awt.geom.Point2D.Double(0, neckY - .7));
    }

    private static void leg(PaperCut d, Persona persona, int side, double ground, double raised) {
        boolean skirt = persona.garment().isSkirt();
        double ankle = skirt ? .1 : .17;
        double y = ground - .26 - raised;
        d.add(
                side > 0 ? Tone.NEAR : Tone.BODY,
                Outline.limb(
                        side * .24,
                        0,
                        .3 * persona.build(),
                        side * .26,
                        y * .5,
                        .22,
                        side * .27,
                        y * .7,
                        .21,
                        side * .26,
                        y,
                        ankle));
        d.body(Shapes.blob(
                side * .26 - .16,
                y - .1,
                side * .26 - .17,
                y + .2,
                side * .3,
                y + .27,
                side * .26 + .19,
                y + .22,
                side * .26 + .15,
                y - .1));
    }

    private static void trunk(PaperCut d, Persona persona, double trunk, double legs, double sway) {
        double b = persona.build();
        boolean woman = persona.feminine() && persona.age() != Age.CHILD;
        double shoulder = shoulder(persona);
        double waist = (woman ? .42 : .56) * b;
        double hip = (woman ? .6 : .56) * b;
        double hem = persona.hem() <= 1 ? persona.hem() * 1.98 * legs : (1.98 + (persona.hem() - 1) * 1.86) * legs;
        double flare = switch (persona.garment()) {
            case GOWN -> .95;
            case DRESS -> .5;
            case PINAFORE -> .6;
            case ROBE -> .45;
            case LONG_COAT -> .26;
            default -> .04;
        };
        double t = trunk;
        double s = sway * .06;
        double low = Math.max(hem, .3);
        d.body(Shapes.blob(
                -.17,
                -2.56 * t,
                -.32,
                -2.42 * t,
                -shoulder * .74,
                -2.3 * t,
                -shoulder,
                -2.06 * t,
                -shoulder * .9,
                -1.6 * t,
                -waist,
                -.95 * t,
                -hip,
                -.1,
                -hip - flare * .5 + s,
                low * .55,
                -hip - flare + s,
                low,
                -hip * .5 + s,
                low + .1,
                0,
                low + .03,
                hip * .5 + s,
                low + .11,
                hip + flare + s,
                low - .02,
                hip + flare * .5 + s,
                low * .55,
                hip,
                -.1,
                waist,
                -.95 * t,
                shoulder * .9,
                -1.6 * t,
                shoulder,
                -2.06 * t,
                shoulder * .74,
                -2.3 * t,
                .32,
                -2.42 * t,
                .17,
                -2.56 * t));
        if (persona.garment().isSkirt()) {
            for (int i = -2; i <= 2; i++) {
                d.cut(
                        .024,
                        i * hip * .26,
                        .2,
                        i * (hip + flare) * .32,
                        low * .6,
                        i * (hip + flare) * .38 + s,
                        low - .1);
            }
        } else {
            d.cut(.024, 0, -.2, .01, low * .5, .02, low).cut(.022, 0, -2.1 * t, .02, -1.4 * t, 0, -.8 * t);
        }
        switch (persona.accent().kind()) {
            case SASH -> {
                d.accent(Shapes.blob(
                        -waist - .05,
                        -1.0 * t,
                        0,
                        -.94 * t,
                        waist + .05,
                        -1.0 * t,
                        waist + .06,
                        -.76 * t,
                        0,
                        -.7 * t,
                        -waist - .06,
                        -.76 * t));
                d.accent(Shapes.blob(
                        0, -.82 * t, -.3, -1.0 * t, -.46, -.8 * t, -.24, -.66 * t, -.1, -.74 * t, -.3, -.1, -.12, .1,
                        .0, -.6, .14, .06, .3, -.12, .1, -.74 * t, .26, -.66 * t, .46, -.8 * t, .3, -1.0 * t));
            }
            case SHAWL ->
                d.accent(Shapes.blob(
                        -.2,
                        -2.5 * t,
                        -shoulder - .1,
                        -2.1 * t,
                        -shoulder - .06,
                        -1.5 * t,
                        0,
                        -.5 * t,
                        shoulder + .06,
                        -1.5 * t,
                        shoulder + .1,
                        -2.1 * t,
                        .2,
                        -2.5 * t,
                        0,
                        -2.4 * t));
            case SCARF, TIE, WAISTCOAT, BOW -> {}
        }
    }

    private static double shoulder(Persona persona) {
        double slender = persona.age() == Age.CHILD ? .6 : persona.feminine() ? .64 : .8;
        return slender * (.5 + .5 * persona.build());
    }

    private static void arm(PaperCut d, Persona persona, int side, double trunk, double swing) {
        boolean woman = persona.feminine() && persona.age() != Age.CHILD;
        double shoulder = shoulder(persona);
        double r = (woman ? .135 : .18) * (.5 + .5 * persona.build());
        double reach = persona.age() == Age.CHILD || persona.species().isAnimal() ? .82 : 1;
        double top = -2.08 * trunk;
        d.near(Outline.limb(
                side * (shoulder - .16),
                top + .02,
                r * 1.1,
                side * (shoulder + .01),
                top + 1.2 * reach,
                r * .92,
                side * (shoulder + .03),
                top + (2.25 + swing) * reach,
                r * .66));
        double x = side * (shoulder + .03);
        double y = top + (2.25 + swing) * reach;
        d.body(Outline.limb(x, y, .1, x - side * .02, y + .22, .1, x - side * .05, y + .42, .04));
    }

    private static void scarf(PaperCut d, Persona persona, double y, double b) {
        if (persona.accent().kind() == Accent.Kind.SCARF) {
            d.accent(Shapes.blob(
                    -.36, y + .16, -.28, y - .1, 0, y - .16, .28, y - .1, .38, y + .16, .16, y + .28, .3, y + 1.1, .06,
                    y + 1.2, .02, y + .3, -.2, y + .3));
            d.add(Tone.ACCENT_DARK, Outline.strip(.02, -.3, y + .04, 0, y + .1, .3, y + .04));
        }
    }

    /** The back of a head, one head height. */
    private static PaperCut head(Persona persona) {
        PaperCut d = new PaperCut();
        if (persona.species().isAnimal()) {
            return d.add(Drawings.headBehind(persona.species()));
        }
        d.add(PaperCut.drawn("head-back/skull"));
        d.body(Shapes.blob(-.36, -.06, -.44, -.05, -.43, .1, -.36, .17));
        HairCut.behind(d, persona);
        d.body(Shapes.blob(.36, -.06, .44, -.05, .43, .1, .36, .17));
        d.add(Drawings.hatBehind(persona.hat()));
        return d;
    }
}
