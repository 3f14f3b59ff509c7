package app.photoplay.animatic.setting;

import app.photoplay.animatic.words.Sight;
import app.photoplay.animatic.words.Thing;
import app.photoplay.animatic.words.Weather;
import java.util.function.DoubleUnaryOperator;

/**
 * What a setting must know about the shot, and its way to let the players in.
 *
 * @param height of a grown person in the setting's own, unzoomed scale, in px
 * @param near whether the camera is so near that things around the players would only be in the way
 * @param foreground whether there is room for a frame of near things
 */
public record SceneSetup(Sight sight, double height, boolean near, boolean foreground, Players players) {

    /** Where people stand. */
    public interface Players {

        /**
         * Called once, at the depth where people belong.
         *
         * @param z depth
         * @param ground y of the ground by x, composed coordinates
         */
        void enter(double z, DoubleUnaryOperator ground);

        /**
         * Called before {@link #enter} where a car stands: whoever drives sits in it and does not enter.
         *
         * @param x of its middle, composed coordinates
         * @param y of the wheels
         * @param s half its length
         * @param face 1 for heading right, -1 for left
         */
        default void board(double z, double x, double y, double s, int face) {}

        /** Whether they bring such a thing with them, so that the place needs none: the bed in which somebody sleeps. */
        default boolean brings(Thing thing) {
            return false;
        }

        /** Whether they are in a boat on the water, and on no land. */
        default boolean afloat() {
            return false;
        }

        /** The same where there is room at one place only: the middle of it, composed coordinates. */
        default void enterAt(double z, double x, DoubleUnaryOperator ground) {
            enter(z, ground);
        }
    }

    public boolean has(Thing thing) {
        return sight.has(thing);
    }

    public boolean has(Weather weather) {
        return sight.has(weather);
    }

    public boolean night() {
        return sight.night();
    }
}
