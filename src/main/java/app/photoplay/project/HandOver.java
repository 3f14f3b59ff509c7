package app.photoplay.project;

import app.photoplay.base.UserId;
import java.time.Instant;

/**
 * A film that its owner wants to give away, and nobody has taken yet.
 *
 * @param from whose it is
 * @param to whom they asked
 * @param expiresAt when the offer ends by itself
 */
public record HandOver(ProjectId project, UserId from, UserId to, Instant askedAt, Instant expiresAt) {}
