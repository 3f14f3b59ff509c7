package app.photoplay.film;

import app.photoplay.project.ProjectId;

/**
 * A film will not be made from this cut without a change.
 *
 * @param reason words under {@code film.failure.<reason>}
 */
public record FilmFailed(FilmId film, ProjectId project, String reason) {}
