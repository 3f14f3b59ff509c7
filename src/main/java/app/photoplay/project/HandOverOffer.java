package app.photoplay.project;

import java.time.Instant;

/**
 * A film that somebody may take over, as the one who is asked is told of it.
 *
 * @param owner name of whoever wants to give it away; empty where they have none any more
 * @param expiresAt when the offer ends by itself
 */
public record HandOverOffer(ProjectId film, String title, String owner, Instant expiresAt) {}
