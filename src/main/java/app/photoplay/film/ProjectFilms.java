package app.photoplay.film;

import org.jspecify.annotations.Nullable;

/**
 * The films of a project that others see.
 *
 * @param newest the one that was asked for last
 * @param finished the newest that can be played, while a newer one is on its way as well; null where there is none yet
 */
public record ProjectFilms(FilmView newest, @Nullable FilmView finished) {}
