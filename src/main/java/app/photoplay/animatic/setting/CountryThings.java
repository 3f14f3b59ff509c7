package app.photoplay.animatic.setting;

import app.photoplay.animatic.paint.Colours;
import app.photoplay.animatic.paint.Palette;
import app.photoplay.animatic.paint.Pen;
import app.photoplay.animatic.paint.Ridge;
import app.photoplay.animatic.paint.Rng;
import app.photoplay.animatic.stage.Glow;
import app.photoplay.animatic.stage.StageBuilder;
import app.photoplay.animatic.stage.World;
import app.photoplay.animatic.thing.Buildings;
import app.photoplay.animatic.thing.Landmarks;
import app.photoplay.animatic.thing.Plants;
import app.photoplay.animatic.words.PlaceKind;
import app.photoplay.animatic.words.Thing;
import java.util.ArrayList;
import java.util.List;

/** What stands in open country: the things of the place and those that the words name, at the side away from the light. */
final class CountryThings {

    private final StageBuilder stage;
    private final SceneSetup scene;
    private final PlaceKind place;
    private final boolean left;
    private final double key;
    private final World w;
    private final double u;

    CountryThings(StageBuilder stage, SceneSetup scene, PlaceKind place, boolean left, double key) {
        this.stage = stage;
        this.scene = scene;
        this.place = place;
        this.left = left;
        this.key = key;
        w = stage.world();
        u = w.unit();
    }

    private boolean house() {
        return place == PlaceKind.FIELD || place == PlaceKind.SHACK || scene.has(Thing.HOUSE);
    }

    void middle(Pen pen, Ridge ridge) {
        Palette p = pen.palette();
        double y = ridge.at(key) + 10 * u;
        int colour = p.at(.78);
        boolean dusk = scene.night() || scene.sight().time() == app.photoplay.screenplay.TimeOfDay.DUSK;
        if (place == PlaceKind.VILLAGE) {
            Rng rng = stage.chance(21);
            for (int i = 0; i < 9; i++) {
                double x = w.x(-.2 + .16 * i + rng.in(-.04, .04));
                double s = rng.in(80, 125) * u;
                pen.colour(p.at(.5 + .05 * (i % 4)))
                        .drawing(
                                dusk || i % 3 == 0 ? "landmark/cottage" : "landmark/cottage-dark",
                                x,
                                ridge.at(x) + 12 * u,
                                s);
            }
            pen.colour(p.at(.5));
            pen.drawing("landmark/steeple", key, y, 260 * u);
            return;
        }
        if (house()) {
            Buildings.smoke(
                    pen, key + 36 * u, y - 180 * u, 190 * u, 70 * u, Colours.mix(p.near(), p.far(), .45), .16, 3);
            pen.colour(p.at(.66));
            Plants.tree(pen, key + (left ? 150 : -150) * u, y + 10 * u, 270 * u, 8, 1.1, stage.seed(22));
            pen.colour(colour).drawing("landmark/cottage", key, y, 150 * u);
        }
        if (scene.has(Thing.WINDMILL)) {
            pen.colour(p.at(.7))
                    .drawing("landmark/windmill", w.x(left ? .86 : .14), ridge.at(w.x(.86)) + 8 * u, 220 * u);
        }
        if (place == PlaceKind.GRAVEYARD) {
            pen.colour(p.at(.62));
            pen.drawing("landmark/steeple", key, y, 250 * u);
            Rng rng = stage.chance(23);
            for (int i = 0; i < 18; i++) {
                double x = rng.in(-.2, 1.2) * w.width();
                double h = rng.in(18, 34) * u;
                pen.colour(p.at(.56)).drawing("landmark/grave-" + rng.below(3), x, ridge.at(x) + 4 * u, h);
            }
        }
        if (place == PlaceKind.BATTLEFIELD) {
            Rng rng = stage.chance(24);
            for (int i = 0; i < 4; i++) {
                double x = w.x(rng.in(0, 1));
                Buildings.smoke(pen, x, ridge.at(x), rng.in(200, 330) * u, 120 * u, p.at(.5), .2, i + 5);
            }
            pen.colour(p.at(.6));
            for (int i = 0; i < 7; i++) {
                double x = rng.in(-.2, 1.2) * w.width();
                Plants.tree(pen, x, ridge.at(x) + 6 * u, rng.in(60, 130) * u, 4, 0, rng.nextLong());
            }
        }
    }

    /** Lights that belong to what stands there. */
    void glows() {
        if (house()) {
            for (double dx : new double[] {-44, 12, 48}) {
                stage.glow(.27, key + dx * u, w.y(.69), 46 * u, stage.palette().lamp(), .32);
            }
        }
        if (place == PlaceKind.CAMP || scene.has(Thing.FIRE)) {
            double x = stage.view().x(w.x(left ? .24 : .76), .56);
            double y = stage.view().y(w.y(.88), .56);
            stage.glow(Glow.round(.56, x, y, 240 * u, 0xff9a40, .55).flickering(.35));
            stage.glow(Glow.round(.56, x, y, 80 * u, 0xffe0a0, .55).flickering(.35));
            stage.swarm(.56, app.photoplay.animatic.thing.Swarms.sparks(w, x, y, 300 * u, 50 * u, 40, stage.seed(29)));
        }
    }

    /** At the depth of the people, keeping the middle free. */
    void near(Pen pen, Ridge ridge) {
        Palette p = pen.palette();
        double side = w.x(left ? .84 : .16);
        double other = w.x(left ? .14 : .86);
        double ground = w.y(.9);
        int colour = p.at(.92);
        pen.colour(colour);
        List<Double> taken = new ArrayList<>();
        if (place == PlaceKind.GARDEN || scene.has(Thing.TREE)) {
            Plants.tree(
                    pen,
                    side,
                    ground + 10 * u,
                    Math.min(w.height(), 900 * u) * .62,
                    9,
                    place == PlaceKind.BATTLEFIELD ? 0 : .95,
                    stage.seed(25));
            taken.add(side);
        }
        if (place == PlaceKind.CAMP) {
            if (stage.chance(26).chance(.5) || scene.has(Thing.TENT)) {
                pen.drawing("landmark/tent", side, ground, 190 * u);
            } else {
                pen.drawing("landmark/trailer", w.x(left ? .66 : .34), ground - 6 * u, 250 * u);
            }
        }
        if (place == PlaceKind.CAMP || scene.has(Thing.FIRE)) {
            Landmarks.fire(pen, w.x(left ? .24 : .76), w.y(.925), 66 * u);
        }
        if (place == PlaceKind.SHACK) {
            pen.colour(colour)
                    .drawing("landmark/shack", w.x(left ? .82 : .18), ground, (left ? 260 : -260) * u, 260 * u);
        }
        if (place == PlaceKind.FIELD || place == PlaceKind.VILLAGE || scene.has(Thing.FENCE)) {
            Rng rng = stage.chance(27);
            Landmarks.fence(
                    pen.colour(p.at(.86)),
                    ridge,
                    left ? w.x(-.3) : w.x(.6),
                    left ? w.x(.44) : w.x(1.3),
                    58 * u,
                    44 * u,
                    rng);
        }
        if (place == PlaceKind.GRAVEYARD) {
            for (int i = 0; i < 5; i++) {
                double x = (i < 3 ? other : side) + (i % 3 - 1) * 120 * u;
                pen.colour(p.at(.95))
                        .drawing("landmark/grave-" + i % 3, x, ground + (i % 2) * 14 * u, (64 + 12 * (i % 3)) * u);
            }
        }
        if (scene.has(Thing.MUSHROOM)) {
            pen.colour(colour).drawing("landmark/mushroom", side, ground + 6 * u, 330 * u);
            pen.drawing("landmark/mushroom", other, ground, 150 * u);
        }
        if (scene.has(Thing.TEA_TABLE)) {
            pen.colour(p.near()).drawing("landmark/tea-table", w.x(left ? .62 : .38), w.y(.925), 330 * u);
        }
        if (scene.has(Thing.WELL)) {
            pen.colour(colour).drawing("landmark/fountain", other, ground, 150 * u);
        }
        if (scene.has(Thing.STATUE)) {
            pen.colour(colour).drawing("landmark/statue", other + (left ? 90 : -90) * u, ground, 210 * u);
        }
        if (scene.has(Thing.BENCH)) {
            pen.colour(colour).drawing("landmark/bench", w.x(left ? .62 : .38), ground, 120 * u);
        }
        if (scene.has(Thing.ROCK) || place == PlaceKind.BATTLEFIELD) {
            pen.colour(colour).drawing("landmark/rocks", other, ground, 100 * u);
        }
        if (place == PlaceKind.BATTLEFIELD) {
            Landmarks.wire(pen.colour(p.near()), w.x(-.2), w.x(1.2), ground + 4 * u, u, stage.chance(28));
        }
    }
}
