package app.photoplay.animatic.figure;

import app.photoplay.animatic.paint.Shapes;

/** Every thing as a drawing of height 1: its foot on the table line y 0, its top at -1, its middle at x 0. */
final class Things {

    private Things() {}

    static PaperCut of(Prop property) {
        PaperCut d = new PaperCut();
        switch (property) {
            case WATCH -> TimeThings.watch(d);
            case CLOCK -> TimeThings.clock(d);
            case CANDLE -> TimeThings.candle(d);
            case LAMP -> TimeThings.lamp(d);
            case BOTTLE -> TableThings.bottle(d);
            case GLASS -> TableThings.glass(d);
            case CUP -> TableThings.cup(d);
            case CAKE -> TableThings.cake(d);
            case BREAD -> TableThings.bread(d);
            case APPLE -> TableThings.apple(d);
            case FLOWER -> TableThings.flower(d);
            case LETTER -> PaperThings.letter(d);
            case BOOK -> PaperThings.book(d);
            case MAP -> PaperThings.map(d);
            case PHOTOGRAPH -> PaperThings.photograph(d);
            case CARDS -> PaperThings.cards(d);
            case COIN -> PaperThings.coins(d);
            case KEY -> CarriedThings.key(d);
            case HAT -> CarriedThings.hat(d);
            case UMBRELLA -> CarriedThings.umbrella(d);
            case SUITCASE -> CarriedThings.suitcase(d);
            case BAG -> CarriedThings.bag(d);
            case BOX -> CarriedThings.box(d);
            case RING -> CarriedThings.ring(d);
            case BALL -> CarriedThings.ball(d);
            case KNIFE -> FateThings.knife(d);
            case GUN -> FateThings.gun(d);
            case SKULL -> FateThings.skull(d);
            case MASK -> FateThings.mask(d);
            case MIRROR -> FateThings.mirror(d);
            case TELEPHONE -> FateThings.telephone(d);
            case VIOLIN -> FateThings.violin(d);
        }
        return d;
    }

    /** A dial with strokes for the hours and two hands at ten past ten. */
    static void dial(PaperCut d, double x, double y, double r) {
        d.paper(Shapes.circle(x, y, r));
        d.add(Tone.BODY, Shapes.thick(r * .025, Shapes.circle(x, y, r * .92)));
        for (int i = 0; i < 60; i++) {
            double a = Math.PI * i / 30;
            double in = i % 5 == 0 ? .74 : .85;
            d.add(
                    Tone.BODY,
                    Outline.strip(
                            r * (i % 5 == 0 ? .045 : .014),
                            x + Math.sin(a) * r * in,
                            y - Math.cos(a) * r * in,
                            x + Math.sin(a) * r * .885,
                            y - Math.cos(a) * r * .885));
        }
        d.body(Outline.placed(Shapes.blob(0, .16, -.05, -.1, -.075, -.3, 0, -.52, .075, -.3, .05, -.1), x, y, -58, r));
        d.body(Outline.placed(Shapes.blob(0, .18, -.035, -.2, -.05, -.5, 0, -.78, .05, -.5, .035, -.2), x, y, 52, r));
        d.body(Shapes.circle(x, y, r * .07));
        d.add(Tone.ACCENT, Shapes.circle(x, y, r * .035));
    }
}
