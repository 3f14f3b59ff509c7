package app.photoplay.animatic.compose;

import app.photoplay.animatic.paint.Colours;
import app.photoplay.animatic.paint.Palette;
import app.photoplay.animatic.paint.Pen;
import app.photoplay.animatic.paint.Ridge;
import app.photoplay.animatic.paint.Rng;
import app.photoplay.animatic.stage.ComposedPicture;
import app.photoplay.animatic.stage.Manner;
import app.photoplay.animatic.stage.StageBuilder;
import app.photoplay.animatic.stage.View;
import app.photoplay.animatic.stage.World;
import app.photoplay.animatic.thing.Plants;
import app.photoplay.generation.ShotBrief;
import java.util.List;
import java.util.regex.Pattern;

/** A card with words on it: set like a film's titles over a quiet evening, framed by the silhouettes of trees. */
final class TitleCardScene {

    /** «Chapter I. Down the Rabbit-Hole»: the number is set over the name. */
    private static final Pattern LABEL = Pattern.compile(
            "(?iu)^((?:chapter|part|act|book|kapitel|teil|chapitre|acte|capítulo)\\s+[\\p{L}\\d]+)[.:,—–-]*\\s+(.+)$");

    private static final Pattern BYLINE = Pattern.compile(
            "(?ium)^((?:(?:screenplay|story|teleplay|adapted|written|based|directed|drehbuch|geschrieben)\\s+)?(?:by|von|on))\\s*\\n");

    private TitleCardScene() {}

    static ComposedPicture compose(World w, Palette of, Manner manner, ShotBrief brief, long place) {
        StageBuilder stage = new StageBuilder(w, of, new View(w.x(.5), w.y(.5), 1, 0), place);
        double u = w.unit();
        stage.focus(w.x(.5), w.y(.46));
        stage.layer(0, pen -> {
            Palette p = pen.palette();
            int dark = Colours.mix(p.near(), p.zenith(), .7);
            int warm = Colours.mix(Colours.mix(p.upper(), p.lower(), .5), p.near(), .12);
            pen.colour(dark).all();
            pen.wall(w.x(.5), w.y(.46), Math.max(w.width(), w.height()) * .62, warm, Colours.mix(warm, dark, .55), dark)
                    .all();
        });
        stage.layer(.1, pen -> hills(pen, w, .8, .16, .72, stage.seed(1)));
        stage.layer(.3, pen -> hills(pen, w, .9, .12, .9, stage.seed(2)));
        stage.layer(.5, 0, pen -> {
            Rng rng = stage.chance(3);
            pen.colour(Colours.mix(pen.palette().near(), pen.palette().zenith(), .12));
            double h = Math.min(w.height(), w.width()) * .44;
            if (rng.chance(.5)) {
                Plants.tree(pen, w.x(.1), w.y(.96), h, 7, .8, stage.seed(4));
                Plants.tree(pen, w.x(.91), w.y(.97), h * .8, 7, .8, stage.seed(5));
            } else {
                Plants.pine(pen, w.x(.08), w.y(.97), h, 6);
                Plants.pine(pen, w.x(.145), w.y(.98), h * .7, 8);
                Plants.pine(pen, w.x(.93), w.y(.98), h * .85, 7);
            }
        });
        Typesetter.Card card = Typesetter.lay(lines(brief), w);
        stage.layer(.25, pen -> card.draw(pen, pen.palette()));
        stage.glow(.25, w.x(.5), w.y(.46), 420 * u, of.lamp(), .12);
        return stage.picture(manner);
    }

    private static void hills(Pen pen, World w, double y, double rise, double depth, int seed) {
        Palette p = pen.palette();
        int rgb = Colours.mix(Colours.mix(p.upper(), p.near(), depth), p.near(), .35);
        Ridge ridge = Ridge.hills(w.y(y + .06), w.y(rise), 300 * w.unit(), 3, seed);
        pen.colour(rgb).fill(ridge.below(pen));
        pen.colour(p.light(), .1).stroke(1.2, ridge.line(pen));
    }

    /** «Written by» and the name under it are one line. */
    private static String credits(String words) {
        return BYLINE.matcher(words).replaceAll("$1 ");
    }

    private static List<String> lines(ShotBrief brief) {
        String words = brief.action().isBlank() ? brief.prompt() : brief.action();
        return credits(words)
                .lines()
                .flatMap(line ->
                        LABEL.matcher(line.strip()).replaceFirst("$1\n$2").lines())
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(6)
                .toList();
    }
}
