package app.photoplay.film;

import app.photoplay.project.ProjectId;

/** A film can be watched. */
public record FilmFinished(FilmId film, ProjectId project) {}
