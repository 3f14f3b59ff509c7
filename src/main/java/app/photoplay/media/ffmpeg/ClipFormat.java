package app.photoplay.media.ffmpeg;

/**
 * How a clip is encoded. Clips with the same format can be joined by copying; see {@link FilmStock}.
 *
 * @param format everything that has to be equal, in one word
 * @param frames how many there are, at {@link FilmStock#RATE} a second
 */
public record ClipFormat(String format, long frames) {}
