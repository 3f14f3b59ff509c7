package app.photoplay.animatic.setting;

import app.photoplay.animatic.paint.Pen;
import app.photoplay.animatic.paint.Rng;
import app.photoplay.animatic.thing.Furniture;
import app.photoplay.animatic.words.PlaceKind;
import app.photoplay.animatic.words.Thing;
import java.util.Locale;

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
            double wide = scene.players().brings(thing) ? 0 : width(thing, place, person);
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
        switch (thing) {
            case CLOCK -> pen.drawing("furniture/tall-clock", x + wide / 2, floor, person * 1.18);
            case DOOR, PIANO -> pen.drawing("furniture/" + name(thing), x, floor, person);
            case BOOKS -> Furniture.shelves(pen, x, floor - person * 1.2, wide, person * 1.2, 5, true, rng);
            case BED -> RoomFurniture.bed(pen, x, floor, wide, person);
            default -> pen.drawing("furniture/flowers", x, floor, person);
        }
    }

    private static String name(Thing thing) {
        return thing.name().toLowerCase(Locale.ROOT);
    }

    /** A bottle and two glasses, with the light in them. */
    static void bottles(Pen pen, double x, double y, double h) {
        pen.drawing("furniture/bottles", x, y, h);
    }
}
