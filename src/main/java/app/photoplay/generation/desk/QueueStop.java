package app.photoplay.generation.desk;

import app.photoplay.base.UserId;
import java.time.Instant;

/**
 * A part of the queue that is held.
 *
 * @param draining whether what was asked for before {@code since} still goes out; else nothing does
 * @param by who did it, whose account may be gone
 */
public record QueueStop(QueueScope scope, boolean draining, Instant since, UserId by) {}
