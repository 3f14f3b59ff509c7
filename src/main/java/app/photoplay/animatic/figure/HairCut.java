package app.photoplay.animatic.figure;

import app.photoplay.animatic.paint.Rng;
import app.photoplay.animatic.paint.Shapes;

/** Hair laid over the head in profile, with strands cut as thin lines when seen near. */
final class HairCut {

    private HairCut() {}

    static void add(PaperCut drawing, Persona persona, boolean near) {
        Tone tone = near ? Tone.NEAR : Tone.BODY;
        switch (persona.hair()) {
            case BUN -> bun(drawing, tone);
            case LONG -> longHair(drawing, tone);
            case BOB -> bob(drawing, tone);
            case PONYTAIL -> ponytail(drawing, tone);
            case CURLS -> curls(drawing, persona, tone, true);
            case BRAID -> braid(drawing, tone);
            case QUIFF -> quiff(drawing, tone);
            case NAPE -> nape(drawing, tone);
            case CROPPED_CURLS -> curls(drawing, persona, tone, false);
            case SLICK -> slick(drawing, tone);
            case BALD -> fringe(drawing, tone);
        }
        if (near) {
            strands(drawing, persona);
        }
    }

    private static void bun(PaperCut drawing, Tone tone) {
        drawing.add(
                tone,
                Shapes.blob(-.4, -.3, -.5, -.46, -.68, -.5, -.82, -.38, -.85, -.2, -.74, -.06, -.58, -.06, -.46, -.14));
        drawing.add(
                tone,
                Shapes.blob(
                        .33, -.4, .16, -.54, -.14, -.57, -.4, -.46, -.53, -.24, -.51, .02, -.42, .2, -.3, .27, -.2, .2,
                        -.1, .06, .02, -.02, .1, -.12, .22, -.2, .34, -.29));
    }

    private static void longHair(PaperCut drawing, Tone tone) {
        drawing.add(
                tone,
                Shapes.blob(
                        .34, -.39, .15, -.55, -.18, -.58, -.46, -.44, -.57, -.14, -.57, .25, -.64, .66, -.66, 1.05,
                        -.78, 1.42, -.6, 1.36, -.5, 1.5, -.38, 1.3, -.24, 1.34, -.18, 1.0, -.14, .66, -.1, .4, -.04,
                        .16, .06, -.02, .18, -.14, .35, -.27));
    }

    private static void bob(PaperCut drawing, Tone tone) {
        drawing.add(
                tone,
                Shapes.blob(
                        .35, -.38, .15, -.55, -.18, -.58, -.48, -.43, -.59, -.1, -.58, .22, -.5, .43, -.28, .47, -.04,
                        .4, .14, .42, .24, .31, .16, .18, .12, .02, .2, -.12, .36, -.2));
    }

    private static void ponytail(PaperCut drawing, Tone tone) {
        drawing.add(
                tone,
                Shapes.blob(
                        -.4, -.3, -.56, -.42, -.76, -.32, -.9, -.02, -.96, .36, -1.06, .7, -.94, .9, -.9, 1.04, -.78,
                        .8, -.74, .46, -.66, .16, -.54, -.02, -.44, -.08));
        drawing.add(
                tone,
                Shapes.blob(
                        .33, -.4, .16, -.54, -.14, -.57, -.4, -.46, -.52, -.22, -.48, .06, -.4, .22, -.28, .25, -.16,
                        .1, .0, -.02, .1, -.12, .24, -.2, .35, -.29));
    }

    private static void braid(PaperCut drawing, Tone tone) {
        drawing.add(
                tone,
                Shapes.blob(
                        .33, -.4, .16, -.54, -.14, -.57, -.4, -.46, -.52, -.22, -.5, .1, -.42, .3, -.28, .34, -.16, .16,
                        .0, -.02, .1, -.12, .24, -.2, .35, -.29));
        for (int i = 0; i < 5; i++) {
            double x = -.42 - .05 * i - (i % 2) * .03;
            double y = .3 + .24 * i;
            double r = .155 - .014 * i;
            drawing.add(tone, Shapes.blob(x - r, y, x, y - r * .95, x + r, y, x + .02, y + r * 1.05));
        }
        drawing.accent(Shapes.blob(-.74, 1.4, -.66, 1.36, -.56, 1.42, -.58, 1.5, -.66, 1.48, -.74, 1.52));
        drawing.add(tone, Shapes.blob(-.7, 1.48, -.62, 1.46, -.56, 1.64, -.66, 1.78, -.74, 1.64));
    }

    private static void curls(PaperCut drawing, Persona persona, Tone tone, boolean full) {
        Rng chance = Rng.ofName(persona.name() + "/curls");
        java.awt.geom.Path2D mass = new java.awt.geom.Path2D.Double(java.awt.geom.Path2D.WIND_NON_ZERO);
        int count = full ? 24 : 16;
        for (int i = 0; i < count; i++) {
            double part = i / (count - 1.0);
            double angle = Math.PI * (full ? 1.82 - 1.16 * part : 1.8 - .84 * part);
            double radius = full ? .49 : .465;
            double size = ((full ? .15 : .1) + chance.in(-.02, .035)) * (full ? 1 : 1 - .4 * part);
            mass.append(Shapes.circle(Math.cos(angle) * radius - .045, Math.sin(angle) * radius - .03, size), false);
        }
        mass.append(
                Shapes.blob(
                        .32, -.3, .12, -.16, -.06, .06, -.2, .3, -.38, .36, -.5, .2, -.54, -.1, -.4, -.44, 0, -.55, .3,
                        -.42),
                false);
        if (full) {
            for (int i = 0; i < 9; i++) {
                mass.append(Shapes.circle(-.5 + .045 * i, .3 + .1 * chance.unit(), .14), false);
            }
        }
        drawing.add(tone, mass);
    }

    private static void quiff(PaperCut drawing, Tone tone) {
        drawing.add(
                tone,
                Shapes.blob(
                        .34, -.34, .4, -.46, .33, -.58, .12, -.62, -.1, -.58, -.32, -.51, -.47, -.34, -.52, -.1, -.45,
                        .1, -.33, .26, -.25, .2, -.14, .04, -.08, -.1, -.02, .02, .04, -.04, .05, -.16, .16, -.24, .28,
                        -.26));
    }

    private static void nape(PaperCut drawing, Tone tone) {
        drawing.add(
                tone,
                Shapes.blob(
                        .32, -.36, .24, -.52, -.04, -.57, -.3, -.52, -.47, -.36, -.54, -.1, -.53, .14, -.48, .3, -.36,
                        .36, -.24, .3, -.16, .08, -.08, -.08, -.02, .06, .04, -.02, .06, -.16, .18, -.22, .3, -.27));
    }

    private static void slick(PaperCut drawing, Tone tone) {
        drawing.add(
                tone,
                Shapes.blob(
                        .33, -.36, .2, -.51, -.04, -.545, -.3, -.5, -.46, -.34, -.52, -.1, -.48, .08, -.42, .22, -.3,
                        .26, -.2, .12, -.12, -.06, -.04, -.02, .03, -.08, .06, -.2, .2, -.27));
    }

    private static void fringe(PaperCut drawing, Tone tone) {
        drawing.add(
                tone,
                Shapes.blob(
                        -.4, -.3, -.52, -.2, -.56, .02, -.5, .22, -.36, .32, -.24, .24, -.14, .06, -.08, -.08, -.16,
                        -.14, -.3, -.16));
    }

    private static void strands(PaperCut drawing, Persona persona) {
        double thin = .008;
        switch (persona.hair()) {
            case BOB -> {
                for (int i = 0; i < 7; i++) {
                    double x = .1 - .09 * i;
                    drawing.cut(thin, x - .04, -.18 + .03 * i, x - .1, .08, x - .06, .36 - .008 * i);
                }
            }
            case LONG -> {
                for (int i = 0; i < 6; i++) {
                    double x = -.08 - .075 * i;
                    drawing.cut(thin, x + .16, -.34, x - .06, .1, x - .02, .6, x - .12, 1.2 - .05 * (i % 2));
                }
            }
            case BUN -> {
                drawing.cut(thin, .24, -.34, -.04, -.34, -.3, -.2, -.42, -.12);
                drawing.cut(thin, .22, -.42, -.1, -.44, -.36, -.32, -.46, -.22);
                drawing.cut(thin, .08, -.22, -.12, -.16, -.3, -.04, -.44, -.04);
                drawing.cut(thin, -.54, -.3, -.66, -.4, -.76, -.3, -.7, -.18, -.6, -.2, -.6, -.28);
            }
            case PONYTAIL, BRAID -> {
                drawing.cut(thin, .24, -.34, -.04, -.36, -.3, -.28, -.46, -.2);
                drawing.cut(thin, .2, -.43, -.1, -.47, -.36, -.38, -.47, -.28);
                drawing.cut(thin, .1, -.22, -.12, -.18, -.3, -.12, -.44, -.12);
                if (persona.hair() == Hair.PONYTAIL) {
                    drawing.cut(thin, -.62, -.26, -.8, .06, -.86, .5, -.94, .78);
                    drawing.cut(thin, -.58, -.18, -.72, .12, -.78, .5, -.86, .86);
                }
            }
            case QUIFF, NAPE, SLICK -> {
                drawing.cut(thin, .28, -.36, .06, -.44, -.2, -.38, -.38, -.2);
                drawing.cut(thin, .24, -.46, 0, -.52, -.26, -.44, -.44, -.24);
                drawing.cut(thin, .12, -.28, -.06, -.3, -.24, -.2, -.36, -.02);
            }
            case BALD -> drawing.cut(thin, -.44, -.14, -.48, .04, -.4, .2).cut(thin, -.34, -.1, -.38, .06, -.3, .2);
            case CURLS, CROPPED_CURLS -> {
                Rng chance = Rng.ofName(persona.name() + "/ringlets");
                for (int i = 0; i < 11; i++) {
                    double angle = Math.PI * (1.74 - .085 * i);
                    double radius = (i % 2 == 0 ? .43 : .34) + chance.in(-.02, .02);
                    double x = Math.cos(angle) * radius - .05;
                    double y = Math.sin(angle) * radius - .02;
                    double r = .055;
                    drawing.cut(
                            thin, x - r, y + r * .4, x - r * .6, y - r * .8, x + r * .5, y - r * .7, x + r, y + r * .3);
                }
            }
        }
    }
}
