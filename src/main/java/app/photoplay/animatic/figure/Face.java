package app.photoplay.animatic.figure;

import app.photoplay.screenplay.Mood;

/**
 * What a face does in a close-up.
 *
 * @param mouth how far it is open, 0 to 1
 * @param eye how far the eye is open, 0 (asleep) to 1.4 (fright)
 * @param brow -1 (worried, angry) to 1 (raised)
 * @param smile -1 to 1
 */
public record Face(double mouth, double eye, double brow, double smile) {

    private static final double[] SYLLABLES = {.1, .75, .35, 0, .9, .5, .15, .65, 0, .3, .8, .2};

    /** A calm face. */
    public static final Face CALM = new Face(0, 1, 0, 0);

    /** The face of a mood at a time of the shot in seconds: it blinks, and the mouth moves while speaking. */
    public static Face at(double seconds, Mood mood, boolean speaking) {
        int frame = (int) Math.floor(seconds * Act.RATE + 1e-6);
        boolean blink = Math.floorMod(frame, 41) == 29 || Math.floorMod(frame, 41) == 30;
        double mouth = speaking ? SYLLABLES[Math.floorMod(frame / 2 + frame / 13, SYLLABLES.length)] : 0;
        Face still = switch (mood) {
            case JOYFUL, COMIC -> new Face(mouth, 1, .5, 1);
            case ROMANTIC, CALM -> new Face(mouth, .85, .2, .5);
            case DREAMLIKE -> new Face(mouth, .7, .4, .2);
            case SAD -> new Face(mouth, .6, -.5, -.8);
            case DREAD -> new Face(Math.max(mouth, .35), 1.35, .9, -.4);
            case TENSE, MYSTERIOUS -> new Face(mouth, 1.1, -.2, -.2);
            case ANGRY -> new Face(mouth, .8, -1, -.7);
            case EPIC -> new Face(mouth, 1, -.1, .1);
            case NEUTRAL -> new Face(mouth, 1, 0, 0);
        };
        return blink ? new Face(still.mouth, .08, still.brow, still.smile) : still;
    }
}
