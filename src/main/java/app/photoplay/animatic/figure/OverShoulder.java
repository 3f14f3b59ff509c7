package app.photoplay.animatic.figure;

import app.photoplay.animatic.paint.Shapes;

/** Somebody we look past: head turned away into a lost profile, the near shoulder large, the far one behind it. */
final class OverShoulder {

    private OverShoulder() {}

    /** The middle of the head at 0, 0, looking right and away; runs down to 3.2. */
    static PaperCut of(Persona persona) {
        PaperCut d = new PaperCut();
        double w = persona.age() == Age.CHILD ? .72 : persona.feminine() ? .86 : 1.04;
        double neck = persona.species().isAnimal() ? .3 : persona.feminine() ? .19 : .26;
        shoulders(d, w);
        d.body(Outline.limb(-.1, .2, neck * 1.1, -.12, .56, neck, -.2, 1.05, neck * 1.6));
        d.cut(.012, -.03, .44, .02, .6, .1, .84).cut(.01, -.28, .5, -.3, .66, -.4, .86);
        PaperCut head = Figurehead.lostProfile(persona);
        boolean hangsOver = persona.hair() == Hair.LONG
                || persona.hair() == Hair.PONYTAIL
                || persona.hair() == Hair.BRAID
                || persona.hat().isHood();
        if (hangsOver) {
            collar(d, persona, w);
            return d.add(head);
        }
        d.add(head);
        collar(d, persona, w);
        return d;
    }

    private static void shoulders(PaperCut d, double w) {
        d.body(Shapes.blob(
                .02, .5, .2, .76, .46 * w, .92, .72 * w, 1.06, .9 * w, 1.36, .94 * w, 1.9, 1.0 * w, 3.2, -1.8 * w, 3.2,
                -2.06 * w, 2.3, -1.98 * w, 1.72, -1.66 * w, 1.3, -1.16 * w, 1.08, -.66 * w, .94, -.42, .72, -.34, .5));
        d.cut(.014, -1.46 * w, 1.5, -1.24 * w, 1.9, -1.3 * w, 3.0);
        d.cut(.012, .62 * w, 1.3, .52 * w, 1.7, .6 * w, 2.6);
        d.cut(.012, -.22, 1.2, -.2, 1.9, -.26, 3.0);
        d.cut(.01, -.9 * w, 1.24, -.6 * w, 1.5, -.5 * w, 1.9);
    }

    private static void collar(PaperCut d, Persona persona, double w) {
        if (persona.garment().isCoat() || persona.garment() == Garment.SUIT) {
            double up = persona.garment() == Garment.LONG_COAT ? .1 : 0;
            d.near(Shapes.blob(
                    -.44, .56 - up, -.3, .48 - up, -.1, .5 - up, .08, .54 - up, .2, .66, .34, .86, .3, 1.0, .06, .98,
                    -.2, .94, -.5, 1.0, -.74 * w, 1.1, -.68, .88));
            d.cut(.012, -.42, .66 - up, -.16, .6 - up, .1, .66 - up, .22, .8);
        } else if (persona.garment() == Garment.PINAFORE) {
            d.paper(Shapes.blob(-.36, .64, -.1, .6, .1, .66, .34, .9, .2, 1.04, -.1, 1.1, -.4, 1.06, -.66, .94));
        } else {
            d.near(Shapes.blob(-.36, .58, -.14, .54, .06, .58, .12, .74, -.1, .8, -.38, .76));
        }
        switch (persona.accent().kind()) {
            case SCARF -> {
                d.accent(Shapes.blob(
                        -.54, .62, -.38, .44, -.1, .42, .16, .48, .32, .66, .34, .88, .06, 1.02, -.3, 1.04, -.58, .9));
                d.accent(Shapes.blob(-.4, .94, -.6, 1.3, -.66, 2.0, -.34, 2.06, -.24, 1.5, -.14, 1.0));
                d.add(Tone.ACCENT_DARK, Outline.strip(.016, -.52, .66, -.2, .72, .3, .64));
                d.add(Tone.ACCENT_DARK, Outline.strip(.014, -.52, .84, -.14, .9, .31, .8))
                        .add(Tone.ACCENT_DARK, Outline.strip(.014, -.36, 1.1, -.46, 1.5, -.48, 1.9));
            }
            case SHAWL -> {
                d.accent(Shapes.blob(
                        -.4, .66, -.8 * w, .94, -1.4 * w, 1.16, -1.8 * w, 1.5, -2.02 * w, 2.3, -1.2, 3.2, -.2, 3.2,
                        .9 * w, 2.2, .86 * w, 1.36, .5 * w, .98, .14, .7, -.1, .86));
                d.add(Tone.ACCENT_DARK, Outline.strip(.016, -.4, .82, -.9, 1.3, -1.3, 2.3))
                        .add(Tone.ACCENT_DARK, Outline.strip(.016, .1, .86, .3, 1.4, .4, 2.3));
            }
            case SASH -> {
                if (persona.garment().isSkirt() && persona.age() != Age.CHILD) {
                    d.accent(Shapes.blob(
                            -.36, .72, -.66 * w, .92, -1.1 * w, 1.1, -1.3 * w, 1.5, -.8, 1.66, -.2, 1.7, .4, 1.5,
                            .66 * w, 1.24, .46 * w, .96, .14, .76, -.1, .82));
                }
            }
            case TIE, WAISTCOAT, BOW -> {}
        }
    }
}
