package app.photoplay.generation;

/**
 * Width and height of a picture.
 *
 * @param width pixels, even
 * @param height pixels, even
 */
public record FrameSize(int width, int height) {}
