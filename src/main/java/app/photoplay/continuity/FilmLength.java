package app.photoplay.continuity;

import java.time.Duration;

/**
 * How long the shots of a film make it.
 *
 * @param shortest that its shots allow: each as short as what is said in it takes
 * @param longest that its shots allow
 */
public record FilmLength(Duration now, Duration shortest, Duration longest) {

    /** Whether there is anything that can last longer or shorter. */
    public boolean changeable() {
        return shortest.compareTo(longest) < 0;
    }
}
