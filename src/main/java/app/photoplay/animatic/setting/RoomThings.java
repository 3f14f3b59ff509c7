package app.photoplay.animatic.setting;

import app.photoplay.animatic.paint.Palette;
import app.photoplay.animatic.paint.Pen;
import app.photoplay.animatic.paint.Rng;
import app.photoplay.animatic.paint.Shapes;
import app.photoplay.animatic.thing.Furniture;
import app.photoplay.animatic.words.PlaceKind;
import app.photoplay.animatic.words.Thing;

/** What the words of a shot name, along the wall of a room: clock, bookcase, door, bed, piano. */
final class RoomThings {

    /** What there is room for. */
    private static final int MOST = 2;

    private RoomThings() {}

    /**
     * Draws them from the outer end of the free wall inwards.
     *
     * @param x left end of the free wall
     * @param room its width
     */
    static void draw(
            Pen pen, SceneSetup scene, PlaceKind place, double x, double room, double floor, double person, Rng rng) {
        double at = x;
        int drawn = 0;
        for (Thing thing : scene.sight().things()) {
            double wide = thing == Thing.BED && scene.players().bringBed() ? 0 : width(thing, place, person);
            if (wide > 0 && drawn < MOST && at + wide <= x + room * 1.25) {
                one(pen, thing, at, wide, floor, person, rng);
                at += wide + person * .1;
                drawn++;
            }
        }
    }

    /** Nothing for what the place has anyway. */
    private static double width(Thing thing, PlaceKind place, double person) {
        return switch (thing) {
            case CLOCK -> person * .26;
            case DOOR -> person * .52;
            case BOOKS -> place == PlaceKind.LIBRARY ? 0 : person * .6;
            case BED -> place == PlaceKind.BEDROOM ? 0 : person * 1.05;
            case PIANO -> person * .85;
            case STATUE, FLOWERS -> person * .3;
            default -> 0;
        };
    }

    private static void one(Pen pen, Thing thing, double x, double wide, double floor, double person, Rng rng) {
        Palette p = pen.palette();
        switch (thing) {
            case CLOCK -> clock(pen, x + wide / 2, floor, person * 1.18);
            case DOOR -> {
                double h = person * 1.14;
                pen.colour(p.at(.97)).box(x - wide * .08, floor - h * 1.04, wide * 1.16, h * 1.06);
                pen.colour(p.at(.84)).box(x, floor - h, wide, h);
                pen.colour(p.light(), .22);
                for (int i = 0; i < 2; i++) {
                    for (int j = 0; j < 2; j++) {
                        pen.stroke(
                                1.3,
                                Shapes.box(
                                        x + wide * (.13 + .42 * i), floor - h * (.93 - .47 * j), wide * .32, h * .38));
                    }
                }
                pen.colour(p.lamp(), .9).fill(Shapes.circle(x + wide * .91, floor - h * .47, wide * .035));
            }
            case BOOKS -> Furniture.shelves(pen, x, floor - person * 1.2, wide, person * 1.2, 5, true, rng);
            case BED -> RoomFurniture.bed(pen, x, floor, wide, person);
            case PIANO -> {
                double h = person * .62;
                pen.colour(p.at(.98))
                        .box(x, floor - h, wide, h)
                        .box(x - wide * .02, floor - h * 1.04, wide * 1.04, h * .06)
                        .box(x - wide * .06, floor - h * .52, wide * 1.12, h * .1);
                pen.colour(p.light(), .75).box(x, floor - h * .55, wide, h * .035);
                pen.colour(p.light(), .2).line(1.3, x, floor - h * 1.04, x + wide, floor - h * 1.04);
            }
            default -> {
                pen.colour(p.at(.98)).box(x + wide * .15, floor - person * .5, wide * .7, person * .5);
                pen.fill(Shapes.blob(
                        x + wide * .34,
                        floor - person * .5,
                        x + wide * .26,
                        floor - person * .62,
                        x + wide * .42,
                        floor - person * .7,
                        x + wide * .58,
                        floor - person * .7,
                        x + wide * .74,
                        floor - person * .62,
                        x + wide * .66,
                        floor - person * .5));
                for (int i = 0; i < 5; i++) {
                    double a = x + wide * (.1 + .2 * i);
                    double top = floor - person * rng.in(.82, .98);
                    pen.colour(p.at(.9)).line(1.4, x + wide * .5, floor - person * .68, a, top);
                    pen.colour(p.lamp(), .8).fill(Shapes.circle(a, top, wide * .08));
                }
            }
        }
    }

    /** A bottle and two glasses, with the light in them. */
    static void bottles(Pen pen, double x, double y, double h) {
        Palette p = pen.palette();
        pen.colour(p.near())
                .fill(Shapes.rounded(x - h * .16, y - h * .7, h * .32, h * .72, h * .1))
                .box(x - h * .05, y - h, h * .1, h * .36);
        pen.colour(p.light(), .4).line(1.2, x + h * .1, y - h * .6, x + h * .1, y - h * .1);
        for (int i = 0; i < 2; i++) {
            double gx = x + h * (.4 + i * .34);
            pen.colour(p.lamp(), .75).box(gx - h * .1, y - h * .34, h * .2, h * .32);
            pen.colour(p.light(), .6).stroke(1.2, Shapes.box(gx - h * .1, y - h * .44, h * .2, h * .44));
        }
    }

    private static void clock(Pen pen, double x, double floor, double h) {
        Palette p = pen.palette();
        pen.colour(p.at(.99))
                .box(x - h * .085, floor - h * .2, h * .17, h * .2)
                .box(x - h * .06, floor - h * .72, h * .12, h * .54)
                .box(x - h * .085, floor - h * .93, h * .17, h * .22)
                .fill(Shapes.polygon(x - h * .1, floor - h * .92, x, floor - h * 1.02, x + h * .1, floor - h * .92));
        double y = floor - h * .82;
        pen.colour(p.light(), .85).fill(Shapes.circle(x, y, h * .062));
        pen.colour(p.near()).line(h * .008, x, y, x, y - h * .046).line(h * .008, x, y, x + h * .03, y + h * .016);
        pen.colour(p.light(), .16).box(x - h * .035, floor - h * .68, h * .07, h * .4);
        pen.colour(p.lamp(), .85)
                .line(h * .005, x, floor - h * .66, x, floor - h * .38)
                .fill(Shapes.circle(x, floor - h * .36, h * .026));
    }
}
