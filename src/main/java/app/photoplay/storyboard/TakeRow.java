package app.photoplay.storyboard;

import app.photoplay.generation.GenerationId;

/**
 * One attempt at a shot's picture or clip.
 *
 * @param number 1-based; the highest one that was not called off counts
 * @param fingerprint of what it was made from
 */
record TakeRow(ShotId shot, TakeKind kind, int number, GenerationId generation, String fingerprint) {}
