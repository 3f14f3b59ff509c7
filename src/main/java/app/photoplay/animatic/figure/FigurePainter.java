package app.photoplay.animatic.figure;

import app.photoplay.animatic.paint.Rng;
import app.photoplay.animatic.thing.Outlines;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.function.Supplier;

/**
 * Paints figures, heads and things into a picture: cut, rimmed with light, with their shadow. Keeps what it has drawn,
 * so that the frames of a clip are cheap; one painter serves any number of threads.
 */
public final class FigurePainter {

    private static final long KEPT_BYTES = 96L << 20;
    private static final double NEAR_UNIT = 44;
    private static final Rectangle2D EVERYWHERE = new Rectangle2D.Double(-4000, -4000, 8000, 8000);

    private static final Rectangle2D ANY_FRAME = new Rectangle2D.Double(-2000, -1300, 4000, 2600);

    private final SpriteStore store = new SpriteStore(KEPT_BYTES);

    private record BodyKey(
            Persona persona, Act act, int frame, boolean speaking, double height, Orientation facing, Light light) {}

    private record BackKey(Persona persona, int frame, double height, Light light) {}

    private record HeadKey(
            Persona persona,
            Face face,
            String framing,
            double height,
            Orientation facing,
            Light light,
            Rectangle2D visible) {}

    private record BeastKey(
            Species species, Gait gait, int frame, int accent, double height, Orientation facing, Light light) {}

    private record ShadowKey(Object figure) {}

    private record OutlineKey(String outline, double height, Orientation facing, Light light) {}

    private record ThingKey(Prop property, int accent, double height, Orientation facing, Light light) {}

    /** Somebody from head to foot, at a time of the shot in seconds; speaking moves head and hand. */
    public void body(Graphics2D g, Persona persona, Act act, double seconds, boolean speaking, Spot spot, Light light) {
        Light lit = light.rounded();
        int frame = act.frameAt(seconds);
        Object key = new BodyKey(persona, act, frame, speaking, spot.height(), spot.facing(), lit);
        Sprite sprite = store.get(key, () -> {
            double unit = Puppets.unit(persona, spot.height());
            Puppet puppet = Puppets.of(persona, act, PoseMotion.at(persona, act, frame, speaking), unit > NEAR_UNIT);
            AffineTransform at = Puppets.placing(puppet, persona, new Spot(0, 0, spot.height(), spot.facing()));
            return FigureRasterizer.print(
                    puppet.drawing(), at, unit, persona.accent().rgb(), lit, EVERYWHERE, .042);
        });
        lay(g, key, sprite, spot, lit, !act.isAirborne());
    }

    /** The box that {@link #body} would cover, without its shadow. */
    public Rectangle2D bounds(Persona persona, Act act, double seconds, Spot spot) {
        Puppet puppet = Puppets.of(persona, act, PoseMotion.at(persona, act, act.frameAt(seconds), false), false);
        return Puppets.placed(puppet.drawing().bounds(), Puppets.placing(puppet, persona, spot));
    }

    /** Where the near hand is in the picture, for the glow of a lantern or a cigarette. */
    public Point2D handAt(Persona persona, Act act, double seconds, Spot spot) {
        Puppet puppet = Puppets.of(persona, act, PoseMotion.at(persona, act, act.frameAt(seconds), false), false);
        return Puppets.placing(puppet, persona, spot).transform(puppet.hand(), null);
    }

    /** Somebody from head to foot, seen from behind; walking lets them sway and step, else they stand. */
    public void back(Graphics2D g, Persona persona, boolean walking, double seconds, Spot spot, Light light) {
        Light lit = light.rounded();
        int frame = walking ? Act.WALK.frameAt(seconds) : 0;
        double unit = Puppets.unit(persona, spot.height());
        Object key = new BackKey(persona, frame, spot.height(), lit);
        Sprite sprite = store.get(key, () -> {
            Puppet puppet = BackView.body(persona, frame / (double) Act.WALK.frames());
            AffineTransform at = Puppets.placing(puppet, persona, new Spot(0, 0, spot.height(), Orientation.RIGHT));
            return FigureRasterizer.print(
                    puppet.drawing(), at, unit, persona.accent().rgb(), lit, EVERYWHERE, .042);
        });
        lay(g, key, sprite, spot, lit, true);
    }

    /**
     * Head and shoulders in profile; the spot is the middle of the head, its height from crown to chin. The eye lies .27
     * heads before the middle: an extreme close-up is a head taller than the frame, put there. A clip on the graphics saves
     * drawing what a large head leaves outside the frame.
     */
    public void closeUp(Graphics2D g, Persona persona, Face face, Spot spot, Light light) {
        head(g, persona, face, "profile", () -> Bust.of(persona, face), spot, light);
    }

    /** Head and shoulder of somebody we look past; facing is the way they look, slightly away from us. */
    public void overShoulder(Graphics2D g, Persona persona, Spot spot, Light light) {
        head(g, persona, Face.CALM, "shoulder", () -> Bust.past(persona), spot, light);
    }

    private void lay(Graphics2D g, Object key, Sprite sprite, Spot spot, Light light, boolean grounded) {
        if (grounded && light.shadow() > 0) {
            store.get(new ShadowKey(key), () -> sprite.shadow(light)).draw(g, spot.x(), spot.y());
        }
        sprite.draw(g, spot.x(), spot.y());
    }

    private void head(
            Graphics2D g,
            Persona persona,
            Face face,
            String framing,
            Supplier<PaperCut> drawing,
            Spot spot,
            Light light) {
        Light lit = light.rounded();
        Rectangle2D visible = visible(g, spot);
        Sprite sprite = store.get(
                new HeadKey(persona, face, framing, spot.height(), spot.facing(), lit, visible),
                () -> FigureRasterizer.print(
                        drawing.get(),
                        AffineTransform.getScaleInstance(
                                spot.height() * spot.facing().sign(), spot.height()),
                        spot.height(),
                        persona.accent().rgb(),
                        lit,
                        visible,
                        .022));
        sprite.draw(g, spot.x(), spot.y());
    }

    /** What can be seen around a spot: the clip where the graphics have one, else what any frame could show. */
    private static Rectangle2D visible(Graphics2D g, Spot spot) {
        Rectangle clip = g.getClipBounds();
        if (clip == null || spot.height() < 400) {
            return spot.height() < 400 ? EVERYWHERE : ANY_FRAME;
        }
        return new Rectangle2D.Double(
                Math.floor(clip.x - spot.x()) - 24,
                Math.floor(clip.y - spot.y()) - 24,
                clip.width + 48.0,
                clip.height + 48.0);
    }

    /** A hand that reaches into the picture and holds a thing; the spot is the thing's middle, its height the thing's. */
    public void hand(Graphics2D g, Persona persona, Prop property, Spot spot, Light light) {
        head(g, persona, Face.CALM, "hand " + property, () -> HandView.of(persona, property), spot, light);
    }

    /** A thing; the spot is the middle of its foot on the table line, its height the usual height of an insert. */
    public void thing(Graphics2D g, Prop property, int accentRgb, Spot spot, Light light) {
        Light lit = light.rounded();
        double unit = spot.height() * property.share();
        Object key = new ThingKey(property, accentRgb, spot.height(), spot.facing(), lit);
        Sprite sprite = store.get(key, () -> {
            PaperCut thing = Drawings.thing(property);
            AffineTransform at =
                    AffineTransform.getScaleInstance(unit * spot.facing().sign(), unit);
            at.translate(0, -thing.bounds().getMaxY());
            return FigureRasterizer.print(thing, at, unit, accentRgb, lit, EVERYWHERE, .011);
        });
        lay(g, key, sprite, spot, lit, true);
    }

    /** Anything of one outline; the spot is the middle of its foot, its height the thing's. */
    public void outline(Graphics2D g, String outline, Spot spot, Light light) {
        Light lit = light.rounded();
        Object key = new OutlineKey(outline, spot.height(), spot.facing(), lit);
        Sprite sprite = store.get(key, () -> {
            AffineTransform at = AffineTransform.getScaleInstance(
                    spot.height() * spot.facing().sign(), spot.height());
            PaperCut paper = new PaperCut().body(Outlines.named(outline));
            return FigureRasterizer.print(paper, at, spot.height(), 0, lit, EVERYWHERE, .014);
        });
        lay(g, key, sprite, spot, lit, true);
    }

    /**
     * A beast on its own legs, for animals that do not talk; the ones that do are cast members and walk upright.
     *
     * @param spot its height is what a grown man measures there: the beast takes its natural share of it
     */
    public void beast(Graphics2D g, Species species, Gait gait, int accentRgb, double seconds, Spot spot, Light light) {
        Light lit = light.rounded();
        int frame = gait.frameAt(seconds);
        double unit = spot.height() * Beast.size(species);
        Object key = new BeastKey(species, gait, frame, accentRgb, spot.height(), spot.facing(), lit);
        Sprite sprite = store.get(key, () -> {
            AffineTransform at =
                    AffineTransform.getScaleInstance(unit * spot.facing().sign(), unit);
            PaperCut beast = Beast.of(species, gait, frame);
            if (gait.isStill()) {
                at.translate(0, -beast.bounds().getMaxY());
            }
            return FigureRasterizer.print(beast, at, unit, accentRgb, lit, EVERYWHERE, .016);
        });
        lay(g, key, sprite, spot, lit, true);
    }

    /**
     * Passers-by between two horizontal places, deterministic by seed; some stand in pairs and talk, some walk.
     *
     * @param spot where the row stands: x its middle, y the ground, height a grown man there, facing where most look
     * @param width pixels over which they stand
     */
    public void crowd(Graphics2D g, long seed, int count, Spot spot, double width, double seconds, Light light) {
        Rng chance = Rng.ofNumber(seed);
        Act[] acts = {Act.STAND, Act.TALK, Act.LISTEN, Act.POCKETS, Act.STAND, Act.LISTEN, Act.LOOK_UP, Act.THINK};
        for (int i = 0; i < count; i++) {
            double part = (i + .5 + chance.in(-.3, .3)) / count;
            double x = spot.x() + (part - .5) * width;
            Orientation facing =
                    chance.chance(.7) ? spot.facing() : spot.facing().opposite();
            Act act = acts[chance.below(acts.length)];
            double late = chance.in(0, 4);
            double height = spot.height() * chance.in(.96, 1.03);
            Spot place = new Spot(x, spot.y() + chance.in(-.02, .02) * spot.height(), Math.round(height), facing);
            body(g, Persona.passerBy(seed * 131 + i), act, seconds + late, false, place, light);
        }
    }
}
