package app.photoplay.animatic.compose;

import app.photoplay.animatic.figure.FigurePainter;
import app.photoplay.animatic.figure.Orientation;
import app.photoplay.animatic.figure.Spot;
import app.photoplay.animatic.stage.StageBuilder;
import app.photoplay.animatic.stage.World;
import app.photoplay.animatic.words.PlaceKind;
import app.photoplay.animatic.words.Sight;
import app.photoplay.animatic.words.Silhouette;

/** Things that are far from the people: in the sky, at the horizon, out on the water. */
final class Distance {

    private final StageBuilder stage;
    private final FigurePainter painter;
    private final Sight sight;
    private final World w;
    private int inSky;

    Distance(StageBuilder stage, FigurePainter painter, Sight sight) {
        this.stage = stage;
        this.painter = painter;
        this.sight = sight;
        w = stage.world();
    }

    void sky(Silhouette thing, double real) {
        if (sight.inside() && thing.id().equals("cloud")) {
            return;
        }
        if (sight.inside() && thing.metres() > 1) {
            // Seen through the window.
            double aside = sight.place() == PlaceKind.SPACESHIP ? stage.focusX() > w.x(.5) ? -.3 : .3 : 0;
            double x = stage.focusX() + w.x(aside);
            ThingPrint.put(
                    stage,
                    painter,
                    thing,
                    .13,
                    new Spot(x, stage.focusY() + w.y(.03), w.y(.11), Orientation.RIGHT),
                    .7);
            return;
        }
        double h = Math.clamp(real * .5, w.y(.08), w.y(.3));
        double aside = stage.focusX() > w.x(.5) ? .3 : .7;
        double x = Math.clamp(aside + (inSky % 2 == 0 ? 1 : -1) * .15 * ((inSky + 1) / 2), .08, .92);
        double y = w.y(.16 + .07 * (inSky % 3)) + h;
        inSky++;
        ThingPrint.put(stage, painter, thing, .13, new Spot(w.x(x), y, h, facing(x)), .8);
    }

    /** Says where across the picture. */
    double far(Silhouette thing, int number) {
        double h = Math.clamp(thing.metres() * w.y(town() ? .011 : .016), w.y(.12), w.y(.4));
        double aside = stage.focusX() > w.x(.5) ? .24 : .76;
        double x = aside + (number % 2 == 0 ? 1 : -1) * .16 * ((number + 1) / 2);
        ThingPrint.put(stage, painter, thing, .3, new Spot(w.x(x), w.y(horizon()), h, facing(x)), .6);
        return x;
    }

    /** Where the foot of what is far stands, as a share of the height. */
    private double horizon() {
        return switch (sight.place()) {
            case SEA, BEACH, HARBOUR, LAKE, RIVER, DECK -> .615;
            case STREET, MARKET -> .675;
            default -> sight.inside() ? .6 : .735;
        };
    }

    /** Where houses stand to the left and to the right of what is far. */
    private boolean town() {
        return sight.place() == PlaceKind.STREET || sight.place() == PlaceKind.MARKET;
    }

    void water(Silhouette thing, int number) {
        double h = Math.clamp(thing.metres() * w.y(.03), w.y(.07), w.y(.34)) * (1 - .18 * number);
        double aside = stage.focusX() > w.x(.5) ? .3 : .7;
        double x = aside + (number % 2 == 0 ? 1 : -1) * .2 * ((number + 1) / 2);
        double y = w.y(sight.place() == PlaceKind.DECK ? .665 : .79) - w.y(.01) * number;
        ThingPrint.put(stage, painter, thing, .46, new Spot(w.x(Math.clamp(x, .08, .92)), y, h, facing(x)), .8);
    }

    private static Orientation facing(double x) {
        return x > .5 ? Orientation.LEFT : Orientation.RIGHT;
    }
}
