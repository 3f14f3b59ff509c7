package app.photoplay.animatic.compose;

import app.photoplay.animatic.figure.FigurePainter;
import app.photoplay.animatic.figure.Light;
import app.photoplay.animatic.figure.Prop;
import app.photoplay.animatic.figure.Spot;
import app.photoplay.animatic.paint.Pen;
import app.photoplay.animatic.stage.Glow;
import app.photoplay.animatic.stage.LayerMotion;
import app.photoplay.animatic.stage.StageBuilder;
import app.photoplay.animatic.thing.Outlines;
import app.photoplay.animatic.words.Silhouette;
import java.util.Set;

/** Draws things that words name, wherever they are. */
final class ThingPrint {

    private static final Set<String> BURNING =
            Set.of("fire", "torch", "lantern", "oil-lamp", "candelabra", "alarm-lamp", "flashlight", "streetlamp");

    private ThingPrint() {}

    /** The light of a thing that burns. */
    static void glow(StageBuilder stage, Silhouette thing, double z, double x, double y, double height) {
        boolean burns = BURNING.contains(thing.id())
                || thing.outline().equals("prop:CANDLE")
                || thing.outline().equals("prop:LAMP");
        if (burns) {
            int rgb =
                    thing.id().equals("alarm-lamp") ? 0xff4a30 : stage.palette().lamp();
            stage.glow(Glow.round(z, x, y, Math.max(height * 1.6, stage.world().y(.12)), rgb, .45)
                    .flickering(.2));
        }
    }

    /** How wide a thing is where it is one high. */
    static double width(Silhouette thing) {
        return thing.outline().startsWith("prop:")
                ? 1
                : Outlines.named(thing.outline()).getBounds2D().getWidth();
    }

    /** Draws one thing whose foot is at the spot. */
    static void paint(Pen pen, FigurePainter painter, Silhouette thing, Spot spot, Light light) {
        String prop = thing.after("prop:");
        if (prop.isEmpty()) {
            painter.outline(pen.graphics(), thing.outline(), spot, light);
            return;
        }
        Prop known = Prop.valueOf(prop);
        painter.thing(
                pen.graphics(),
                known,
                0xb4232c,
                new Spot(spot.x(), spot.y(), spot.height() / known.share(), spot.facing()),
                light);
    }

    /**
     * Puts a thing on the stage, lit from where the light is.
     *
     * @param depth of the paper: 1 for as near as the people
     */
    static void put(StageBuilder stage, FigurePainter painter, Silhouette thing, double z, Spot spot, double depth) {
        boolean cloth = thing.id().equals("flag");
        Light near = FigureLight.at(stage, spot.x(), spot.y() - spot.height(), z > .5 ? .35 : 0);
        Light light = (depth < 1 || cloth) ? near.at(stage.palette().at(cloth ? .3 : depth), .6, 0) : near;
        stage.sheet(z, 0, LayerMotion.NONE, pen -> paint(pen, painter, thing, spot, light));
        glow(stage, thing, z, spot.x(), spot.y() - spot.height() * .5, spot.height());
    }
}
