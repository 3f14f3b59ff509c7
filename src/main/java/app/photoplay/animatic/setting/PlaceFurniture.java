package app.photoplay.animatic.setting;

import app.photoplay.animatic.paint.Palette;
import app.photoplay.animatic.paint.Pen;
import app.photoplay.animatic.paint.Shapes;
import app.photoplay.animatic.paint.ShippedTable;
import app.photoplay.animatic.stage.StageBuilder;
import app.photoplay.animatic.stage.World;
import app.photoplay.animatic.thing.Outlines;
import app.photoplay.animatic.words.NounTable;
import app.photoplay.animatic.words.PlaceKind;
import app.photoplay.animatic.words.Silhouette;
import java.awt.Shape;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;

/** What stands in a place by which one knows it: rows of {@code animatic/furniture.tsv}. */
final class PlaceFurniture {

    private static final Map<PlaceKind, PlaceFurniture> ALL = load();
    private static final double[] SIDES = {.07, .93, .22, .8};

    /** @param lift metres above the ground */
    private record Piece(Silhouette thing, double lift) {}

    private final List<Piece> back;
    private final List<Piece> front;

    private PlaceFurniture(List<Piece> back, List<Piece> front) {
        this.back = back;
        this.front = front;
    }

    private static Map<PlaceKind, PlaceFurniture> load() {
        Map<PlaceKind, PlaceFurniture> all = new EnumMap<>(PlaceKind.class);
        for (List<String> cell : ShippedTable.of("furniture.tsv")) {
            all.put(PlaceKind.valueOf(cell.get(0)), new PlaceFurniture(pieces(cell.get(1)), pieces(cell.get(2))));
        }
        return all;
    }

    private static List<Piece> pieces(String cell) {
        return Stream.of(cell.split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> word.split("@"))
                .map(part -> new Piece(
                        NounTable.house().silhouette(part[0]), part.length > 1 ? Double.parseDouble(part[1]) : 0))
                .toList();
    }

    /** Along the wall, on both sides of its opening. */
    static void back(Pen pen, PlaceKind place, World w, WindowOpening opening, double floor, double person) {
        PlaceFurniture here = ALL.get(place);
        if (here == null) {
            return;
        }
        double metre = person / 1.75;
        double x = w.x(.02);
        boolean wide = opening.w() > w.x(.6);
        for (Piece piece : here.back) {
            Shape outline = outline(piece.thing());
            double h = piece.thing().metres() * metre;
            double half = outline.getBounds2D().getWidth() * h / 2;
            boolean over = piece.lift() > 0 && piece.lift() < 1 && x > w.x(.02);
            if (!over && !wide && x + 2 * half > opening.x() - 10 && x < opening.x() + opening.w()) {
                x = opening.x() + opening.w() + w.x(.02);
            }
            if (x + half > w.x(1.02)) {
                return;
            }
            double at = over ? x - metre * .5 : x + half;
            paint(pen, outline, at, floor + w.y(.01) - piece.lift() * metre, h, .84);
            x += over ? 0 : 2 * half + w.x(.018);
        }
    }

    /** Where there is no wall: along the back of the ground, and at its sides. */
    static void open(StageBuilder stage, PlaceKind place, double z, DoubleUnaryOperator ground, double metre) {
        PlaceFurniture here = ALL.get(place);
        if (here == null) {
            return;
        }
        World w = stage.world();
        int n = here.back.size();
        stage.layer(z - .14, pen -> {
            for (int i = 0; i < n; i++) {
                Piece piece = here.back.get(i);
                double side = i % 2 == 0 ? .04 + .13 * (i / 2) : .96 - .13 * (i / 2);
                double x = w.x(side);
                double h = Math.min(piece.thing().metres() * metre * .86, w.y(.46));
                double y = ground.applyAsDouble(x) - w.y(.03) - piece.lift() * metre;
                paint(pen, outline(piece.thing()), x, y, h, .82);
            }
        });
        front(stage, place, z - .06, ground, metre);
    }

    static void front(StageBuilder stage, PlaceKind place, double z, DoubleUnaryOperator ground, double metre) {
        PlaceFurniture here = ALL.get(place);
        if (here == null) {
            return;
        }
        World w = stage.world();
        stage.layer(z, pen -> {
            for (int i = 0; i < Math.min(SIDES.length, here.front.size()); i++) {
                Silhouette thing = here.front.get(i).thing();
                double x = w.x(SIDES[i]);
                double h = Math.min(thing.metres() * metre, w.y(.66));
                paint(pen, outline(thing), x, ground.applyAsDouble(x), h, .93);
            }
        });
    }

    private static Shape outline(Silhouette thing) {
        return Outlines.named(thing.outline().startsWith("prop:") ? "clock" : thing.outline());
    }

    private static void paint(Pen pen, Shape outline, double x, double y, double h, double depth) {
        Palette p = pen.palette();
        Shape placed = Shapes.put(outline, x, y, 0, h, h);
        pen.colour(p.at(depth)).fill(placed);
        pen.colour(p.light(), .32).stroke(1.4, placed);
    }
}
