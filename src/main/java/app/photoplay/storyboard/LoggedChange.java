package app.photoplay.storyboard;

import app.photoplay.storyboard.document.Changes;
import java.time.Instant;

/**
 * What a revision changed, and when.
 *
 * @param revision that it made
 */
public record LoggedChange(long revision, Instant at, Changes changes) {}
