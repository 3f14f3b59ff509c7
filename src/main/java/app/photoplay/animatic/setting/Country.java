package app.photoplay.animatic.setting;

import app.photoplay.animatic.paint.Colours;
import app.photoplay.animatic.paint.Palette;
import app.photoplay.animatic.paint.Pen;
import app.photoplay.animatic.paint.Ridge;
import app.photoplay.animatic.paint.Rng;
import app.photoplay.animatic.paint.Shapes;
import app.photoplay.animatic.stage.LayerMotion;
import app.photoplay.animatic.stage.StageBuilder;
import app.photoplay.animatic.stage.World;
import app.photoplay.animatic.thing.Plants;
import app.photoplay.animatic.words.PlaceKind;
import app.photoplay.animatic.words.Thing;
import app.photoplay.animatic.words.Weather;
import java.awt.GradientPaint;

/** Open country under a large sky: fields, gardens, villages, graves, snow; a path leads to where the light is. */
record Country(PlaceKind place) implements StageSet {

    @Override
    public void build(StageBuilder stage, SceneSetup scene) {
        World w = stage.world();
        double u = w.unit();
        Rng rng = stage.chance(1);
        boolean left = rng.chance(.55);
        double lx = w.x(left ? .3 : .7);
        double ly = w.y(scene.night() ? .24 : w.tall() ? .42 : .46);
        Heavens.open(stage, scene, w.y(.68), lx, ly, (scene.night() ? 44 : 60) * u, .82);
        Ridge far = Ridge.hills(w.y(.64), 80 * u, 330 * u, 4, stage.seed(10));
        stage.layer(.1, pen -> {
            Palette p = pen.palette();
            far.fill(pen, p.at(.12), p.haze(.3), w.y(.52), w.y(.68), .3);
            Rng trees = stage.chance(11);
            pen.colour(p.at(.2));
            for (int i = 0; i < 22 && place != PlaceKind.LAND; i++) {
                double x = trees.in(-.3, 1.3) * w.width();
                double h = trees.in(20, 46) * u;
                if (place == PlaceKind.SNOW) {
                    Plants.pine(pen, x, far.at(x) + 4 * u, h * 1.2, i);
                } else if (place == PlaceKind.GARDEN || place == PlaceKind.VILLAGE) {
                    pen.fill(Shapes.circle(x, far.at(x) - h * .3, h * .34))
                            .box(x - 1.5 * u, far.at(x) - h * .3, 3 * u, h * .4);
                } else {
                    Plants.cypress(pen, x, far.at(x) + h * .1, h * 1.1);
                }
            }
            pen.mist(w.y(.58), w.y(.7), p.haze(.5), .3);
        });
        Ridge middle = Ridge.hills(w.y(.72), 60 * u, 420 * u, 3, stage.seed(12));
        double key = w.x(left ? .7 : .3);
        CountryThings things = new CountryThings(stage, scene, place, left, key);
        stage.layer(.27, pen -> {
            Palette p = pen.palette();
            boolean white = place == PlaceKind.SNOW || scene.has(Weather.SNOWFALL);
            int top = white ? Colours.mix(p.at(.3), p.light(), .4) : p.at(.42);
            middle.fill(pen, top, Colours.mix(p.at(.25), p.light(), white ? .5 : .2), w.y(.62), w.y(.8), .3);
            things.middle(pen, middle);
            if (!white) {
                pen.colour(p.at(.46));
                Plants.grass(pen, middle, w.x(-.3), w.x(1.3), 460, 15 * u, 3, false);
            }
            Ground.mist(pen, w, w.y(.76), 70, 50, .26);
        });
        things.glows();
        Ridge near = Ridge.hills(w.y(.83), 44 * u, 520 * u, 3, stage.seed(14));
        stage.layer(.5, pen -> near(pen, stage, scene, near, w));
        stage.layer(.56, 0, LayerMotion.wind(2 * u, 4, w.y(.95)), pen -> things.near(pen, near));
        scene.players().enter(.68, x -> w.y(.94));
        Ground.birds(stage, w.x(left ? .54 : .42), w.y(.25), scene.night() || place == PlaceKind.LAND ? 0 : 8);
        if (place == PlaceKind.SNOW) {
            Ground.frontPines(stage, scene);
        } else if (place == PlaceKind.GARDEN || place == PlaceKind.GRAVEYARD) {
            Ground.frontBranch(stage, scene, !left);
            Ground.frontGrass(stage, scene, 80 * u, false);
        } else if (place != PlaceKind.LAND) {
            Ground.frontGrass(stage, scene, Math.min(w.height(), 900 * u) * .26, place == PlaceKind.FIELD);
        }
    }

    private void near(Pen pen, StageBuilder stage, SceneSetup scene, Ridge ridge, World w) {
        Palette p = pen.palette();
        double u = w.unit();
        boolean white = place == PlaceKind.SNOW || scene.has(Weather.SNOWFALL);
        int top = white ? Colours.mix(p.at(.4), p.light(), .34) : p.at(.64);
        ridge.fill(pen, top, white ? p.at(.62) : p.at(.6), w.y(.74), w.y(1), .25);
        double px = w.x(.56);
        double y = ridge.at(px);
        pen.paint(new GradientPaint(
                0, (float) w.y(.76), Colours.of(p.light(), white ? .3 : .5), 0, w.height(), Colours.of(p.light(), .1)));
        if (!scene.has(Thing.FENCE) || place != PlaceKind.GARDEN) {
            pen.fill(Shapes.blob(
                    w.x(.55),
                    y + 2,
                    w.x(.575),
                    y + 2,
                    w.x(.555),
                    y + 40 * u,
                    w.x(.6),
                    y + 90 * u,
                    w.x(.56),
                    w.y(1.1),
                    w.x(.32),
                    w.y(1.1),
                    w.x(.47),
                    y + 90 * u,
                    w.x(.5),
                    y + 40 * u));
        }
        Rng rng = stage.chance(15);
        if (!white) {
            boolean wheat = place == PlaceKind.FIELD;
            pen.colour(p.at(.72));
            Plants.grass(pen, ridge, w.x(-.3), w.x(.47), 380, 28 * u, rng.nextLong(), wheat);
            Plants.grass(pen, ridge, w.x(.6), w.x(1.3), 380, 28 * u, rng.nextLong(), wheat);
        }
        if (place == PlaceKind.GARDEN) {
            for (int i = 0; i < 160; i++) {
                double x = rng.in(-.2, 1.2) * w.width();
                double fy = Math.max(ridge.at(x), w.y(.83)) + Math.pow(rng.unit(), 1.3) * w.y(.16);
                pen.colour(Colours.mix(p.light(), rng.pick(java.util.List.of(0xffffff, 0xd0709a, 0xc2552a)), .3), .75);
                pen.fill(Shapes.circle(x, fy, u * rng.in(1, 2.6)));
            }
        }
    }
}
