package app.photoplay.project;

import java.time.Instant;

/**
 * A work that lies in the bin.
 *
 * @param removedAt when it was moved there
 * @param purgeAt when it goes for good
 */
public record RemovedProject(ProjectSummary project, Instant removedAt, Instant purgeAt) {}
