package app.photoplay.animatic.compose;

import app.photoplay.animatic.figure.FigurePainter;
import app.photoplay.animatic.figure.Light;
import app.photoplay.animatic.figure.Orientation;
import app.photoplay.animatic.figure.Spot;
import app.photoplay.animatic.setting.Places;
import app.photoplay.animatic.stage.LayerMotion;
import app.photoplay.animatic.stage.StageBuilder;
import app.photoplay.animatic.stage.World;
import app.photoplay.animatic.words.Noun;
import app.photoplay.animatic.words.PlaceKind;
import app.photoplay.animatic.words.Sight;
import app.photoplay.animatic.words.Silhouette;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;

/** The things that the words name and the place does not have anyway, at their size beside the people. */
final class StageProps {

    private static final double GROWN = 1.75;
    private static final int MOST = 5;
    private static final int MANY = 6;
    private static final int HERD = 9;
    /** Small things are drawn larger than they are, or nobody would see them. */
    private static final double SMALL = 1.7;

    /** What is taller and stands on the ground does not stand in a room. */
    private static final double OUTDOORS = 2.4;

    private final StageBuilder stage;
    private final FigurePainter painter;
    private final World w;
    /** Pixels of a metre where the people are. */
    private final double metre;

    private final boolean feet;
    private final Sight sight;
    private final String words;
    private List<Noun> things;
    private final Slots slots = new Slots();
    private double beside = -1;
    /** Where the main one is, or negative. */
    private double middle = -1;

    private Orientation facing = Orientation.RIGHT;
    private double tableX = -1;
    private int onTable;
    private final Distance distance;

    /** @param words of the shot */
    StageProps(StageBuilder stage, FigurePainter painter, Sight sight, String words, double person, boolean feet) {
        this.words = words;
        this.stage = stage;
        this.painter = painter;
        this.sight = sight;
        this.feet = feet;
        w = stage.world();
        metre = person / GROWN;
        distance = new Distance(stage, painter, sight);
        Set<String> there = Places.shown(sight.place(), sight.inside());
        things = sight.nouns().stream()
                .filter(noun -> !noun.shown().isPerson() && !noun.shown().isBeast())
                .filter(noun -> !Stranger.isUpAndAbout(noun))
                .filter(noun -> !Placement.isWorn(noun, words))
                .filter(noun -> !there.contains(noun.shown().id())
                        || noun.count() > 2
                                && noun.shown().metres() < OUTDOORS
                                && noun.shown().where() != Silhouette.Where.WALL
                                && sight.inside())
                .filter(noun -> sight.place() != PlaceKind.STAIRS
                        || noun.shown().metres() < .6
                        || Burdens.isCarried(noun, words))
                .filter(noun ->
                        !sight.inside() || isHigh() || noun.shown().metres() < OUTDOORS || !rooted(noun.shown()))
                .toList();
    }

    /** The first thing that stands on the floor is put there: what somebody pushes, or sits on. */
    StageProps at(double x, Orientation to) {
        beside = x;
        facing = to;
        return this;
    }

    /** The same, leaving out what is shown in another way. */
    StageProps without(Set<String> shown) {
        things = things.stream()
                .filter(noun -> !shown.contains(noun.shown().id()))
                .toList();
        return this;
    }

    /** Halls into which an elephant goes. */
    private boolean isHigh() {
        return switch (sight.place()) {
            case THEATRE, GARAGE, STATION, CHURCH, BALLROOM, CAVE, MARKET -> true;
            default -> false;
        };
    }

    private static boolean rooted(Silhouette thing) {
        return thing.where() == Silhouette.Where.ROAD
                || thing.where() == Silhouette.Where.FLOOR && !thing.id().equals("bookshelf");
    }

    /** What is to be shown. */
    List<Noun> things() {
        return things;
    }

    /**
     * Puts everything that is not in somebody's hand where it belongs, behind the people.
     *
     * @param xs where the people are, as shares of the width
     * @param held what somebody holds
     */
    void behind(double z, DoubleUnaryOperator ground, double[] xs, List<Noun> held) {
        for (double x : xs) {
            slots.take(x);
        }
        middle = xs.length == 0 ? -1 : xs[0];
        List<Noun> rest = things.stream()
                .filter(noun -> held.stream().noneMatch(one -> one.shown().equals(noun.shown())))
                .filter(noun -> xs.length == 0 || !Placement.isLeftOver(noun, words))
                .filter(noun -> !Placement.isContent(noun, words))
                .sorted(Comparator.comparing(noun -> noun.shown().where() == Silhouette.Where.FAR ? 0 : 1))
                .limit(MOST)
                .toList();
        for (Noun noun : rest) {
            if (noun.count() > MANY && noun.shown().where() == Silhouette.Where.FLOOR && feet) {
                herd(noun.shown(), z, ground);
                continue;
            }
            for (int i = 0; i < Math.min(noun.count() > MANY ? MOST : 3, noun.count()); i++) {
                put(noun, z, ground, i);
            }
        }
    }

    private double slot(double half) {
        return middle < 0 ? slots.free(half) : slots.near(middle, half);
    }

    private void put(Noun noun, double z, DoubleUnaryOperator ground, int number) {
        Silhouette thing = noun.shown();
        double real = thing.metres() * metre;
        switch (Placement.where(noun, words, sight.inside())) {
            case SKY -> distance.sky(thing, real);
            case FAR -> {
                if (!sight.inside()) {
                    slots.take(distance.far(thing, number));
                }
            }
            case WATER -> {
                if (wet() && beside >= 0) {
                    floor(thing, z, ground, Math.min(real, w.y(.3)));
                } else if (wet()) {
                    distance.water(thing, number);
                } else if (!sight.inside()) {
                    // On land it lies drawn up.
                    floor(thing, z, ground, Math.min(real, w.y(.3)));
                } else if (words.contains("window")) {
                    double h = Math.clamp(real * .12, w.y(.03), w.y(.08));
                    draw(thing, .2, new Spot(stage.focusX(), stage.focusY() + w.y(.07), h, Orientation.RIGHT), .7);
                }
            }
            case WALL -> wall(thing, z, ground, real);
            case TABLE, HAND ->
                tabled(
                        thing,
                        z,
                        ground,
                        real * SMALL,
                        Placement.of(noun, words)
                                .filter(Silhouette.Where.TABLE::equals)
                                .isPresent());
            case FLOOR -> floor(thing, z, ground, Math.min(real, w.y(thing.metres() > 1.5 ? .42 : .6)));
            case ROAD -> vehicle(thing, z, ground, real);
            case PERSON -> {}
        }
    }

    private boolean wet() {
        return switch (sight.place()) {
            case SEA, BEACH, LAKE, RIVER, HARBOUR, DECK -> true;
            default -> false;
        };
    }

    private void floor(Silhouette thing, double z, DoubleUnaryOperator ground, double height) {
        if (feet && beside >= 0 && thing.metres() > .5) {
            Spot spot = new Spot(w.x(beside), foot(ground, beside, z), Math.clamp(height, w.y(.04), w.y(.78)), facing);
            beside = -1;
            draw(thing, z - .01, spot, 1);
            return;
        }
        if (!feet && thing.metres() < 1) {
            tabled(thing, z, ground, height * SMALL, false);
            return;
        }
        double x = slot(height * Math.max(.5, ThingPrint.width(thing) * .5) / w.width());
        double h = Math.clamp(height, w.y(.04), w.y(.78));
        double y = feet ? foot(ground, x, z) : w.y(1.02);
        draw(thing, z - .01, new Spot(w.x(x), y, h, facing(x)), 1);
    }

    /** So many that they fill the ground behind the people. */
    private void herd(Silhouette thing, double z, DoubleUnaryOperator ground) {
        for (int i = 0; i < HERD; i++) {
            double x = (i + .5 + stage.chance(340 + i).in(-.3, .3)) / HERD;
            double h = Math.clamp(thing.metres() * metre * (.62 + .2 * (i % 2)), w.y(.035), w.y(.3));
            double y = foot(ground, x, z) - w.y(.05 - .03 * (i % 2));
            draw(
                    thing,
                    z - .08 + .03 * (i % 2),
                    new Spot(w.x(x), y, h, i % 3 == 0 ? Orientation.LEFT : Orientation.RIGHT),
                    .86);
        }
    }

    /** A little further away than the people, so that it is whole. */
    private void vehicle(Silhouette thing, double z, DoubleUnaryOperator ground, double real) {
        double h = Math.min(real * .75, w.y(.36));
        double x = beside >= 0 ? beside + facing.sign() * h * .8 / w.width() : slot(h * .8 / w.width());
        beside = -1;
        double y = (feet ? foot(ground, x, z) : w.y(.96)) - w.y(.035);
        draw(thing, z - .06, new Spot(w.x(x), y, h, facing(x)), .93);
    }

    private double foot(DoubleUnaryOperator ground, double x, double z) {
        double composed = (w.x(x) + stage.view().shift() * z - stage.view().anchorX())
                        / stage.view().scale(z)
                + stage.view().anchorX();
        return Math.min(stage.view().y(ground.applyAsDouble(composed), z), w.y(.97));
    }

    /** On a table that stands there or is brought; near the lens where the feet are out of the picture. */
    private void tabled(Silhouette thing, double z, DoubleUnaryOperator ground, double height, boolean said) {
        double h = Math.clamp(height, w.y(.035), w.y(.3));
        if (!feet) {
            double at = w.x(.5 + (onTable % 2 == 0 ? 1 : -1) * .07 * ((onTable + 1) / 2));
            if (onTable++ == 0) {
                stage.sheet(
                        z + .05,
                        0,
                        LayerMotion.NONE,
                        pen -> pen.colour(pen.palette().near())
                                .band(w.y(.93), pen.bottom())
                                .colour(pen.palette().light(), .4)
                                .band(w.y(.93), w.y(.93) + 1.4));
            }
            draw(thing, z + .06, new Spot(at, w.y(.935), h, Orientation.RIGHT), 1);
            return;
        }
        if (!sight.inside() && !said && tableX < 0) {
            double x = slot(.03);
            draw(thing, z - .01, new Spot(w.x(x), foot(ground, x, z), h, facing(x)), 1);
            return;
        }
        double top = .78 * metre;
        if (tableX < 0) {
            tableX = beside >= 0 ? beside + facing.sign() * .06 : slot(.09);
            beside = -1;
            Spot spot = new Spot(w.x(tableX), foot(ground, tableX, z), top, Orientation.RIGHT);
            Light light = FigureLight.at(stage, spot.x(), spot.y() - top, .35);
            stage.sheet(z - .02, 0, LayerMotion.NONE, pen -> painter.outline(pen.graphics(), "svg:table", spot, light));
        }
        double x = w.x(tableX) + metre * (onTable % 2 == 0 ? .3 : -.3) * ((onTable + 1) / 2);
        onTable++;
        draw(thing, z - .01, new Spot(x, foot(ground, tableX, z) - top * .97, h, Orientation.RIGHT), 1);
    }

    private void wall(Silhouette thing, double z, DoubleUnaryOperator ground, double real) {
        if (!sight.inside()) {
            if (thing.id().equals("ladder")) {
                floor(thing, z, ground, Math.min(real, w.y(.6)));
            }
            return;
        }
        double x = slot(real * .5 / w.width());
        double h = Math.clamp(real, w.y(.06), w.y(.7));
        double floor = foot(ground, x, z) - w.y(.06);
        double y = thing.metres() > 1.25 ? floor : floor - 1.35 * metre;
        draw(thing, Math.max(.43, z - .12), new Spot(w.x(x), Math.max(y, h + 4), h, facing(x)), .86);
    }

    private Orientation facing(double x) {
        return x > .5 ? Orientation.LEFT : Orientation.RIGHT;
    }

    private void draw(Silhouette thing, double z, Spot spot, double depth) {
        ThingPrint.put(stage, painter, thing, z, spot, depth);
    }
}
