package app.photoplay.animatic.thing;

import app.photoplay.animatic.paint.Pen;
import app.photoplay.animatic.paint.Rng;
import java.util.List;

/** Small things that float: a watch, a cup, a book, a key, a playing card, a jar. */
public final class Curios {

    private static final List<String> KINDS = List.of("watch", "cup", "book", "key", "card", "jar");

    private Curios() {}

    /** Three of them about a centre. */
    public static void scatter(Pen pen, Rng rng, double cx, double cy, double distance, double size, boolean tall) {
        double turn = rng.in(0, 6.3);
        int first = rng.below(6);
        for (int i = 0; i < 3; i++) {
            double a = turn + i * 2.1;
            double x = cx + Math.cos(a) * distance * (tall ? .86 : 1.2);
            double y = cy + Math.sin(a) * distance * (tall ? 1.15 : .85);
            int kind = (first + i) % 6;
            pen.within(
                    x,
                    y,
                    rng.in(-.7, .7),
                    size,
                    size,
                    () -> pen.colour(pen.palette().at(.96)).drawing("curio/" + KINDS.get(kind), 0, 0, 1));
        }
    }
}
