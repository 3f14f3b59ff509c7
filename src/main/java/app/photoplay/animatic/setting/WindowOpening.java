package app.photoplay.animatic.setting;

import app.photoplay.animatic.paint.Palette;
import app.photoplay.animatic.paint.Pen;
import app.photoplay.animatic.paint.Rng;
import app.photoplay.animatic.paint.Shapes;
import app.photoplay.animatic.stage.World;
import app.photoplay.animatic.thing.Furniture;
import app.photoplay.animatic.words.PlaceKind;
import java.awt.Shape;
import java.util.List;

/**
 * Where the light comes into a room.
 *
 * @param x left edge of it all
 * @param holes what is cut out of the wall
 */
record WindowOpening(Kind kind, double x, double y, double w, double h, List<Shape> holes) {

    enum Kind {
        SASH,
        BLINDS,
        PANES,
        PORTHOLES,
        BARS,
        CARRIAGE,
        SMALL
    }

    static WindowOpening of(PlaceKind place, World w, Rng rng) {
        Kind kind = switch (place) {
            case OFFICE, HOSPITAL -> Kind.BLINDS;
            case TRAILER -> Kind.BLINDS;
            case BAR, KITCHEN, SCHOOL, SHOP, COURT -> Kind.PANES;
            case CABIN -> Kind.PORTHOLES;
            case PRISON -> Kind.BARS;
            case CARRIAGE, SPACESHIP -> Kind.CARRIAGE;
            case HUT, STAGE -> Kind.SMALL;
            default -> Kind.SASH;
        };
        boolean right = rng.chance(.62);
        double wide = switch (kind) {
            case SASH -> .34;
            case BLINDS -> .36;
            case PANES -> .44;
            case PORTHOLES -> .5;
            case BARS -> .2;
            case CARRIAGE -> .8;
            case SMALL -> .22;
        };
        double ww = w.tall() ? w.x(Math.min(.86, wide * 1.75)) : w.span(wide);
        double h = switch (kind) {
            case SASH -> w.tall() ? w.y(.38) : w.y(.56);
            case BLINDS -> w.y(w.tall() ? .3 : .46);
            case PANES -> w.y(w.tall() ? .3 : .44);
            case PORTHOLES -> w.y(.22);
            case BARS -> w.y(w.tall() ? .2 : .3);
            case CARRIAGE -> w.y(w.tall() ? .34 : .48);
            case SMALL -> w.y(w.tall() ? .2 : .34);
        };
        double centre = kind == Kind.CARRIAGE ? .5 : w.tall() ? .52 : right ? .66 : .34;
        double x = w.x(centre) - ww / 2;
        double y = w.y(kind == Kind.SASH ? .1 : kind == Kind.BARS ? .14 : .17);
        return new WindowOpening(kind, x, y, ww, h, holes(kind, x, y, ww, h));
    }

    private static List<Shape> holes(Kind kind, double x, double y, double w, double h) {
        return switch (kind) {
            case PORTHOLES ->
                List.of(
                        Shapes.circle(x + w * .14, y + h / 2, w * .13),
                        Shapes.circle(x + w * .5, y + h / 2, w * .13),
                        Shapes.circle(x + w * .86, y + h / 2, w * .13));
            case BARS -> List.of(Shapes.arch(x, y, w, h));
            case CARRIAGE ->
                List.of(Shapes.rounded(x, y, w * .47, h, h * .07), Shapes.rounded(x + w * .53, y, w * .47, h, h * .07));
            default -> List.of(Shapes.box(x, y, w, h));
        };
    }

    void frame(Pen pen, Palette p, double u) {
        int wood = p.at(.94);
        pen.colour(wood);
        switch (kind) {
            case SASH -> {
                Furniture.sash(pen, x, y, w, h, 3, 2, 9 * u);
                pen.box(x - 26 * u, y + h + 6 * u, w + 52 * u, 13 * u);
            }
            case BLINDS -> {
                Furniture.sash(pen, x, y, w, h, 2, 1, 11 * u);
                for (int i = 0; i < 17; i++) {
                    double at = y + 8 * u + i * h * .036;
                    pen.colour(p.at(.78))
                            .fill(Shapes.polygon(
                                    x + 4, at, x + w - 4, at + 2, x + w - 4, at + h * .019, x + 4, at + h * .016));
                }
                pen.colour(p.at(.9))
                        .line(1.3, x + w * .2, y, x + w * .2, y + h * .62)
                        .line(1.3, x + w * .8, y, x + w * .8, y + h * .62);
            }
            case PANES -> Furniture.sash(pen, x, y, w, h, 5, 3, 6 * u);
            case SMALL -> Furniture.sash(pen, x, y, w, h, 2, 2, 8 * u);
            case PORTHOLES ->
                holes.forEach(hole -> {
                    pen.colour(wood).stroke(w * .035, hole);
                    pen.colour(p.light(), .3).stroke(1.4, hole);
                });
            case BARS -> {
                for (int i = 1; i < 6; i++) {
                    pen.box(x + w * i / 6 - 4 * u, y - 10 * u, 8 * u, h + 10 * u);
                }
                pen.box(x, y + h * .5, w, 8 * u);
            }
            case CARRIAGE ->
                holes.forEach(hole -> {
                    pen.colour(wood).stroke(10 * u, hole);
                    pen.colour(p.light(), .25).stroke(1.4, hole);
                });
        }
    }
}
