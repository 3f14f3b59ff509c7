package app.photoplay.film.subtitle;

import java.util.List;

/**
 * One appearance of words under the picture.
 *
 * @param from first frame on which it is seen
 * @param to first frame on which it is no longer seen
 * @param lines one or two
 */
public record Cue(long from, long to, List<String> lines) {

    public Cue {
        lines = List.copyOf(lines);
    }

    Cue later(long frames) {
        return new Cue(from + frames, to + frames, lines);
    }
}
