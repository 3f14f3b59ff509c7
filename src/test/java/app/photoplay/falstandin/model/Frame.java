package app.photoplay.falstandin.model;

/**
 * The measures of what comes out.
 *
 * @param width in pixels, 0 where it is sound or text
 * @param height in pixels, 0 where it is sound or text
 * @param seconds of a clip or of sound, 0 for pictures
 * @param fps frames a second, 0 for pictures and sound
 * @param sound whether a clip has a sound track
 * @param count how many come out
 */
public record Frame(int width, int height, double seconds, int fps, boolean sound, int count) {}
