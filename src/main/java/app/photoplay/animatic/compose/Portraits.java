package app.photoplay.animatic.compose;

import app.photoplay.animatic.figure.Face;
import app.photoplay.animatic.figure.FigurePainter;
import app.photoplay.animatic.figure.Light;
import app.photoplay.animatic.figure.Orientation;
import app.photoplay.animatic.figure.Persona;
import app.photoplay.animatic.figure.Spot;
import app.photoplay.animatic.stage.LayerMotion;
import app.photoplay.animatic.stage.StageBuilder;
import app.photoplay.animatic.stage.StageElement;
import app.photoplay.animatic.stage.World;
import app.photoplay.generation.ShotBrief;
import app.photoplay.screenplay.CastMember;
import app.photoplay.screenplay.ShotSize;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Heads that fill the frame: close-ups, and whoever is seen over a shoulder. */
final class Portraits {

    private final StageBuilder stage;
    private final ShotBrief brief;
    private final FigurePainter painter;

    Portraits(StageBuilder stage, ShotBrief brief, FigurePainter painter) {
        this.stage = stage;
        this.brief = brief;
        this.painter = painter;
    }

    static boolean speaks(ShotBrief brief, CastMember member) {
        return brief.dialogue().stream().anyMatch(line -> member.name().equals(line.speaker()));
    }

    void closeUp(CastMember member) {
        World w = stage.world();
        Persona persona = Persona.of(member, brief.leads());
        boolean extreme = brief.size() == ShotSize.EXTREME_CLOSE_UP;
        boolean right = FigureLight.onRight(stage);
        double size = Math.min(w.height() * .62, w.width() * .6) * (extreme ? 1.7 : 1);
        double x = w.x(right ? .36 : .64);
        double y = w.y(extreme ? .62 : .47);
        Spot spot = new Spot(x, y, size, right ? Orientation.RIGHT : Orientation.LEFT);
        face(persona, spot, speaks(brief, member), .72, 0);
    }

    private void face(Persona persona, Spot spot, boolean speaking, double z, int blur) {
        World w = stage.world();
        Light light = FigureLight.at(stage, spot.x(), spot.y(), 0);
        Rectangle2D bounds =
                new Rectangle2D.Double(-w.width() * .15, -w.height() * .1, w.width() * 1.3, w.height() * 1.25);
        Rectangle2D head = new Rectangle2D.Double(
                spot.x() - spot.height() * 1.7,
                spot.y() - spot.height() * 1.15,
                spot.height() * 3.4,
                spot.height() * 4);
        stage.add(new StageElement.Actor(
                z,
                blur,
                LayerMotion.NONE,
                bounds.createIntersection(head),
                Troupe.POSES,
                frame -> frame / 3,
                (pen, pose) -> {
                    Face face = Face.at(pose / 8.0, brief.mood(), speaking);
                    painter.closeUp(pen.graphics(), persona, face, spot, light);
                }));
    }

    void overShoulder(List<CastMember> people) {
        World w = stage.world();
        List<CastMember> both = new ArrayList<>(people);
        boolean right = FigureLight.onRight(stage);
        CastMember seen =
                both.stream().filter(other -> speaks(brief, other)).findFirst().orElse(both.getFirst());
        double size = Math.min(w.height() * .4, w.width() * .42);
        Spot face = new Spot(w.x(right ? .385 : .615), w.y(.42), size, right ? Orientation.RIGHT : Orientation.LEFT);
        face(Persona.of(seen, brief.leads()), face, speaks(brief, seen), .6, 0);
        both.remove(seen);
        if (both.isEmpty()) {
            return;
        }
        Persona other = Persona.of(both.getFirst(), brief.leads());
        double back = Math.min(w.height() * .5, w.width() * .52);
        Spot shoulder = new Spot(w.x(right ? .87 : .13), w.y(.5), back, right ? Orientation.LEFT : Orientation.RIGHT);
        Light light = FigureLight.at(stage, shoulder.x(), shoulder.y(), 0);
        stage.sheet(1.1, 5, LayerMotion.NONE, pen -> painter.overShoulder(pen.graphics(), other, shoulder, light));
    }
}
