package app.photoplay.animatic.setting;

import app.photoplay.animatic.paint.Palette;
import app.photoplay.animatic.paint.Pen;
import app.photoplay.animatic.paint.Ridge;
import app.photoplay.animatic.paint.Rng;
import app.photoplay.animatic.paint.Shapes;
import app.photoplay.animatic.stage.LayerMotion;
import app.photoplay.animatic.stage.StageBuilder;
import app.photoplay.animatic.stage.World;
import app.photoplay.animatic.thing.Plants;

/** What many places in the open have in common: far land, mist, birds, and a frame of near plants. */
final class Ground {

    private Ground() {}

    /** A far line of hills with its mist. */
    static void hills(StageBuilder stage, double z, double y, double rise, double length, double depth, int part) {
        World w = stage.world();
        Ridge ridge = Ridge.hills(y, rise, length, 4, stage.seed(part));
        stage.layer(z, pen -> {
            Palette p = pen.palette();
            ridge.fill(pen, p.at(depth), p.haze(.35), y - rise, y + rise * .6, .26);
            pen.mist(y - rise, y + 60 * w.unit(), p.haze(.45), .34);
        });
    }

    static void mist(Pen pen, World w, double y, double above, double below, double alpha) {
        pen.mist(y - above * w.unit(), y + below * w.unit(), pen.palette().haze(.42), alpha);
    }

    static void birds(StageBuilder stage, double x, double y, int count) {
        double u = stage.world().unit();
        stage.layer(.3, 0, LayerMotion.drifting(14 * u), pen -> {
            Rng rng = stage.chance(77);
            pen.colour(pen.palette().at(.78));
            for (int i = 0; i < count; i++) {
                double s = 12 * u * rng.in(.6, 1.2);
                bird(
                        pen,
                        x + rng.in(-1, 1) * 12 * u * count * .9,
                        y + rng.in(-1, 1) * 5 * u * count,
                        s,
                        rng.in(-.1, .5));
            }
        });
    }

    private static void bird(Pen pen, double x, double y, double s, double up) {
        pen.fill(Shapes.blob(
                x - s,
                y - s * up,
                x - s * .45,
                y - s * (up * .5 + .26),
                x,
                y - s * .02,
                x + s * .45,
                y - s * (up * .5 + .26),
                x + s,
                y - s * up * .8,
                x + s * .42,
                y - s * (up * .4 + .06),
                x,
                y + s * .2,
                x - s * .42,
                y - s * (up * .4 + .04)));
    }

    /** Blurred grass at both sides of the front, leaving the middle free. */
    static void frontGrass(StageBuilder stage, SceneSetup scene, double height, boolean wheat) {
        if (!scene.foreground()) {
            return;
        }
        World w = stage.world();
        double y = w.y(1.04);
        Ridge ridge = Ridge.hills(y, 24 * w.unit(), 300 * w.unit(), 2, stage.seed(80));
        stage.layer(1.2, 3, LayerMotion.wind(6 * w.unit(), 3.4, w.height()), pen -> {
            pen.colour(pen.palette().near()).fill(ridge.below(pen));
            int n = (int) (60 * w.width() / (1280 * w.unit()));
            Plants.grass(pen, ridge, -.2 * w.width(), w.x(.27), n, height, stage.seed(81), wheat);
            Plants.grass(pen, ridge, w.x(.73), w.x(1.2), n, height, stage.seed(82), wheat);
        });
    }

    /** A near branch that hangs in from an upper corner. */
    static void frontBranch(StageBuilder stage, SceneSetup scene, boolean left) {
        if (!scene.foreground()) {
            return;
        }
        World w = stage.world();
        stage.layer(1.2, 5, LayerMotion.wind(5 * w.unit(), 4.1, w.height()), pen -> {
            pen.colour(pen.palette().near());
            double x = left ? -14 * w.unit() : w.width() + 14 * w.unit();
            double angle = left ? .32 : Math.PI - .32;
            double size = Math.min(w.height(), 900 * w.unit()) * .56;
            Plants.branch(pen, x, 8 * w.unit(), size, 6, 1.3, stage.seed(83), angle, .42, 8 * w.unit());
        });
    }

    /** Wheat, pines or a trunk: what the nearest plane has at its sides. */
    static void frontPines(StageBuilder stage, SceneSetup scene) {
        if (!scene.foreground()) {
            return;
        }
        World w = stage.world();
        double h = Math.min(w.height(), 900 * w.unit());
        stage.layer(1.2, 8, pen -> {
            pen.colour(pen.palette().near());
            Plants.pine(pen, w.x(.03), w.y(1.1), h * .95, 3);
            Plants.pine(pen, w.x(.13), w.y(1.12), h * .5, 5);
            Plants.pine(pen, w.x(.99), w.y(1.12), h * .62, 9);
        });
    }
}
