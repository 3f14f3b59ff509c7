package app.photoplay.animatic.compose;

import app.photoplay.animatic.figure.FigurePainter;
import app.photoplay.animatic.figure.Light;
import app.photoplay.animatic.figure.Orientation;
import app.photoplay.animatic.figure.Persona;
import app.photoplay.animatic.figure.Prop;
import app.photoplay.animatic.figure.Spot;
import app.photoplay.animatic.paint.Colours;
import app.photoplay.animatic.paint.Palette;
import app.photoplay.animatic.paint.Pen;
import app.photoplay.animatic.paint.Rng;
import app.photoplay.animatic.setting.SceneSetup;
import app.photoplay.animatic.stage.Glow;
import app.photoplay.animatic.stage.LayerMotion;
import app.photoplay.animatic.stage.StageBuilder;
import app.photoplay.animatic.stage.World;
import app.photoplay.animatic.words.Noun;
import app.photoplay.animatic.words.Silhouette;
import app.photoplay.generation.ShotBrief;
import java.awt.Color;
import java.awt.LinearGradientPaint;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** The insert: one thing on a table before the blurred place, a light on the opposite third. */
record Still(StageBuilder stage, ShotBrief brief, FigurePainter painter, Rng shot, List<Noun> nouns)
        implements SceneSetup.Players {

    private static final double LENS_NEAR = .55;

    @Override
    public void enter(double z, DoubleUnaryOperator ground) {
        World w = stage.world();
        Prop thing = Prop.named(brief.action())
                .or(() -> Prop.named(brief.prompt()))
                .or(() -> Prop.named(brief.sceneWords()))
                .orElseGet(() -> shot.fork(31).chance(.5) ? Prop.CANDLE : Prop.LETTER);
        double line = w.y(.72);
        double size = Math.min(w.height() * .46, w.width() * .5);
        List<Silhouette> named = nouns.stream()
                .map(Noun::shown)
                .filter(shown -> shown.where() == Silhouette.Where.HAND || shown.where() == Silhouette.Where.TABLE)
                .toList();
        boolean right = shot.fork(32).chance(.5);
        double x = w.x(right ? .62 : .38);
        double other = w.x(right ? .27 : .73);
        int accent = brief.cast().isEmpty()
                ? 0xb4232c
                : Persona.of(brief.cast().getFirst(), brief.leads()).accent().rgb();
        stage.sheet(
                .3,
                16,
                LayerMotion.NONE,
                pen -> pen.colour(pen.palette().near(), .42).all());
        stage.sheet(LENS_NEAR, 0, LayerMotion.NONE, pen -> table(pen, line, other, w));
        if (named.size() > 1 && !thing.isLight()) {
            still(named.get(1), other, line + w.height() * .05, size * .8);
            stage.glow(Glow.round(
                            .6, w.x(.5), line - size * .6, size, stage.palette().lamp(), .3)
                    .flickering(.15));
        } else if (!thing.isLight()) {
            candle(other, line, size);
        } else {
            stage.glow(Glow.round(
                            .6, x, line - size * .9, size * 1.1, stage.palette().lamp(), .42)
                    .flickering(.2));
        }
        if (!named.isEmpty() && named.getFirst().after("prop:").isEmpty()) {
            still(named.getFirst(), x, line + w.height() * .07, size);
            return;
        }
        Light base = FigureLight.at(stage, x, line - size * .5, .5);
        Light light = thing.isLight() ? base : base.towards(other - x, -size * .4);
        Spot spot = new Spot(
                x,
                line + w.height() * .07,
                size * (thing.share() < .6 ? 1.25 : 1),
                right ? Orientation.LEFT : Orientation.RIGHT);
        stage.sheet(.8, 0, LayerMotion.NONE, pen -> painter.thing(pen.graphics(), thing, accent, spot, light));
    }

    private void still(Silhouette thing, double x, double y, double size) {
        Light light = FigureLight.at(stage, x, y - size * .5, .5);
        Spot spot = new Spot(x, y, size * (thing.metres() < .2 ? .62 : .9), Orientation.RIGHT);
        ThingPrint.glow(stage, thing, .6, x, y - size * .4, size * .6);
        stage.sheet(.8, 0, LayerMotion.NONE, pen -> ThingPrint.paint(pen, painter, thing, spot, light));
    }

    private void candle(double x, double line, double size) {
        Palette p = stage.palette();
        Light light = FigureLight.at(stage, x, line - size * .5, .3);
        Spot spot = new Spot(x, line + 8 * stage.world().unit(), size * .8, Orientation.RIGHT);
        stage.sheet(.6, 0, LayerMotion.NONE, pen -> painter.thing(pen.graphics(), Prop.CANDLE, 0xb4232c, spot, light));
        stage.glow(Glow.round(.6, x, line - size * .74, size, p.lamp(), .4).flickering(.25));
        stage.glow(
                Glow.round(.6, x, line - size * .74, size * .24, 0xffe0a0, .3).flickering(.25));
    }

    private static void table(Pen pen, double line, double lightX, World w) {
        Palette p = pen.palette();
        Color[] top = {Colours.of(Colours.mix(p.lamp(), p.far(), .4)), Colours.of(p.at(.66)), Colours.of(p.at(.98))};
        pen.paint(new LinearGradientPaint(0, (float) line, 0, (float) w.height(), new float[] {0, .3f, 1}, top));
        pen.band(line, pen.bottom());
        pen.radial(lightX, line + w.y(.02), w.x(.3), p.lamp(), .35);
        pen.colour(p.light(), .5).band(line - 1, line + 1.2);
        Rng rng = new Rng(5);
        for (int i = 0; i < 22; i++) {
            double y = line + w.height() * (.016 + i * .0145);
            pen.colour(p.near(), .15);
            pen.bow(rng.in(1, 2.5), pen.left(), y, w.x(.5), y + rng.in(-9, 9), pen.right(), y + rng.in(-3, 3));
        }
    }
}
