package app.photoplay.production;

import app.photoplay.storyboard.TakeId;

/**
 * How a picture that is there is to be changed.
 *
 * @param of the take whose picture it is
 * @param instruction what to change, at most {@link #LONGEST} {@code char}s: «make the lamp green»
 */
public record PictureEdit(TakeId of, String instruction) {

    public static final int LONGEST = 600;
}
