package app.photoplay.animatic.figure;

import app.photoplay.animatic.paint.Rng;
import app.photoplay.animatic.paint.Shapes;
import java.awt.geom.Path2D;

/** Hair and hats from behind, one head height. */
final class HeadBack {

    private HeadBack() {}

    static void hair(PaperCut d, Persona persona) {
        if (persona.hat() == Hat.HOOD || persona.hat() == Hat.HEADSCARF) {
            return;
        }
        switch (persona.hair()) {
            case BUN -> {
                cap(d, .3);
                d.near(Shapes.circle(0, -.16, .25));
                d.cut(.01, -.16, -.2, 0, -.32, .16, -.2, .06, -.06, -.08, -.1)
                        .cut(.01, -.28, .2, -.16, .06)
                        .cut(.01, .28, .2, .16, .06);
            }
            case LONG -> {
                d.near(Shapes.blob(
                        0, -.57, .3, -.5, .44, -.2, .46, .3, .54, .8, .5, 1.3, .2, 1.46, 0, 1.4, -.2, 1.48, -.5, 1.3,
                        -.55, .8, -.47, .3, -.45, -.2, -.3, -.5));
                for (int i = -2; i <= 2; i++) {
                    d.cut(.01, i * .08, -.4, i * .16, .3, i * .18, 1.2);
                }
            }
            case BOB -> {
                d.near(Shapes.blob(
                        0, -.57, .32, -.5, .46, -.2, .5, .2, .46, .44, .2, .48, 0, .46, -.2, .48, -.48, .44, -.52, .2,
                        -.48, -.2, -.32, -.5));
                for (int i = -3; i <= 3; i++) {
                    d.cut(.01, i * .05, -.36, i * .13, .0, i * .13, .38);
                }
            }
            case PONYTAIL -> {
                cap(d, .34);
                d.near(Shapes.blob(-.14, -.22, .14, -.22, .2, .2, .16, .7, .04, 1.1, -.06, .9, -.18, .6, -.2, .2));
                d.accent(Shapes.blob(-.14, -.26, 0, -.3, .14, -.26, .14, -.16, 0, -.12, -.14, -.16));
            }
            case BRAID -> {
                cap(d, .34);
                for (int i = 0; i < 6; i++) {
                    d.near(Shapes.ellipse((i % 2) * .04 - .02, .1 + .2 * i, .15 - .012 * i, .13));
                }
                d.accent(Shapes.circle(0, 1.26, .08));
            }
            case CURLS, CROPPED_CURLS -> {
                boolean full = persona.hair() == Hair.CURLS;
                Rng chance = Rng.ofName(persona.name() + "/curls");
                Path2D mass = new Path2D.Double(Path2D.WIND_NON_ZERO);
                for (int i = 0; i < 22; i++) {
                    double angle = i * .2856;
                    double r = full ? .44 : .38;
                    mass.append(
                            Shapes.circle(
                                    Math.cos(angle) * r,
                                    Math.sin(angle) * r - .08,
                                    (full ? .16 : .1) + .03 * chance.unit()),
                            false);
                }
                mass.append(Shapes.circle(0, -.06, .4), false);
                d.near(mass);
            }
            case QUIFF, NAPE, SLICK -> cap(d, persona.hair() == Hair.NAPE ? .4 : .28);
            case BALD -> {
                d.near(Shapes.blob(
                        -.4, -.1, -.2, -.06, 0, -.04, .2, -.06, .4, -.1, .38, .16, .2, .34, 0, .38, -.2, .34, -.39,
                        .16));
            }
        }
    }

    private static void cap(PaperCut d, double low) {
        d.body(Shapes.blob(
                0, -.57, .26, -.52, .4, -.28, .41, -.02, .32, low - .06, .12, low + .02, 0, low - .02, -.12, low + .02,
                -.32, low - .06, -.42, -.02, -.41, -.28, -.26, -.52));
    }

    static void hat(PaperCut d, Hat hat) {
        switch (hat) {
            case NONE, NIGHTCAP -> {}
            case RIBBON -> {
                d.accent(Shapes.blob(0, -.5, -.22, -.74, -.4, -.7, -.36, -.48, -.14, -.44, 0, -.46));
                d.accent(Shapes.blob(0, -.5, .22, -.74, .4, -.7, .36, -.48, .14, -.44, 0, -.46));
                d.add(Tone.ACCENT_DARK, Shapes.circle(0, -.49, .06));
            }
            case CLOCHE, BONNET -> {
                d.body(Shapes.blob(
                        -.52, .2, -.5, -.28, -.3, -.6, 0, -.67, .3, -.6, .5, -.28, .52, .2, .2, .26, 0, .28, -.2, .26));
                d.accent(Shapes.blob(-.51, -.08, -.51, .08, -.2, .15, .2, .15, .51, .08, .51, -.08, .2, -.0, -.2, -.0));
            }
            case BERET -> {
                d.accent(
                        Shapes.blob(-.42, -.22, -.66, -.4, -.54, -.62, 0, -.74, .5, -.64, .6, -.42, .42, -.24, 0, -.3));
                d.body(Shapes.blob(-.42, -.22, 0, -.32, .42, -.24, .41, -.14, 0, -.2, -.41, -.12));
            }
            case FLAT_CAP, PEAKED_CAP -> {
                d.body(Shapes.blob(-.48, -.16, -.56, -.4, -.4, -.58, 0, -.66, .4, -.58, .54, -.4, .47, -.16, 0, -.08));
                d.accent(Shapes.blob(-.485, -.16, -.51, -.28, 0, -.22, .5, -.28, .475, -.16, 0, -.09));
            }
            case FEDORA, COWBOY, WIDE_BRIM, BOATER, BOWLER, HELMET -> brimmed(d, hat);
            case TOP_HAT -> {
                d.body(Shapes.blob(
                        -.43, -.24, -.42, -.6, -.46, -1.12, 0, -1.2, .46, -1.12, .42, -.6, .43, -.24, 0, -.16));
                d.accent(Shapes.blob(-.43, -.3, -.425, -.5, 0, -.42, .425, -.5, .43, -.3, 0, -.22));
                d.body(Shapes.blob(-.7, -.3, -.4, -.26, 0, -.2, .4, -.26, .7, -.3, .5, -.14, 0, -.08, -.5, -.14));
            }
            case HEADSCARF -> {
                d.accent(Shapes.blob(
                        0, -.6, .3, -.52, .46, -.22, .46, .2, .3, .42, .1, .62, 0, .86, -.1, .62, -.3, .42, -.48, .2,
                        -.47, -.22, -.3, -.52));
                d.add(Tone.ACCENT_DARK, Outline.strip(.014, -.4, .1, -.1, .34, 0, .5))
                        .add(Tone.ACCENT_DARK, Outline.strip(.014, .4, .1, .1, .34, 0, .5));
            }
            case HOOD -> {
                d.accent(Shapes.blob(
                        .06, -.8, .36, -.6, .5, -.24, .5, .2, .56, .6, .8, .9, .2, 1.02, -.2, 1.02, -.8, .9, -.56, .6,
                        -.52, .2, -.52, -.24, -.32, -.6));
                d.add(Tone.ACCENT_DARK, Outline.strip(.014, .04, -.7, -.04, -.1, .02, .5))
                        .add(Tone.ACCENT_DARK, Outline.strip(.014, -.3, -.4, -.36, .1, -.44, .7));
                d.add(Tone.ACCENT_DARK, Outline.strip(.014, .3, -.4, .34, .1, .42, .7));
            }
            case CROWN -> {
                d.accent(Shapes.polygon(-.38, -.36, -.48, -.84, -.24, -.62, 0, -.96, .24, -.62, .48, -.84, .38, -.36));
                d.body(Shapes.blob(-.39, -.34, -.4, -.46, 0, -.4, .4, -.46, .39, -.34, 0, -.28));
            }
            case NURSE_CAP -> {
                d.paper(Shapes.blob(-.36, -.3, -.3, -.6, 0, -.72, .3, -.6, .36, -.3, .4, .3, 0, .5, -.4, .3));
                d.accent(Shapes.blob(-.36, -.34, -.34, -.44, 0, -.54, .34, -.44, .36, -.34, 0, -.44));
            }
        }
    }

    private static void brimmed(PaperCut d, Hat hat) {
        double brim = switch (hat) {
            case WIDE_BRIM -> 1.02;
            case COWBOY -> .98;
            case BOATER -> .78;
            case FEDORA -> .8;
            default -> .68;
        };
        double lift = hat == Hat.BOWLER || hat == Hat.COWBOY ? -.12 : hat == Hat.BOATER ? 0 : .06;
        if (hat == Hat.BOATER) {
            d.body(Shapes.polygon(-.43, -.22, -.43, -.62, .43, -.62, .43, -.22));
        } else if (hat == Hat.BOWLER || hat == Hat.HELMET || hat == Hat.WIDE_BRIM) {
            d.body(Shapes.blob(-.46, -.2, -.45, -.5, -.24, -.7, 0, -.74, .24, -.7, .45, -.5, .46, -.2, 0, -.12));
        } else {
            d.body(Shapes.blob(
                    -.44, -.2, -.43, -.54, -.32, -.76, -.12, -.76, 0, -.7, .12, -.76, .32, -.76, .43, -.54, .44, -.2, 0,
                    -.12));
        }
        d.accent(Shapes.blob(-.446, -.26, -.442, -.42, 0, -.35, .442, -.42, .446, -.26, 0, -.18));
        d.body(Shapes.blob(
                -brim,
                -.2 + lift,
                -.5,
                -.27,
                0,
                -.22,
                .5,
                -.27,
                brim,
                -.2 + lift,
                brim * .8,
                -.12 + lift * .6,
                .4,
                -.1,
                0,
                -.06,
                -.4,
                -.1,
                -brim * .8,
                -.12 + lift * .6));
    }
}
