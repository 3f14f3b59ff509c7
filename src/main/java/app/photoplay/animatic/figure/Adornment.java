package app.photoplay.animatic.figure;

import app.photoplay.animatic.paint.Shapes;

/** The accent tissue on the body, collars, buttons and lapels. */
final class Adornment {

    private final Persona persona;
    private final Torso torso;
    private final Skeleton bones;
    private final double wind;

    Adornment(Persona persona, Torso torso, Skeleton bones) {
        this.persona = persona;
        this.torso = torso;
        this.bones = bones;
        this.wind = bones.pose.wind();
    }

    /** Below the head: collars and whatever lies on the breast. */
    void onBody(PaperCut d) {
        switch (persona.garment()) {
            case LONG_COAT, JACKET, UNIFORM, TAILCOAT -> coat(d);
            case SUIT -> lapel(d);
            case DRESS, GOWN, PINAFORE, ROBE -> bodice(d);
        }
        switch (persona.accent().kind()) {
            case SASH -> sash(d);
            case TIE -> tie(d);
            case WAISTCOAT -> waistcoat(d);
            case SHAWL -> shawl(d);
            case SCARF, BOW -> {}
        }
    }

    private void coat(PaperCut d) {
        Joint front = torso.at(.86, .95);
        Joint nape = torso.at(.95, -1.1);
        Joint up = bones.beside(1.06, -.22);
        Joint throat = bones.beside(1.0, .16);
        Joint inner = bones.beside(.9, .0);
        d.near(Shapes.blob(
                nape.x(),
                nape.y() + .1,
                nape.x(),
                nape.y() - .04,
                up.x(),
                up.y(),
                up.x() + .12,
                up.y() + .12,
                throat.x(),
                throat.y() - .02,
                throat.x() + .12,
                throat.y() + .1,
                front.x(),
                front.y(),
                inner.x(),
                inner.y()));
        Joint top = torso.at(.84, .7);
        Joint middle = torso.at(.5, .78);
        Joint low = torso.at(.05, .74);
        d.cut(.024, top.x(), top.y(), middle.x(), middle.y(), low.x(), low.y());
        for (int i = 0; i < 4; i++) {
            Joint button = torso.at(.62 - .15 * i, .6);
            d.add(Tone.CUT, Shapes.circle(button.x(), button.y(), .028));
        }
        Joint pocket = torso.at(.1, .34);
        d.cut(.024, pocket.x() - .16, pocket.y() + .02, pocket.x() + .14, pocket.y() - .03);
    }

    private void lapel(PaperCut d) {
        Joint collar = torso.at(.97, .5);
        Joint notch = torso.at(.8, .55);
        Joint button = torso.at(.46, .86);
        d.cut(.022, collar.x(), collar.y(), notch.x(), notch.y(), button.x(), button.y());
        Joint pocket = torso.at(.7, .15);
        d.cut(.02, pocket.x() - .1, pocket.y() + .02, pocket.x() + .1, pocket.y() - .02);
    }

    private void bodice(PaperCut d) {
        if (persona.age() == Age.CHILD) {
            Joint neck = torso.at(.95, 0);
            d.paper(Shapes.blob(
                    neck.x() - .32,
                    neck.y() + .12,
                    neck.x() - .2,
                    neck.y() - .12,
                    neck.x() + .16,
                    neck.y() - .1,
                    neck.x() + .3,
                    neck.y() + .14,
                    neck.x() + .1,
                    neck.y() + .2,
                    neck.x() - .14,
                    neck.y() + .22));
            return;
        }
        for (int i = 0; i < 5; i++) {
            Joint button = torso.at(.84 - .09 * i, .82);
            d.add(Tone.CUT, Shapes.circle(button.x(), button.y(), .02));
        }
        Joint collar = bones.beside(1.0, 0);
        d.cut(
                .02,
                collar.x() - .16,
                collar.y() + .02,
                collar.x(),
                collar.y() + .08,
                collar.x() + .14,
                collar.y() + .02);
    }

    private void sash(PaperCut d) {
        double waist = persona.feminine() && persona.age() != Age.CHILD ? .38 : .3;
        Joint knot = torso.at(waist + .03, -1.05);
        double flow = .25 + wind * .9;
        double x = knot.x();
        double y = knot.y();
        d.add(
                Tone.ACCENT_DARK,
                Shapes.blob(
                        x + .06,
                        y - .04,
                        x - flow * .5,
                        y + .3 - wind * .2,
                        x - flow,
                        y + .95 - wind * .6,
                        x - flow - .16,
                        y + 1.0 - wind * .6,
                        x - flow - .22,
                        y + .84 - wind * .6,
                        x - flow * .8,
                        y + .3 - wind * .25,
                        x,
                        y + .06));
        d.accent(Shapes.blob(
                x + .05, y, x - .16, y - .24, x - .34, y - .26, x - .32, y - .06, x - .16, y + .04, x - .3, y + .16,
                x - .2, y + .28, x, y + .12));
        d.accent(Shapes.blob(torso.band(waist - .045, waist + .06, .035)));
    }

    private void tie(PaperCut d) {
        Joint knot = torso.at(.955, .86);
        Joint low = torso.at(.46, 1.05);
        Joint tip = torso.at(.42, .72);
        Joint in = torso.at(.86, .4);
        d.paper(Shapes.polygon(
                knot.x() - .16, knot.y() - .08, knot.x() + .05, knot.y() - .02, in.x() + .2, in.y() + .14));
        d.accent(Shapes.blob(
                knot.x() - .05,
                knot.y() - .03,
                knot.x() + .06,
                knot.y(),
                torso.at(.76, 1.1).x(),
                torso.at(.76, 1.1).y(),
                low.x(),
                low.y(),
                tip.x(),
                tip.y() + .08,
                torso.at(.56, .72).x(),
                torso.at(.56, .72).y(),
                torso.at(.78, .78).x(),
                torso.at(.78, .78).y()));
    }

    private void waistcoat(PaperCut d) {
        Joint a = torso.at(.86, 1.02);
        Joint b = torso.at(.64, 1.04);
        Joint c = torso.at(.4, 1.05);
        Joint e = torso.at(.18, 1.08);
        Joint f = torso.at(.14, .5);
        Joint g = torso.at(.3, .3);
        Joint h = torso.at(.6, .24);
        d.accent(Shapes.blob(
                a.x(),
                a.y(),
                b.x(),
                b.y(),
                c.x(),
                c.y(),
                e.x(),
                e.y() + .05,
                f.x(),
                f.y(),
                g.x(),
                g.y(),
                h.x(),
                h.y()));
        for (int i = 0; i < 3; i++) {
            Joint button = torso.at(.62 - .14 * i, .8);
            d.body(Shapes.circle(button.x(), button.y(), .035));
        }
    }

    private void shawl(PaperCut d) {
        Joint nape = bones.beside(1.0, -.16);
        Joint back = bones.beside(.66, -torso.back(.66) - .12);
        Joint tail = bones.beside(.3, -torso.back(.3) - .32);
        Joint throat = bones.beside(.97, .2);
        Joint breast = bones.beside(.74, torso.front(.74) + .06);
        Joint end = bones.beside(.42, torso.front(.42) + .02);
        Joint inside = bones.beside(.6, .02);
        double flow = wind * .5;
        d.accent(Shapes.blob(
                nape.x(),
                nape.y(),
                back.x(),
                back.y(),
                tail.x() - flow,
                tail.y() + .1 - flow * .4,
                tail.x() + .24 - flow * .6,
                tail.y() - .1,
                inside.x(),
                inside.y(),
                end.x() - .06,
                end.y() + .04,
                end.x() + .02,
                end.y() - .06,
                breast.x(),
                breast.y(),
                throat.x(),
                throat.y()));
        d.add(
                Tone.ACCENT_DARK,
                Outline.strip(
                        .03,
                        nape.x() + .05,
                        nape.y() + .14,
                        inside.x() - .22,
                        inside.y() - .1,
                        tail.x() + .2 - flow * .6,
                        tail.y() - .16));
    }
}
