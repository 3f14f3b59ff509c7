package app.photoplay.animatic.figure;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/**
 * Paints figures, heads and things into a picture: cut, rimmed with light, with their shadow. Keeps what it has drawn,
 * so that the frames of a clip are cheap; one painter serves any number of threads.
 */
public final class FigurePainter {

    /** Somebody from head to foot, at a time of the shot in seconds; speaking moves head and hand. */
    public void body(
            Graphics2D g, Persona persona, Act act, double seconds, boolean speaking, Spot spot, Light light) {}

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

    /** The box that {@link #body} would cover, without its shadow. */
    public Rectangle2D bounds(Persona persona, Act act, double seconds, Spot spot) {
        return new Rectangle2D.Double();
    }

    /** Where the near hand is in the picture, for the glow of a lantern or a cigarette. */
    public Point2D handAt(Persona persona, Act act, double seconds, Spot spot) {
        return new Point2D.Double();
    }

    /** Where the middle of the head is in the picture, to keep it clear and to aim the light. */
    public Point2D headAt(Persona persona, Act act, double seconds, Spot spot) {
        return new Point2D.Double();
    }
}
