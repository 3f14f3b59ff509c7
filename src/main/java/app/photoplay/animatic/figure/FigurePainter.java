package app.photoplay.animatic.figure;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/**
 * Paints figures, heads and things into a picture: cut, rimmed with light, with their shadow. Keeps what it has drawn,
 * so that the frames of a clip are cheap; one painter serves any number of threads.
 */
public final class FigurePainter {

    private static final long KEPT_BYTES = 96L << 20;
    private static final double NEAR_UNIT = 44;
    private static final Rectangle2D EVERYWHERE = new Rectangle2D.Double(-4000, -4000, 8000, 8000);

    private final SpriteStore store = new SpriteStore(KEPT_BYTES);

    private record BodyKey(
            Persona persona, Act act, int frame, boolean speaking, double height, Facing facing, Light light) {}

    private record BackKey(Persona persona, int frame, double height, Light light) {}

    private record HeadKey(
            Persona persona,
            Face face,
            String framing,
            double height,
            Facing facing,
            Light light,
            Rectangle2D visible) {}

    private record ThingKey(Property property, int accent, double height, Facing facing, Light light) {}

    /** Somebody from head to foot, at a time of the shot in seconds; speaking moves head and hand. */
    public void body(Graphics2D g, Persona persona, Act act, double seconds, boolean speaking, Spot spot, Light light) {
        Light lit = light.rounded();
        int frame = act.frameAt(seconds);
        Sprite sprite = store.get(new BodyKey(persona, act, frame, speaking, spot.height(), spot.facing(), lit), () -> {
            double unit = Puppets.unit(persona, spot.height());
            Puppet puppet = Puppets.of(persona, act, Motion.at(act, frame, speaking), unit > NEAR_UNIT);
            AffineTransform at = Puppets.placing(puppet, persona, new Spot(0, 0, spot.height(), spot.facing()));
            return Press.print(puppet.drawing(), at, unit, persona.accent().rgb(), lit, EVERYWHERE);
        });
        if (light.shadow() > 0 && !act.isAirborne()) {
            sprite.cast(g, spot.x(), spot.y(), lit);
        }
        sprite.draw(g, spot.x(), spot.y());
    }

    /** The box that {@link #body} would cover, without its shadow. */
    public Rectangle2D bounds(Persona persona, Act act, double seconds, Spot spot) {
        Puppet puppet = Puppets.of(persona, act, Motion.at(act, act.frameAt(seconds), false), false);
        return Puppets.placed(puppet.drawing().bounds(), Puppets.placing(puppet, persona, spot));
    }

    /** Where the near hand is in the picture, for the glow of a lantern or a cigarette. */
    public Point2D handAt(Persona persona, Act act, double seconds, Spot spot) {
        Puppet puppet = Puppets.of(persona, act, Motion.at(act, act.frameAt(seconds), false), false);
        return Puppets.placing(puppet, persona, spot).transform(puppet.hand(), null);
    }

    /** Where the middle of the head is in the picture, to keep it clear and to aim the light. */
    public Point2D headAt(Persona persona, Act act, double seconds, Spot spot) {
        Puppet puppet = Puppets.of(persona, act, Motion.at(act, act.frameAt(seconds), false), false);
        return Puppets.placing(puppet, persona, spot).transform(puppet.head(), null);
    }

    /** Somebody from head to foot, seen from behind. */
    public void back(Graphics2D g, Persona persona, double seconds, Spot spot, Light light) {}

    /** Head and shoulders in profile; the spot is the middle of the head, its height from crown to chin. */
    public void closeUp(Graphics2D g, Persona persona, Face face, Spot spot, Light light) {}

    /** Head and shoulder of somebody we look past; facing is the way they look, slightly away from us. */
    public void overShoulder(Graphics2D g, Persona persona, Spot spot, Light light) {}

    /** A hand and forearm reaching into the picture, holding a thing; the spot is the middle of the hand. */
    public void hand(Graphics2D g, Persona persona, Property property, Spot spot, Light light) {}

    /** A thing; the spot is the middle of its foot on the table line, its height the usual height of an insert. */
    public void thing(Graphics2D g, Property property, int accentRgb, Spot spot, Light light) {}

    /** Passers-by between two horizontal places, in flat far paper, deterministic by seed. */
    public void crowd(
            Graphics2D g,
            long seed,
            int count,
            double fromX,
            double toX,
            double groundY,
            double height,
            double seconds,
            Light light) {}
}
