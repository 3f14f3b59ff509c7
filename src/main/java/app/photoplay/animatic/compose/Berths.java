package app.photoplay.animatic.compose;

import app.photoplay.animatic.figure.Act;
import app.photoplay.animatic.figure.FigurePainter;
import app.photoplay.animatic.figure.Light;
import app.photoplay.animatic.figure.Orientation;
import app.photoplay.animatic.figure.Persona;
import app.photoplay.animatic.figure.Spot;
import app.photoplay.animatic.paint.Shapes;
import app.photoplay.animatic.stage.LayerMotion;
import app.photoplay.animatic.stage.StageBuilder;
import app.photoplay.animatic.stage.StageElement;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Where people are not on their feet: in the windows of a car, in a bed. */
final class Berths {

    private static final int RATE = 12;
    private static final int POSES = 2 * RATE;

    private Berths() {}

    /**
     * Shows people in a car, the driver first.
     *
     * @param windows composed coordinates, the driver's last
     */
    static void seat(
            StageBuilder stage, FigurePainter painter, List<Persona> people, double z, Shape[] windows, int face) {
        for (int i = 0; i < Math.min(2, people.size()); i++) {
            Persona persona = people.get(i);
            Shape window = stage.view().at(z).createTransformedShape(windows[1 - i]);
            Rectangle2D room = window.getBounds2D();
            double height = room.getHeight() * 5.2;
            Orientation facing = face > 0 ? Orientation.RIGHT : Orientation.LEFT;
            Rectangle2D body = painter.bounds(persona, Act.DRIVE, 0, new Spot(0, 0, height, facing));
            Spot spot = new Spot(
                    room.getCenterX() - face * room.getWidth() * .08,
                    room.getY() + room.getHeight() * .04 - body.getY(),
                    height,
                    facing);
            Light light = FigureLight.at(stage, room.getCenterX(), room.getY(), 0);
            stage.add(new StageElement.Actor(z, 0, LayerMotion.NONE, room, POSES, frame -> frame / 2, (pen, pose) -> {
                Shape before = pen.graphics().getClip();
                pen.graphics().clip(window);
                painter.body(pen.graphics(), persona, Act.DRIVE, pose / (double) RATE, false, spot, light);
                pen.graphics().setClip(before);
            }));
        }
    }

    /** Puts a bed under a sleeper; says how far above the floor one lies. */
    static double bed(StageBuilder stage, double z, Rectangle2D sleeper, double height) {
        double h = height * .24;
        double x = sleeper.getCenterX();
        double y = sleeper.getMaxY();
        stage.sheet(z, 0, LayerMotion.NONE, pen -> {
            var p = pen.palette();
            pen.colour(p.near())
                    .fill(Shapes.rounded(x - height * .62, y - h * 2.5, height * .05, h * 2.7, 6))
                    .fill(Shapes.rounded(x + height * .58, y - h * 2.5, height * .05, h * 2.7, 6))
                    .box(x - height * .6, y - h * .55, height * 1.2, h * .3);
            pen.box(x - height * .56, y - h * .4, height * .04, h * .5)
                    .box(x + height * .52, y - h * .4, height * .04, h * .5);
            pen.colour(p.at(.72)).fill(Shapes.rounded(x - height * .6, y - h, height * 1.2, h * .55, 10));
            pen.colour(p.light(), .4).line(1.4, x - height * .58, y - h, x + height * .6, y - h);
        });
        return h * .84;
    }
}
