package app.photoplay.animatic.compose;

import app.photoplay.screenplay.ShotSize;

/**
 * What a shot size means on the stage.
 *
 * @param person height of a person as a share of the frame's
 * @param zoom how much nearer than the setting's own view the camera stands
 * @param blur of everything behind the players, px of a 720 frame
 * @param people how many have room
 * @param feet whether the feet are in the picture
 */
record ShotScale(double person, double zoom, int blur, int people, boolean feet) {

    /** How many people a picture has room for whatever its size. */
    static final int MOST_PEOPLE = 6;

    static ShotScale of(ShotSize size) {
        return switch (size) {
            case EXTREME_WIDE -> new ShotScale(.2, .92, 0, 6, true);
            case WIDE -> new ShotScale(.4, 1, 0, 6, true);
            case FULL -> new ShotScale(.48, 1.06, 0, 5, true);
            case MEDIUM -> new ShotScale(.56, 1.12, 0, 4, true);
            case TWO_SHOT -> new ShotScale(.96, 1.3, 3, 2, false);
            case OVER_SHOULDER -> new ShotScale(1.6, 1.36, 4, 2, false);
            case CLOSE_UP -> new ShotScale(2.4, 1.42, 4, 1, false);
            case EXTREME_CLOSE_UP -> new ShotScale(4, 1.6, 8, 1, false);
            case INSERT -> new ShotScale(2, 1.5, 9, 0, false);
            case POINT_OF_VIEW -> new ShotScale(.36, 1.02, 0, 3, true);
        };
    }
}
