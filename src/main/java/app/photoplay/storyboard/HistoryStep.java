package app.photoplay.storyboard;

import app.photoplay.storyboard.document.Storyboard;

/**
 * A change of a storyboard with the document on both sides of it.
 *
 * @param before the same as {@code after} where it wrote the first version
 */
public record HistoryStep(LogEntry entry, Storyboard before, Storyboard after) {}
