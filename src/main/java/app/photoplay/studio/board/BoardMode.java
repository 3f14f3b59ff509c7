package app.photoplay.studio.board;

import org.jspecify.annotations.Nullable;

/**
 * What a storyboard is shown for.
 *
 * @param phase what is being made of it: scenes in which all of it is made fold to one line
 * @param retryable whether a failed shot can be tried again by itself
 * @param language of its words, ISO 639-1, or null where nobody knows
 */
public record BoardMode(
        ProductionPhase phase, boolean retryable, @Nullable String language) {}
