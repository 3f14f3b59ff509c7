package app.photoplay.animatic.compose;

import app.photoplay.animatic.figure.FigurePainter;
import app.photoplay.animatic.paint.Palette;
import app.photoplay.animatic.paint.Rng;
import app.photoplay.animatic.setting.Places;
import app.photoplay.animatic.setting.SceneSetup;
import app.photoplay.animatic.setting.StageSet;
import app.photoplay.animatic.stage.ComposedPicture;
import app.photoplay.animatic.stage.StageBuilder;
import app.photoplay.animatic.stage.View;
import app.photoplay.animatic.stage.World;
import app.photoplay.animatic.words.Lexicon;
import app.photoplay.animatic.words.PlaceKind;
import app.photoplay.animatic.words.ShotReader;
import app.photoplay.animatic.words.Sight;
import app.photoplay.animatic.words.Thing;
import app.photoplay.generation.FrameSize;
import app.photoplay.generation.ShotBrief;
import app.photoplay.screenplay.ShotSize;
import java.util.function.DoubleUnaryOperator;

/**
 * Composes a picture from the words of a shot alone. The place is seeded by its name, so that all shots of a scene play
 * in the same one; what the camera sees of it is seeded by the shot.
 */
public final class Composer {

    private final ShotReader reading = new ShotReader(Lexicon.house());
    private final FigurePainter painter = new FigurePainter();

    /** @param seed the same seed, brief and frame give the same picture */
    public ComposedPicture compose(ShotBrief asked, FrameSize frame, long seed) {
        World world = new World(frame.width(), frame.height());
        Sight sight = reading.of(asked);
        ShotBrief gathered = asked.showing(Ensemble.of(asked, sight.nouns()), asked.size());
        ShotBrief brief = gathered.showing(gathered.cast(), ShotDistance.of(gathered, sight.nouns()));
        LookStyle look = LookStyle.of(brief.look());
        long place = placeSeed(brief, sight);
        Palette palette =
                look.palette(PaletteChooser.of(sight, new Rng(place).fork(90).unit()));
        Rng shot = new Rng(seed).fork(1);
        if (brief.title()) {
            return TitleCardScene.compose(world, look.palette(Palette.named("warm")), look.manner(), brief, place);
        }
        ShotScale framing = ShotScale.of(brief.size());
        View view = view(world, brief.size(), framing, shot);
        boolean falling = sight.place() == PlaceKind.FALLING;
        // A fall passes new walls all the time; everywhere else a scene stays where it is.
        StageBuilder stage = new StageBuilder(world, palette, view, falling ? place + Math.floorMod(seed, 11) : place);
        stage.soften((int) Math.round(framing.blur() * world.unit()));
        Troupe troupe = new Troupe(stage, brief, framing, shot, painter, sight);
        StageSet setting = Places.of(sight.place(), sight.inside());
        boolean near = !framing.feet();
        SceneSetup.Players players =
                brief.size() == ShotSize.INSERT ? new Still(stage, brief, painter, shot, sight.nouns()) : troupe;
        double height = world.person(Math.min(framing.person(), .56)) / view.scale(.65);
        setting.build(
                stage,
                new SceneSetup(sight, height, near, !near && shot.fork(7).chance(.8), sharp(stage, sight, players)));
        stage.soften(0);
        Air.add(stage, sight);
        if (brief.size() == ShotSize.POINT_OF_VIEW) {
            Apertures.add(stage, sight.aperture());
        }
        return stage.picture(look.manner());
    }

    /** The players are in focus, whatever is behind them. */
    private static SceneSetup.Players sharp(StageBuilder stage, Sight sight, SceneSetup.Players players) {
        return new SceneSetup.Players() {
            @Override
            public void enter(double z, DoubleUnaryOperator ground) {
                stage.soften(0);
                Air.behind(stage, sight);
                players.enter(z, ground);
            }

            @Override
            public void enterAt(double z, double x, DoubleUnaryOperator ground) {
                stage.soften(0);
                Air.behind(stage, sight);
                players.enterAt(z, x, ground);
            }

            @Override
            public boolean brings(Thing thing) {
                return players.brings(thing);
            }

            @Override
            public boolean afloat() {
                return players.afloat();
            }

            @Override
            public void board(double z, double x, double y, double s, int face) {
                players.board(z, x, y, s, face);
            }
        };
    }

    private static View view(World world, ShotSize size, ShotScale framing, Rng shot) {
        double aside = size == ShotSize.INSERT ? 0 : shot.fork(6).in(-.05, .05) * world.width();
        double zoom = framing.zoom() * (1 + shot.fork(5).in(-.03, .05));
        return new View(world.x(.5), world.y(.55), zoom, aside);
    }

    private static long placeSeed(ShotBrief brief, Sight sight) {
        String name = brief.slug().place();
        String key = name.isBlank() ? brief.sceneWords() : name;
        return Rng.seed(sight.place() + " " + key);
    }
}
