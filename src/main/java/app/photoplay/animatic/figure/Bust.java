package app.photoplay.animatic.figure;

import app.photoplay.animatic.paint.Shapes;
import java.awt.geom.AffineTransform;

/** Head and shoulders in profile, for the close-up: here the collar does what hat and hem do in a wide shot. */
final class Bust {

    private Bust() {}

    /** One head height, the middle of the head at 0, 0; it runs down to 2.6. */
    static PaperCut of(Persona persona, Face face) {
        PaperCut d = new PaperCut();
        double wide = persona.species().isAnimal() ? 1 : persona.feminine() ? .84 : .96 + .16 * (persona.build() - 1);
        if (persona.age() == Age.CHILD) {
            wide = .68;
        }
        if (persona.hair() == Hair.LONG && persona.hat() != Hat.HOOD) {
            d.body(Shapes.blob(-.4, .2, -.66, .7, -.8, 1.3, -.86, 2.0, -.2, 2.0, -.1, 1.2, -.1, .5));
        }
        shoulders(d, wide);
        neck(d, persona);
        boolean headOverCollar = persona.hat().isHood() || persona.hair() == Hair.LONG;
        PaperCut head = Figurehead.of(persona, face, true);
        if (headOverCollar) {
            clothes(d, persona, wide);
            d.add(head);
            return d;
        }
        d.add(head);
        clothes(d, persona, wide);
        return d;
    }

    private static void shoulders(PaperCut d, double w) {
        d.body(Shapes.blob(
                -.2, .5, -.34, .7, -.7 * w, .86, -1.15 * w, 1.04, -1.42 * w, 1.45, -1.5 * w, 2.6, 1.05 * w, 2.6,
                1.0 * w, 1.8, .8 * w, 1.28, .5 * w, 1.02, .22, .9, .1, .7));
        d.cut(.012, -.98 * w, 1.32, -.5 * w, 1.14, .0, 1.3, .26 * w, 1.8, .28 * w, 2.5);
    }

    private static void neck(PaperCut d, Persona persona) {
        double r =
                persona.species().isAnimal() ? .3 : persona.age() == Age.CHILD ? .17 : persona.feminine() ? .175 : .24;
        d.body(Outline.limb(-.12, .26, r * 1.05, -.13, .56, r * .98, -.16, 1.0, r * 1.45));
        if (!persona.species().isAnimal()) {
            d.cut(.008, -.03, .5, .0, .64, .04, .8);
            if (!persona.feminine() && persona.age() != Age.CHILD) {
                d.body(Shapes.blob(.06, .56, .135, .62, .1, .7, .02, .72));
            }
        }
    }

    private static void clothes(PaperCut d, Persona persona, double w) {
        switch (persona.garment()) {
            case LONG_COAT, JACKET, UNIFORM, TAILCOAT -> coat(d, persona, w);
            case SUIT -> shirt(d, w);
            case PINAFORE -> roundCollar(d);
            case DRESS, GOWN -> lace(d, persona);
            case ROBE -> mantle(d, w);
        }
        switch (persona.accent().kind()) {
            case SCARF -> scarf(d);
            case SHAWL -> shawl(d, w);
            case TIE -> tie(d);
            case BOW, WAISTCOAT -> bow(d);
            case SASH -> {
                if (persona.garment() == Garment.UNIFORM) {
                    baldric(d, w);
                }
            }
        }
    }

    private static void coat(PaperCut d, Persona persona, double w) {
        double up = persona.garment() == Garment.LONG_COAT ? .0 : .12;
        d.paper(Shapes.blob(-.02, .72, .12, .66, .26, .82, .3, 1.0, .1, 1.0, -.06, .9));
        d.near(Shapes.blob(
                -.28,
                .44 + up,
                -.42,
                .4 + up,
                -.52,
                .56 + up,
                -.74 * w,
                .86,
                -.5,
                1.1,
                -.12,
                1.28,
                .3,
                1.6,
                .46,
                1.66,
                .5,
                1.3,
                .42,
                1.08,
                .26,
                .98,
                .12,
                .94,
                .02,
                .84 + up * .3,
                -.12,
                .7 + up,
                -.22,
                .52 + up));
        d.cut(.012, -.32, .58 + up, -.3, .8, -.1, 1.02, .2, 1.2, .4, 1.56);
        d.cut(.01, -.44, .56 + up, -.5, .84, -.3, 1.08);
        if (persona.garment() == Garment.UNIFORM) {
            d.accent(Shapes.polygon(-.06, .98, .12, 1.02, .1, 1.12, -.08, 1.08));
            d.near(Shapes.blob(-1.16 * w, 1.0, -.7 * w, .92, -.62 * w, 1.04, -1.1 * w, 1.18));
            for (int i = 0; i < 6; i++) {
                d.cut(.012, -1.12 * w + .08 * i, 1.16 - .02 * i, -1.14 * w + .08 * i, 1.3 - .02 * i);
            }
        }
    }

    private static void shirt(PaperCut d, double w) {
        d.paper(Shapes.blob(-.24, .66, -.1, .6, .1, .64, .26, .8, .3, 1.0, .16, 1.04, -.04, .9, -.24, .78));
        d.near(Shapes.blob(
                -.34, .72, -.22, .7, -.04, .88, .14, 1.06, .34, 1.46, .4, 1.9, .2, 1.6, -.1, 1.28, -.5 * w, 1.0));
        d.cut(.01, -.3, .84, -.06, 1.06, .16, 1.34, .32, 1.74);
    }

    private static void roundCollar(PaperCut d) {
        d.paper(Shapes.blob(
                -.3, .66, -.12, .62, .08, .68, .26, .84, .32, 1.02, .14, 1.1, -.04, 1.0, -.14, 1.08, -.36, 1.02, -.46,
                .84));
        d.add(Tone.BODY, Outline.strip(.012, -.4, .86, -.3, .98, -.14, 1.02, -.04, .94, .14, 1.04, .26, .98));
        d.accent(Shapes.blob(.1, .84, -.04, .8, -.04, .96, .08, .9, .2, 1.0, .28, .9, .2, .84));
        d.accent(Shapes.blob(.06, .9, -.02, 1.2, .08, 1.28, .12, 1.1, .2, 1.26, .28, 1.14, .14, .92));
    }

    private static void lace(PaperCut d, Persona persona) {
        if (persona.accent().kind() == Accent.Kind.SASH) {
            d.accent(Shapes.blob(
                    -.3, .7, -.14, .72, .04, .76, .16, .86, .36, 1.02, .56, 1.22, .5, 1.42, .2, 1.5, -.2, 1.46, -.6,
                    1.3, -.84, 1.08, -.62, .88));
            for (int i = 0; i < 9; i++) {
                double part = i / 8.0;
                double x = -.7 + 1.2 * part;
                double y = 1.16 + .2 * Math.sin(Math.PI * part) - .0 * part;
                d.add(Tone.ACCENT_DARK, Shapes.circle(x, y, .03));
            }
        }
        d.near(Shapes.blob(-.32, .6, -.16, .64, .04, .66, .1, .7, .12, .84, .0, .86, -.2, .82, -.36, .74));
        for (int i = 0; i < 6; i++) {
            d.cut(.01, -.27 + .07 * i, .66 + .006 * i, -.25 + .07 * i, .78 + .008 * i);
        }
        d.add(Tone.EYE, Shapes.circle(.08, .86, .038)).accent(Shapes.circle(.08, .86, .026));
    }

    private static void mantle(PaperCut d, double w) {
        d.accent(Shapes.blob(
                -.34, .62, -.16, .68, .06, .7, .2, .86, .5 * w, 1.06, .76 * w, 1.3, .7 * w, 1.7, 0, 1.84, -.9 * w, 1.7,
                -1.3 * w, 1.24, -.9 * w, .94));
        for (int i = 0; i < 8; i++) {
            d.add(
                    Tone.ACCENT_DARK,
                    Shapes.blob(-.9 + .2 * i, 1.5, -.84 + .2 * i, 1.38, -.78 + .2 * i, 1.5, -.84 + .2 * i, 1.62));
        }
        d.near(Shapes.blob(-.36, .56, -.16, .62, .06, .64, .14, .74, .1, .84, -.2, .8, -.4, .72));
    }

    private static void scarf(PaperCut d) {
        d.add(Tone.ACCENT_DARK, Shapes.blob(-.4, .7, -.74, .94, -.94, 1.4, -1.04, 2.1, -.62, 2.2, -.54, 1.6, -.3, 1.1));
        d.accent(Shapes.blob(
                -.38, .5, -.28, .44, -.08, .54, .1, .56, .28, .66, .36, .82, .3, 1.0, .12, 1.08, -.14, 1.06, -.4, .98,
                -.54, .8, -.5, .6));
        d.accent(Shapes.blob(-.36, .84, -.6, 1.1, -.7, 1.6, -.7, 2.1, -.3, 2.1, -.28, 1.5, -.16, 1.06));
        d.add(Tone.ACCENT_DARK, Outline.strip(.016, -.46, .62, -.2, .72, .1, .72, .31, .78));
        d.add(Tone.ACCENT_DARK, Outline.strip(.014, -.5, .78, -.24, .9, .06, .92, .28, .9));
        d.add(Tone.ACCENT_DARK, Outline.strip(.014, -.36, .98, -.5, 1.3, -.52, 1.9));
    }

    private static void shawl(PaperCut d, double w) {
        d.accent(Shapes.blob(
                -.34, .62, -.6 * w, .8, -1.1 * w, .98, -1.44 * w, 1.36, -1.56 * w, 2.6, .42, 2.6, .44, 1.6, .34, 1.1,
                .2, .86, .02, .9, -.18, .78));
        d.add(Tone.ACCENT_DARK, Outline.strip(.016, -.3, .76, -.5, 1.1, -.54, 1.7, -.5, 2.4));
        d.add(Tone.ACCENT_DARK, Outline.strip(.014, -.14, .88, -.14, 1.3, -.1, 2.0));
        d.add(Tone.ACCENT_DARK, Outline.strip(.014, -.6, .92, -.96, 1.3, -1.06, 2.0));
    }

    private static void tie(PaperCut d) {
        d.accent(Shapes.blob(.16, .86, .28, .84, .34, .96, .42, 1.3, .44, 1.8, .3, 1.9, .24, 1.4, .22, 1.0));
        d.add(Tone.ACCENT_DARK, Outline.strip(.014, .2, .98, .27, .99, .33, .96));
    }

    private static void bow(PaperCut d) {
        d.accent(Shapes.blob(.2, .86, .06, .74, -.04, .8, -.02, .98, .08, .98, .18, .9));
        d.accent(Shapes.blob(.2, .86, .34, .7, .46, .76, .46, .94, .38, .98, .24, .9));
        d.add(Tone.ACCENT_DARK, Shapes.circle(.2, .87, .055));
    }

    private static void baldric(PaperCut d, double w) {
        d.accent(Shapes.polygon(-.9 * w, .98, -.7 * w, .94, .6, 2.6, .3, 2.6));
    }

    /** A drawing moved by an offset and size. */
    static PaperCut moved(PaperCut drawing, double x, double y, double size) {
        AffineTransform at = AffineTransform.getTranslateInstance(x, y);
        at.scale(size, size);
        return new PaperCut().add(drawing, at);
    }
}
