package app.photoplay.animatic.setting;

import app.photoplay.animatic.paint.Palette;
import app.photoplay.animatic.paint.Pen;
import app.photoplay.animatic.paint.Rng;
import app.photoplay.animatic.paint.Shapes;
import app.photoplay.animatic.stage.StageBuilder;
import app.photoplay.animatic.stage.World;
import app.photoplay.animatic.thing.Furniture;
import app.photoplay.animatic.words.PlaceKind;
import app.photoplay.animatic.words.Thing;
import java.util.EnumSet;
import java.util.Set;

/** What stands in a room: along its wall, about the people, and dark before the lens. */
final class RoomFurniture {

    /** What is set before the wall where the pictures would hang. */
    private static final Set<Thing> LARGE = EnumSet.of(Thing.BOOKS, Thing.CLOCK, Thing.DOOR, Thing.BED);

    private static final Set<PlaceKind> FURNISHED = EnumSet.of(
            PlaceKind.SHOP,
            PlaceKind.SCHOOL,
            PlaceKind.HOSPITAL,
            PlaceKind.COURT,
            PlaceKind.SPACESHIP,
            PlaceKind.STAGE);

    private RoomFurniture() {}

    static void wallpaper(Pen pen, PlaceKind place, Rng rng, double u, double floor) {
        Palette p = pen.palette();
        switch (place) {
            case HUT, CABIN, TRAILER -> {
                pen.colour(p.near(), .28);
                for (double y = Math.floor(pen.top() / (42 * u)) * 42 * u; y < floor; y += 42 * u) {
                    pen.line(1.6 * u, pen.left(), y, pen.right(), y);
                }
            }
            case SPACESHIP -> {
                pen.colour(p.near(), .4);
                for (double x = -1200 * u; x < pen.right(); x += 150 * u) {
                    pen.line(2.4 * u, x, pen.top(), x, floor);
                }
                for (double y = floor - 520 * u; y < floor; y += 130 * u) {
                    pen.line(2.4 * u, pen.left(), y, pen.right(), y);
                }
                pen.colour(p.light(), .3);
                for (int i = 0; i < 40; i++) {
                    pen.box(-1200 * u + i * 75 * u, floor - 137 * u, 16 * u, 3 * u);
                }
            }
            case STAGE, HOSPITAL, COURT -> {}
            case PRISON -> {
                pen.colour(p.near(), .3);
                for (int row = -6; row < 20; row++) {
                    double y = row * 56 * u;
                    pen.line(1.5 * u, pen.left(), y, pen.right(), y);
                    for (double x = (row & 1) * 60 * u - 1200 * u; x < pen.right(); x += 120 * u) {
                        pen.line(1.5 * u, x, y, x, y + 56 * u);
                    }
                }
            }
            case KITCHEN -> {
                pen.colour(p.light(), .06);
                for (double x = -1140 * u; x < pen.right(); x += 38 * u) {
                    pen.line(1, x, floor - 300 * u, x, floor);
                }
                for (double y = floor - 300 * u; y < floor; y += 38 * u) {
                    pen.line(1, pen.left(), y, pen.right(), y);
                }
            }
            default -> {
                pen.colour(p.light(), .035);
                double step = rng.in(26, 46) * u;
                for (double x = -20 * step; x < pen.right(); x += step) {
                    pen.box(x, pen.top(), step * .4, floor - pen.top());
                }
            }
        }
    }

    /** Along the back wall, beside the opening. */
    static void back(Pen pen, PlaceKind place, SceneSetup scene, StageBuilder stage, WindowOpening o, double floor) {
        double person = scene.height();
        World w = stage.world();
        double u = w.unit();
        Palette p = pen.palette();
        Rng rng = stage.chance(11);
        boolean left = o.x() + o.w() / 2 > w.x(.5);
        double x = w.tall() ? w.x(.1) : left ? w.x(.07) : w.x(.63);
        double room = w.tall() ? w.x(.8) : w.x(.3);
        double y = w.tall() ? o.y() + o.h() + 60 * u : w.y(.2);
        switch (place) {
            case LIBRARY -> {
                Furniture.shelves(
                        pen,
                        x - w.x(.04),
                        w.tall() ? y : w.y(.03),
                        room * 1.1,
                        floor - (w.tall() ? y : w.y(.03)),
                        w.tall() ? 5 : 7,
                        true,
                        rng);
                pen.colour(p.at(.96))
                        .line(7 * u, x + room * .7, floor + 20 * u, x + room * .5, w.y(.12))
                        .line(7 * u, x + room * .86, floor + 20 * u, x + room * .66, w.y(.12));
            }
            case BAR -> {
                Furniture.shelves(pen, x, y, room, person * .5, 3, false, rng);
                pen.colour(p.at(.97)).box(x - w.x(.06), floor - person * .5, room * 1.2, person * .5);
                pen.colour(p.lamp(), .5).box(x - w.x(.06), floor - person * .5, room * 1.2, 2 * u);
            }
            case KITCHEN -> {
                Furniture.shelves(pen, x, y, room * .8, person * .34, 2, false, rng);
                pen.colour(p.at(.96)).box(x - w.x(.03), floor - person * .48, room, person * .5);
                pen.colour(p.light(), .3).box(x - w.x(.03), floor - person * .48, room, 2 * u);
                pen.colour(p.at(.99));
                for (int i = 0; i < 5; i++) {
                    double px = x + room * (.1 + i * .16);
                    pen.line(2 * u, px, y - 34 * u, px, y - 20 * u)
                            .fill(Shapes.circle(px, y - 4 * u, (11 + 3 * (i % 3)) * u));
                }
            }
            case OFFICE -> {
                pen.colour(p.at(.95)).box(x, floor - person * .75, room * .3, person * .75);
                for (int i = 0; i < 4; i++) {
                    pen.colour(p.light(), .18)
                            .line(
                                    1.4,
                                    x + 8 * u,
                                    floor - person * (.18 + .18 * i),
                                    x + room * .3 - 8 * u,
                                    floor - person * (.18 + .18 * i));
                }
                Furniture.pictures(pen, x + room * .45, y, 92 * u, rng);
            }
            case BEDROOM -> {
                if (!scene.players().brings(Thing.BED)) {
                    bed(pen, x, floor, Math.max(room, 330 * u), person);
                }
            }
            case PRISON -> {
                pen.colour(p.at(.96))
                        .box(x, floor - person * .22, room, person * .07)
                        .box(x + room * .05, floor - person * .16, room * .03, person * .2);
                pen.line(3 * u, x, floor - person * .2, x - 30 * u, floor - person * .7)
                        .line(3 * u, x + room, floor - person * .2, x + room + 20 * u, floor - person * .7);
            }
            case TRAILER -> {
                Furniture.shelves(pen, x, y - 20 * u, room * .8, person * .2, 1, false, rng);
                pen.colour(p.at(.95)).box(x, floor - person * .42, room, person * .42);
            }
            case HUT -> Hearth.draw(pen, stage, x + room * .3, floor, person);
            case CABIN -> {
                pen.colour(p.at(.95))
                        .fill(Shapes.blob(
                                x,
                                floor - person * .35,
                                x + room * .5,
                                floor - person * .3,
                                x + room,
                                floor - person * .35,
                                x + room,
                                floor - person * .25,
                                x,
                                floor - person * .25));
                pen.line(3 * u, x + 8 * u, floor - person * .33, x, floor - person * .8)
                        .line(3 * u, x + room - 8 * u, floor - person * .33, x + room, floor - person * .8);
                for (int i = 0; i < 4; i++) {
                    pen.colour(p.at(.97)).box(w.x(-.2), w.y(.02) + i * 6 * u, w.x(1.4), 2 * u);
                }
            }
            case CARRIAGE -> {
                pen.colour(p.at(.97)).fill(Shapes.rounded(w.x(-.1), floor - person * .5, w.x(.2), person * .7, 30 * u));
                pen.fill(Shapes.rounded(w.x(.9), floor - person * .5, w.x(.2), person * .7, 30 * u));
                pen.box(w.x(-.2), o.y() - 46 * u, w.x(1.4), 12 * u);
            }
            case SHOP, SCHOOL, HOSPITAL, COURT, SPACESHIP, STAGE -> {}
            default -> {
                if (scene.sight().things().stream().noneMatch(LARGE::contains)) {
                    Furniture.pictures(pen, x + room * .05, y, 96 * u, rng);
                }
            }
        }
        PlaceFurniture.back(pen, place, w, o, floor, person);
        RoomThings.draw(pen, scene, place, x, room, floor, person, stage.chance(15));
        if (o.kind() == WindowOpening.Kind.SASH) {
            pen.colour(p.at(.9));
            double top = o.y() - 26 * u;
            Furniture.curtain(
                    pen, o.x() - o.w() * .17, o.x() + o.w() * .3, top, floor + 6 * u, o.y() + o.h() * .72, -1);
            pen.colour(p.at(.9));
            Furniture.curtain(
                    pen, o.x() + o.w() * .7, o.x() + o.w() * 1.17, top, floor + 6 * u, o.y() + o.h() * .72, 1);
            pen.colour(p.at(1)).fill(Shapes.rounded(o.x() - o.w() * .22, top - 7 * u, o.w() * 1.44, 10 * u, 5 * u));
        }
    }

    static void bed(Pen pen, double x, double floor, double wide, double person) {
        pen.drawing("furniture/bed", x, floor, wide / 3.5, person * .3);
    }

    /** About the people, at their own scale, and near the lens. */
    static void front(StageBuilder stage, PlaceKind place, SceneSetup scene, WindowOpening o) {
        World w = stage.world();
        double u = w.unit();
        boolean left = o.x() + o.w() / 2 > w.x(.5);
        double h = scene.height();
        double floor = w.y(.925);
        boolean table = scene.has(Thing.TABLE)
                || scene.has(Thing.BOTTLE)
                || place == PlaceKind.KITCHEN
                || place == PlaceKind.BAR
                || place == PlaceKind.TRAILER
                || place == PlaceKind.OFFICE
                || !FURNISHED.contains(place) && stage.chance(12).chance(.5);
        boolean between = scene.has(Thing.TABLE) && !w.tall();
        double x = w.x(between ? (left ? .45 : .55) : left ? .78 : .12) - (between ? h * .08 : 0);
        if (table
                && !scene.players().brings(Thing.TABLE)
                && place != PlaceKind.PRISON
                && place != PlaceKind.CARRIAGE
                && place != PlaceKind.BEDROOM) {
            double wide = h * (between ? .46 : .62);
            stage.layer(.6, pen -> {
                pen.colour(pen.palette().near());
                Furniture.table(pen, x - wide * .3, floor, wide, h * .36);
                Furniture.deskLamp(
                        pen,
                        x + wide * .05,
                        floor - h * .36,
                        h * .24,
                        pen.palette().near());
                if (scene.has(Thing.BOTTLE)) {
                    RoomThings.bottles(pen, x - wide * .12, floor - h * .36, h * .17);
                }
                pen.colour(pen.palette().near());
                if (between) {
                    return;
                }
                Furniture.chair(pen, x + wide * (left ? .95 : -.5), floor + 6 * u, h * .5, left ? -1 : 1);
            });
            stage.lampGlow(.6, x + wide * .05, floor - h * .36 - h * .16, h * .24);
        }
        if (place == PlaceKind.TRAILER
                || place == PlaceKind.BAR
                || place == PlaceKind.PRISON
                || place == PlaceKind.KITCHEN
                || place == PlaceKind.CABIN) {
            double px = w.x(left ? .36 : .64);
            stage.layer(.5, pen -> Furniture.pendant(pen.colour(pen.palette().near()), px, w.y(.2), 64 * u, -w.y(.4)));
            stage.glow(.5, px, w.y(.21), 240 * u, stage.palette().lamp(), .34);
            stage.ray(
                    .5,
                    Shapes.polygon(
                            px - 26 * u,
                            w.y(.21),
                            px + 26 * u,
                            w.y(.21),
                            px + 210 * u,
                            w.y(.95),
                            px - 210 * u,
                            w.y(.95)),
                    .05);
        }
        if (FURNISHED.contains(place)) {
            PlaceFurniture.front(stage, place, .57, x2 -> w.y(.915), h / 1.75);
        }
        if (scene.foreground() && !FURNISHED.contains(place)) {
            stage.layer(1.2, 10, pen -> {
                pen.colour(pen.palette().near());
                if (left) {
                    pen.fill(Shapes.blob(
                            w.x(-.06), w.y(1.1), w.x(-.06), w.y(.72), w.x(.05), w.y(.68), w.x(.1), w.y(.74), w.x(.115),
                            w.y(1.1)));
                } else {
                    pen.fill(Shapes.blob(
                            w.x(.88), w.y(1.1), w.x(.895), w.y(.76), w.x(.94), w.y(.68), w.x(1.07), w.y(.7), w.x(1.1),
                            w.y(1.1)));
                }
            });
        }
    }
}
