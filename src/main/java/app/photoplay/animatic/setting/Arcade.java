package app.photoplay.animatic.setting;

import app.photoplay.animatic.paint.Colours;
import app.photoplay.animatic.paint.Palette;
import app.photoplay.animatic.paint.Pen;
import app.photoplay.animatic.paint.Ridge;
import app.photoplay.animatic.paint.Rng;
import app.photoplay.animatic.paint.Shapes;
import app.photoplay.animatic.stage.StageBuilder;
import app.photoplay.animatic.stage.World;
import app.photoplay.animatic.thing.Furniture;
import app.photoplay.animatic.thing.Swarms;
import app.photoplay.animatic.words.PlaceKind;
import java.awt.geom.Area;

/** Great rooms: tall arched windows, a shining floor; pews and coloured glass, a chandelier, or a stage's curtain. */
record Arcade(PlaceKind place) implements StageSet {

    @Override
    public void build(StageBuilder stage, SceneSetup scene) {
        World w = stage.world();
        double u = w.unit();
        double fx = w.x(.5);
        double fy = w.y(.42);
        stage.focus(fx, fy);
        int arches = place == PlaceKind.CHURCH ? 3 : w.tall() ? 3 : w.width() > 2 * w.height() ? 7 : 5;
        stage.layer(0, pen -> {
            Heavens.gradient(pen, w.y(.9));
            pen.radial(fx, w.y(.5), 640 * u, pen.palette().light(), .85);
            Heavens.disc(pen, stage.chance(4), fx, w.y(.38), 46 * u, scene.night(), 4);
        });
        stage.layer(.12, pen -> {
            Palette p = pen.palette();
            Ridge.hills(w.y(.74), 80 * u, 220 * u, 4, stage.seed(5))
                    .fill(pen, p.at(.15), p.haze(.3), w.y(.6), w.y(.8), .2);
        });
        stage.layer(.35, pen -> wall(pen, w, arches, stage.chance(6)));
        stage.layer(.36, pen -> {
            Palette p = pen.palette();
            pen.fade(w.y(.84), Colours.mix(p.light(), p.far(), .5), w.y(1), p.at(.9))
                    .band(w.y(.84), pen.bottom() + 1);
        });
        stage.mirror(.36, w.y(.84), w.y(1.05), .34, 1.5, 2 * u);
        for (int i = 0; i < arches; i++) {
            double x = w.x((i + .5) / arches);
            double half = w.x(.24 / arches);
            stage.ray(
                    .4,
                    Shapes.polygon(
                            x - half,
                            w.y(.15),
                            x + half,
                            w.y(.15),
                            x + half * 2 - w.span(.2),
                            w.y(1.05),
                            x - half - w.span(.26),
                            w.y(1.05)),
                    .045);
        }
        crowd(stage, scene);
        if (place == PlaceKind.CHURCH) {
            pews(stage, w);
        } else if (place == PlaceKind.BALLROOM) {
            chandelier(stage, w);
        }
        scene.players().enter(.7, x -> w.y(.93));
        stage.swarm(
                .8,
                Swarms.motes(
                        w, fx, w.y(.5), w.x(.35), w.y(.4), 50, stage.palette().light(), .32, stage.seed(9)));
        if (scene.foreground() || place == PlaceKind.THEATRE) {
            stage.layer(1.2, 8, pen -> {
                pen.colour(
                        place == PlaceKind.THEATRE
                                ? Colours.mix(0x6a1420, pen.palette().near(), .62)
                                : pen.palette().near());
                Furniture.curtain(pen, w.x(-.14), w.x(.2), -w.y(.1), w.y(1.1), w.y(.7), -1);
                pen.colour(
                        place == PlaceKind.THEATRE
                                ? Colours.mix(0x6a1420, pen.palette().near(), .62)
                                : pen.palette().near());
                Furniture.curtain(pen, w.x(.8), w.x(1.14), -w.y(.1), w.y(1.1), w.y(.7), 1);
            });
        }
    }

    private void wall(Pen pen, World w, int arches, Rng rng) {
        Palette p = pen.palette();
        double u = w.unit();
        Area wall = new Area(Shapes.box(pen.left(), pen.top(), pen.right() - pen.left(), pen.bottom() - pen.top()));
        double gap = w.width() / (double) arches;
        double ww = gap * (place == PlaceKind.CHURCH ? .5 : .74);
        for (int i = -1; i <= arches; i++) {
            wall.subtract(new Area(window(w, gap * (i + .5), ww, i == arches / 2)));
        }
        pen.wall(w.x(.5), w.y(.5), Math.max(w.width(), w.height()) * .64, p.at(.55), p.at(.76), p.at(.97))
                .fill(wall);
        pen.colour(p.light(), .3).stroke(1.5, wall);
        for (int i = -1; i <= arches; i++) {
            double x = gap * (i + .5);
            if (place == PlaceKind.CHURCH) {
                glass(pen, w, x, ww, i == arches / 2, rng);
                continue;
            }
            pen.colour(p.at(.76)).box(x - 2.5 * u, w.y(.1), 5 * u, w.y(.74));
            for (int r = 0; r < 6; r++) {
                pen.box(x - ww / 2, w.y(.26 + .1 * r), ww, 4 * u);
            }
        }
        pen.colour(p.at(.9)).band(w.y(.815), w.y(.845));
    }

    private java.awt.geom.Path2D window(World w, double x, double ww, boolean middle) {
        double top = place == PlaceKind.CHURCH ? w.y(middle ? .06 : .16) : w.y(.1);
        return Shapes.arch(x - ww / 2, top, ww, w.y(place == PlaceKind.CHURCH ? .68 : .83) - top);
    }

    /** Coloured panes between lead. */
    private void glass(Pen pen, World w, double x, double ww, boolean middle, Rng rng) {
        Palette p = pen.palette();
        double u = w.unit();
        java.awt.geom.Path2D hole = window(w, x, ww, middle);
        int[] tints = {0xb4232c, 0xd08a1e, 0x1f7a78, 0x7a2f74, 0x2f6a9c};
        pen.clipped(hole, () -> {
            for (double y = w.y(.06); y < w.y(.7); y += 46 * u) {
                for (double gx = x - ww / 2; gx < x + ww / 2; gx += 40 * u) {
                    pen.colour(Colours.mix(tints[rng.below(5)], p.light(), .35), .42)
                            .fill(Shapes.polygon(
                                    gx, y, gx + 20 * u, y - 23 * u, gx + 40 * u, y, gx + 20 * u, y + 23 * u));
                    pen.colour(p.at(.85), .7)
                            .stroke(
                                    1.6 * u,
                                    Shapes.polygon(
                                            gx, y, gx + 20 * u, y - 23 * u, gx + 40 * u, y, gx + 20 * u, y + 23 * u));
                }
            }
            pen.colour(p.at(.85)).box(x - 3 * u, 0, 6 * u, w.y(.7));
        });
        pen.colour(p.at(.9)).stroke(7 * u, hole);
    }

    private void crowd(StageBuilder stage, SceneSetup scene) {
        if (place == PlaceKind.CHURCH || scene.near()) {
            return;
        }
        World w = stage.world();
        stage.layer(.5, pen -> Guests.draw(pen, stage, w.y(.885), scene.height() * .62));
    }

    private static void pews(StageBuilder stage, World w) {
        double u = w.unit();
        stage.layer(.55, pen -> {
            Palette p = pen.palette();
            for (int row = 3; row >= 0; row--) {
                double y = w.y(.86 + .045 * (3 - row));
                double inner = .08 + .03 * (3 - row);
                pen.colour(p.at(.78 + .06 * (3 - row)));
                for (int s = -1; s <= 1; s += 2) {
                    double x0 = w.x(.5 + s * inner);
                    double x1 = s < 0 ? pen.left() : pen.right();
                    pen.box(Math.min(x0, x1), y - (50 + 8 * (3 - row)) * u, Math.abs(x1 - x0), 90 * u);
                    pen.fill(Shapes.rounded(x0 - 8 * u, y - (62 + 8 * (3 - row)) * u, 16 * u, 110 * u, 7 * u));
                }
                pen.colour(p.light(), .14);
                pen.band(y - (50 + 8 * (3 - row)) * u, y - (50 + 8 * (3 - row)) * u + 1.4);
            }
        });
        for (int s = -1; s <= 1; s += 2) {
            double x = w.x(.5 + s * .17);
            stage.layer(.5, pen -> {
                pen.colour(pen.palette().at(.92)).box(x - 2 * u, w.y(.62), 4 * u, w.y(.24));
                pen.colour(Colours.mix(pen.palette().lamp(), 0xffffff, .5))
                        .fill(Shapes.ellipse(x, w.y(.6), 4 * u, 11 * u));
            });
            stage.glow(app.photoplay.animatic.stage.Glow.round(
                            .5,
                            stage.view().x(x, .5),
                            stage.view().y(w.y(.6), .5),
                            110 * u,
                            stage.palette().lamp(),
                            .5)
                    .flickering(.2));
        }
    }

    private static void chandelier(StageBuilder stage, World w) {
        double u = w.unit();
        double cx = w.x(.5);
        double cy = w.y(.13);
        stage.layer(.62, pen -> {
            pen.colour(pen.palette().near()).line(4 * u, cx, pen.top(), cx, cy);
            for (int ring = 0; ring < 2; ring++) {
                double rw = (w.tall() ? 150 : 190) * u - ring * 80 * u;
                double y = cy + (30 - ring * 34) * u;
                pen.colour(pen.palette().near()).bow(5 * u, cx - rw, y, cx, y + 92 * u, cx + rw, y);
                int count = 7 - 2 * ring;
                for (int i = 0; i < count; i++) {
                    double t = Math.PI * i / (count - 1.0);
                    double x = cx - Math.cos(t) * rw;
                    double cyy = y + Math.sin(t) * 46 * u;
                    pen.colour(pen.palette().near())
                            .box(x - 4 * u, cyy - 30 * u, 8 * u, 30 * u)
                            .fill(Shapes.polygon(x - 10 * u, cyy - 2, x + 10 * u, cyy - 2, x, cyy + 14 * u));
                    pen.colour(0xfff2cc).fill(Shapes.ellipse(x, cyy - 38 * u, 4 * u, 9 * u));
                }
            }
        });
        for (int i = 0; i < 7; i++) {
            double t = Math.PI * i / 6.0;
            stage.glow(
                    .62,
                    cx - Math.cos(t) * 190 * u,
                    cy + (Math.sin(t) * 46 - 8) * u,
                    72 * u,
                    stage.palette().lamp(),
                    .5);
        }
        stage.glow(.62, cx, cy + 10 * u, 330 * u, stage.palette().lamp(), .3);
    }
}
