package app.photoplay.film.assembly;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much of what was encoded for films is kept for the next cut, and how long encoding may take.
 *
 * @param cache bytes; what was used longest ago goes first
 * @param patience how long ffmpeg may take for however little of a film
 * @param slower how many times as long as watching it takes ffmpeg may take besides
 */
@ConfigurationProperties("photoplay.film")
record FilmSettings(
        @DefaultValue("8GB") DataSize cache,
        @DefaultValue("60s") Duration patience,
        @DefaultValue("30") int slower) {

    /** A generous limit for encoding that much film on a slow machine. */
    Duration limit(Duration film) {
        return patience.plus(film.multipliedBy(slower));
    }
}
