package app.photoplay.animatic.compose;

import app.photoplay.animatic.figure.Act;
import app.photoplay.animatic.figure.FigurePainter;
import app.photoplay.animatic.figure.Spot;
import app.photoplay.animatic.paint.Shapes;
import app.photoplay.animatic.stage.LayerMotion;
import app.photoplay.animatic.stage.StageBuilder;
import app.photoplay.animatic.thing.Furniture;
import app.photoplay.animatic.thing.Outlines;
import app.photoplay.animatic.words.NounTable;
import app.photoplay.animatic.words.Sight;
import app.photoplay.animatic.words.Silhouette;
import java.awt.Shape;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;

/** By what one sees a deed: the door at which somebody knocks, the table at which they write, the boat in which they row. */
record ActionProps(StageBuilder stage, FigurePainter painter, Sight sight, String words, double person) {

    private static final Set<String> STANDING = Set.of("table", "stove", "piano");
    private static final Pattern HOUSE = Pattern.compile(
            "(?iu)\\b(?:doors?|gates?|windows?|houses?|huts?|cottages?|farmhouse|cabin|castle|inn|shop|home|doorbell)\\b");
    /** What has a back, or a rail, above its seat. */
    private static final Set<String> BACKED = Set.of("chair", "bench", "throne", "sofa", "armchair", "couch-bed");
    /** Metres: a seat, and the highest thing that anybody sits on. */
    private static final double SEAT = .42;

    private static final double HIGHEST = 1.6;
    private static final double LOW = .5;
    private static final Set<String> HIGH = Set.of("table", "desk", "shelf", "piano", "stove", "wardrobe", "fence");
    private static final double GROWN = 1.75;
    /** Metres: what stands so high has room for something upon it. */
    private static final double TOP = .76;

    /** What is behind whoever does something; {@code actor} as tall as they are. */
    void behind(Act act, Spot actor, double z) {
        switch (act.beside().map(Act.Beside::thing).orElse("")) {
            case "rope" -> rope(actor, z);
            case "bell" -> bell(new Spot(at(act, actor), actor.y(), actor.height(), actor.facing()), z);
            case "blackboard" ->
                draw(
                        silhouette("blackboard"),
                        new Spot(at(act, actor), actor.y() - metres(.25), metres(1.9), actor.facing()),
                        z - .03,
                        .9);
            case "ladder" -> {
                if (isNamed("ladder")) {
                    draw(
                            silhouette("ladder"),
                            new Spot(at(act, actor), actor.y(), metres(3.2), actor.facing()),
                            z - .01,
                            1);
                }
            }
            case "ball" -> {
                if (isNamed("ball")) {
                    draw(silhouette("ball"), new Spot(at(act, actor), actor.y(), metres(.28), actor.facing()), z, 1);
                }
            }
            case "door" -> door(new Spot(at(act, actor), actor.y(), actor.height(), actor.facing()), z);
            default -> {}
        }
    }

    /**
     * Puts under somebody on what they sit, as low as they sit on it; says how much higher than a chair's seat that is, px.
     *
     * @param actor as tall as they are
     * @param feet how high their seat is above the ground, px
     */
    double under(Silhouette seat, Spot actor, double feet, double z) {
        boolean high = feet == 0 || HIGH.contains(seat.id());
        boolean backed = BACKED.contains(seat.id());
        double top =
                backed ? metres(SEAT) : Math.max(feet, Math.min(metres(seat.metres()), metres(high ? HIGHEST : LOW)));
        double h = backed ? metres(seat.metres()) : top;
        draw(seat, new Spot(actor.x(), actor.y(), h, actor.facing()), z - .002, 1);
        return Math.max(0, top - feet);
    }

    /** What is before them. */
    void before(Act act, Spot actor, double z) {
        act.beside()
                .filter(what -> STANDING.contains(what.thing()))
                // In a meadow stands no table that nobody speaks of.
                .filter(what -> sight.inside() || isNamed(what.thing()))
                .ifPresent(what -> stand(what, new Spot(at(act, actor), actor.y(), actor.height(), actor.facing()), z));
    }

    private boolean isNamed(String id) {
        return sight.nouns().stream().anyMatch(noun -> noun.shown().id().equals(id));
    }

    private static double at(Act act, Spot actor) {
        double reach = act.beside().map(Act.Beside::reach).orElse(0.0);
        return actor.x() + actor.facing().sign() * reach * actor.height();
    }

    /** Within walls a door, in the open the corner of a house with one. */
    private void door(Spot spot, double z) {
        if (sight.inside()) {
            draw(silhouette("door"), new Spot(spot.x(), spot.y(), metres(2.1), spot.facing()), z - .05, .86);
        } else if (HOUSE.matcher(words).find()) {
            double x = spot.x() + metres(1.1) * spot.facing().sign();
            draw(
                    silhouette("porch"),
                    new Spot(x, spot.y(), metres(3.4), spot.facing().opposite()),
                    z - .05,
                    .9);
        }
    }

    private void stand(Act.Beside what, Spot foot, double z) {
        Silhouette thing = silhouette(what.thing());
        double scale = foot.height() / person;
        double top = Math.min(TOP, thing.metres());
        draw(thing, new Spot(foot.x(), foot.y() + metres(.05), metres(thing.metres()) * scale, foot.facing()), z, 1);
        if (!what.upon().isEmpty()) {
            Silhouette upon = silhouette(what.upon());
            double h = metres(Math.max(upon.metres(), .12)) * 1.3;
            draw(
                    upon,
                    new Spot(
                            foot.x(),
                            foot.y() + metres(.05) - metres(top) * scale,
                            h,
                            foot.facing().opposite()),
                    z,
                    1);
        }
    }

    /** Over them, with a rope down to their hands. */
    private void bell(Spot hung, double z) {
        double foot = hung.y() - hung.height() * 1.28;
        stage.sheet(
                z - .01,
                0,
                LayerMotion.NONE,
                pen -> pen.colour(pen.palette().near())
                        .line(hung.height() * .012, hung.x(), foot, hung.x(), hung.y() - hung.height() * .75));
        draw(silhouette("bell"), new Spot(hung.x(), foot, metres(.42), hung.facing()), z - .01, 1);
    }

    /** From the hands of somebody up out of the picture. */
    private void rope(Spot actor, double z) {
        double x = actor.x() + actor.facing().sign() * actor.height() * .09;
        stage.sheet(
                z - .01,
                0,
                LayerMotion.NONE,
                pen -> pen.colour(pen.palette().near())
                        .line(actor.height() * .018, x, pen.top() - 20, x, actor.y() - actor.height() * .5)
                        .colour(pen.palette().light(), .4)
                        .line(1.2, x, pen.top() - 20, x, actor.y() - actor.height() * .5));
    }

    /**
     * A table before those who sit at it.
     *
     * @param xs where they sit, as shares of the width
     * @param y the ground
     */
    static void laid(StageBuilder stage, double[] xs, double z, double y, double person) {
        double metre = person / GROWN;
        double from = stage.world().x(Arrays.stream(xs).min().orElse(.4)) - metre * .1;
        double to = stage.world().x(Arrays.stream(xs).max().orElse(.6)) + metre * .1;
        stage.sheet(
                z + .06,
                0,
                LayerMotion.NONE,
                pen -> Furniture.table(
                        pen.colour(pen.palette().near()), from, y + metre * .06, to - from, metre * .62));
    }

    /**
     * A boat about people, whose legs it hides.
     *
     * @param from x of the first, px
     * @param to x of the last, px
     * @param y its keel
     */
    static void boat(StageBuilder stage, double from, double to, double z, double y, double person) {
        double wide = to - from + person * 1.15;
        double high = person * .3;
        Shape hull = Shapes.put(Outlines.named("svg:hull"), (from + to) / 2, y, 0, wide / HULL, high);
        stage.sheet(
                z,
                0,
                LayerMotion.NONE,
                pen -> pen.colour(pen.palette().near())
                        .fill(hull)
                        .colour(pen.palette().light(), .5)
                        .stroke(1.6, hull));
    }

    /** How long the drawing of a hull is where it is one high. */
    private static final double HULL = Outlines.named("svg:hull").getBounds2D().getWidth();

    private Silhouette silhouette(String id) {
        return NounTable.house().silhouette(id);
    }

    private double metres(double metres) {
        return metres * person / GROWN;
    }

    private void draw(Silhouette thing, Spot spot, double z, double depth) {
        ThingPrint.put(stage, painter, thing, z, spot, depth);
    }
}
