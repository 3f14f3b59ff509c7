package app.photoplay.animatic.figure;

import app.photoplay.animatic.paint.Shapes;

/** Scarves and bows: the accent tissue that lies around the neck, above all other cloth. */
final class Neckwear {

    private final Torso torso;
    private final Skeleton bones;
    private final double wind;

    private Neckwear(Torso torso, Skeleton bones) {
        this.torso = torso;
        this.bones = bones;
        this.wind = bones.pose.wind();
    }

    static void add(PaperCut drawing, Persona persona, Torso torso, Skeleton bones) {
        Neckwear neckwear = new Neckwear(torso, bones);
        switch (persona.accent().kind()) {
            case SCARF -> neckwear.scarf(drawing);
            case BOW -> neckwear.bow(drawing);
            case SASH, TIE, WAISTCOAT, SHAWL -> {}
        }
    }

    private void scarf(PaperCut d) {
        Joint neck = bones.beside(1.0, 0);
        double x = neck.x();
        double y = neck.y();
        double w = wind;
        d.add(
                Tone.ACCENT_DARK,
                Shapes.blob(
                        x - .16,
                        y + .02,
                        x - .42 - w * .5,
                        y + .16 - w * .14,
                        x - .52 - w * 1.3,
                        y + .62 - w * .62,
                        x - .56 - w * 2,
                        y + 1.02 - w * 1.06,
                        x - .34 - w * 2,
                        y + 1.1 - w * .86,
                        x - .28 - w * 1.2,
                        y + .66 - w * .46,
                        x - .1,
                        y + .26));
        d.accent(Shapes.blob(
                x - .2,
                y + .04,
                x - .5 - w * .5,
                y + .22 - w * .3,
                x - .66 - w * 1.1,
                y + .56 - w * .6,
                x - .7 - w * 1.7,
                y + .86 - w * .98,
                x - .52 - w * 1.7,
                y + .98 - w * .82,
                x - .44 - w * .9,
                y + .62 - w * .36,
                x - .16,
                y + .3));
        Joint end = bones.beside(.7, torso.front(.7) * .6);
        d.add(
                Tone.ACCENT_DARK,
                Shapes.blob(
                        x + .0,
                        y + .16,
                        x + .22,
                        y + .12,
                        end.x() + .14,
                        end.y() - .2,
                        end.x() + .12 - w * .2,
                        end.y() + .2,
                        end.x() - .14 - w * .2,
                        end.y() + .22,
                        end.x() - .12,
                        end.y() - .2));
        d.accent(Shapes.blob(
                x - .26, y + .2, x - .29, y - .02, x - .18, y - .14, x + .02, y - .14, x + .2, y - .06, x + .28, y + .1,
                x + .22, y + .25, x + .0, y + .3, x - .16, y + .29));
        d.add(Tone.ACCENT_DARK, Outline.strip(.022, x - .2, y + .06, x + .02, y + .1, x + .22, y + .05));
    }

    private void bow(PaperCut d) {
        Joint throat = bones.beside(.99, .2);
        double x = throat.x();
        double y = throat.y();
        d.accent(Shapes.blob(x, y, x - .2, y - .16, x - .24, y + .1, x - .02, y + .04));
        d.accent(Shapes.blob(x, y, x + .16, y - .2, x + .26, y - .02, x + .2, y + .12, x + .02, y + .05));
        d.add(Tone.ACCENT_DARK, Shapes.circle(x, y + .02, .06));
    }
}
