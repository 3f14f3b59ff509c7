package app.photoplay.animatic.setting;

import app.photoplay.animatic.paint.Colours;
import app.photoplay.animatic.paint.Palette;
import app.photoplay.animatic.paint.Pen;
import app.photoplay.animatic.paint.Ridge;
import app.photoplay.animatic.paint.Rng;
import app.photoplay.animatic.paint.Shapes;
import app.photoplay.animatic.stage.StageBuilder;
import app.photoplay.animatic.stage.World;
import app.photoplay.animatic.thing.Buildings;
import app.photoplay.animatic.thing.Plants;
import app.photoplay.animatic.thing.Swarms;
import app.photoplay.animatic.words.PlaceKind;
import app.photoplay.animatic.words.Silhouette;
import app.photoplay.animatic.words.Weather;
import java.awt.Shape;
import java.awt.geom.Area;

/** A room with one bright opening; what stands in it tells which room it is. */
record Interior(PlaceKind place) implements StageSet {

    @Override
    public void build(StageBuilder stage, SceneSetup scene) {
        World w = stage.world();
        WindowOpening opening = WindowOpening.of(place, w, stage.chance(1));
        double fx = opening.x() + opening.w() * .5;
        double fy = opening.y() + opening.h() * .5;
        stage.focus(fx, fy);
        outside(stage, scene, opening);
        double floor = w.y(.83);
        stage.layer(.35, pen -> wall(pen, stage, opening, floor));
        stage.layer(.42, pen -> RoomFurniture.back(pen, place, scene, stage, opening, floor));
        light(stage, scene, opening, floor);
        scene.players().enter(.62, x -> w.y(.925));
        if (!scene.near()) {
            RoomFurniture.front(stage, place, scene, opening);
        }
        stage.swarm(
                .7,
                Swarms.motes(
                        w,
                        stage.focusX(),
                        stage.focusY() + w.y(.15),
                        opening.w() * .7,
                        w.y(.3),
                        46,
                        stage.palette().light(),
                        .34,
                        stage.seed(9)));
    }

    private void outside(StageBuilder stage, SceneSetup scene, WindowOpening o) {
        World w = stage.world();
        double u = w.unit();
        double cx = o.x() + o.w() * .62;
        double cy = o.y() + o.h() * .36;
        if (place == PlaceKind.SPACESHIP) {
            stage.layer(0, pen -> {
                pen.colour(Colours.mix(pen.palette().zenith(), 0x02040c, .8)).all();
                Heavens.stars(pen, stage.chance(3), u, 420, o.y() + o.h() * 1.1);
                Cosmos.planet(pen, cx, o.y() + o.h() * .55, o.h() * .3, stage.chance(4));
            });
            return;
        }
        stage.layer(0, pen -> {
            Heavens.gradient(pen, o.y() + o.h() * 1.1);
            pen.radial(
                    cx,
                    o.y() + o.h() * .55,
                    Math.max(o.w(), o.h()) * 1.1,
                    Colours.mix(pen.palette().light(), pen.palette().horizon(), .3),
                    .8);
            if (scene.night()) {
                Heavens.stars(pen, stage.chance(3), u, 200, o.y() + o.h() * .8);
            }
            if (scene.sight().clear()) {
                Heavens.disc(pen, stage.chance(4), cx, cy, Math.min(o.w(), o.h()) * .12, scene.night(), 4);
            }
        });
        stage.layer(.1, pen -> {
            Palette p = pen.palette();
            Rng rng = stage.chance(5);
            double base = o.y() + o.h() * .86;
            if (overlooksWater(scene)) {
                waves(pen, stage, o);
                return;
            }
            if (rng.chance(place == PlaceKind.HUT ? 0 : .5) || place == PlaceKind.OFFICE || place == PlaceKind.BAR) {
                for (double x = o.x() - o.w() * .4; x < o.x() + o.w() * 1.4; ) {
                    double bw = o.w() * rng.in(.11, .17);
                    Buildings.town(
                            pen,
                            x,
                            base + o.h() * .2,
                            bw,
                            o.h() * rng.in(.3, .62),
                            p.at(.22),
                            p.at(.1),
                            scene.night() ? .35 : .06,
                            rng,
                            .8);
                    x += bw;
                }
            } else {
                Ridge ridge = Ridge.hills(base, o.h() * .22, 190 * u, 4, stage.seed(6));
                ridge.fill(pen, p.at(.15), p.haze(.3), o.y() + o.h() * .5, o.y() + o.h(), .2);
                pen.colour(p.at(.3));
                for (int i = 0; i < 9; i++) {
                    double x = o.x() + o.w() * rng.in(-.3, 1.3);
                    Plants.pine(pen, x, ridge.at(x) + 8 * u, o.h() * rng.in(.12, .3), i + 4);
                }
            }
            pen.mist(o.y() + o.h() * .5, o.y() + o.h(), p.haze(.5), .4);
        });
        if (scene.has(Weather.RAIN) || scene.has(Weather.STORM)) {
            stage.layer(.2, pen -> rain(pen, stage, o));
        }
    }

    /** Whoever looks at a boat through the window looks at the sea. */
    private static boolean overlooksWater(SceneSetup scene) {
        var nouns = scene.sight().nouns();
        return nouns.stream().anyMatch(noun -> noun.shown().id().equals("window"))
                && nouns.stream().anyMatch(noun -> noun.shown().where() == Silhouette.Where.WATER);
    }

    private static void waves(Pen pen, StageBuilder stage, WindowOpening o) {
        double u = stage.world().unit();
        double top = o.y() + o.h() * .5;
        for (int row = 0; row < 4; row++) {
            double y = top + o.h() * .13 * row;
            Ridge.hills(y, (5 + 4 * row) * u, (40 + 26 * row) * u, 3, stage.seed(60 + row))
                    .fill(
                            pen,
                            pen.palette().at(.16 + .14 * row),
                            pen.palette().at(.3 + .14 * row),
                            y,
                            o.y() + o.h() * 1.1,
                            .3);
        }
    }

    /** Rain and storm against the panes. */
    private static void rain(Pen pen, StageBuilder stage, WindowOpening o) {
        Rng rng = stage.chance(61);
        double u = stage.world().unit();
        pen.colour(pen.palette().light(), .4);
        for (int i = 0; i < 70; i++) {
            double x = o.x() + o.w() * rng.unit();
            double y = o.y() + o.h() * rng.in(0, .9);
            pen.line(1.2 * u, x, y, x - 7 * u, y + 24 * u);
        }
    }

    private void wall(Pen pen, StageBuilder stage, WindowOpening o, double floor) {
        World w = stage.world();
        double u = w.unit();
        Palette p = pen.palette();
        Area paper = new Area(Shapes.box(pen.left(), pen.top(), pen.right() - pen.left(), pen.bottom() - pen.top()));
        for (Shape hole : o.holes()) {
            paper.subtract(new Area(hole));
        }
        pen.wall(
                o.x() + o.w() / 2,
                o.y() + o.h() * .6,
                Math.max(w.width(), w.height()) * .72,
                p.at(.5),
                p.at(.74),
                p.at(.97));
        pen.fill(paper);
        pen.clipped(paper, () -> RoomFurniture.wallpaper(pen, place, stage.chance(7), u, floor));
        pen.colour(p.light(), .12).band(floor - 24 * u, floor - 22 * u);
        pen.fade(floor, p.at(.74), w.y(1), p.at(1)).band(floor, pen.bottom() + 1);
        o.frame(pen, p, u);
    }

    private static void light(StageBuilder stage, SceneSetup scene, WindowOpening o, double floor) {
        World w = stage.world();
        double u = w.unit();
        double strength = scene.night() ? .55 : 1;
        double lean = (o.x() + o.w() / 2 > w.x(.5) ? -1 : 1) * 210 * u;
        stage.layer(.45, pen -> {
            Palette p = pen.palette();
            pen.paint(new java.awt.GradientPaint(
                    0,
                    (float) floor,
                    Colours.of(p.light(), .42 * strength),
                    0,
                    w.height(),
                    Colours.of(p.light(), .04)));
            for (int i = 0; i < 3; i++) {
                double a = o.x() + o.w() * i / 3 + 8 * u;
                double b = o.x() + o.w() * (i + 1) / 3 - 8 * u;
                pen.fill(Shapes.polygon(
                        a + lean * .25,
                        floor + 6 * u,
                        b + lean * .25,
                        floor + 6 * u,
                        b + lean,
                        w.y(1.02),
                        a + lean * 1.15,
                        w.y(1.02)));
            }
        });
        for (int i = 0; i < 3; i++) {
            double a = o.x() + o.w() * i / 3 + 10 * u;
            double b = o.x() + o.w() * (i + 1) / 3 - 10 * u;
            stage.ray(
                    .4,
                    Shapes.polygon(
                            a,
                            o.y(),
                            b,
                            o.y(),
                            b,
                            o.y() + o.h(),
                            b + lean * 1.1,
                            w.y(1.05),
                            a + lean * 1.25,
                            w.y(1.05),
                            a,
                            o.y() + o.h()),
                    .075 * strength);
        }
    }
}
