package app.photoplay.generation;

import java.util.UUID;

/**
 * Something about a subject's generations has changed; published in the transaction that changes it.
 *
 * @param subject as in {@link GenerationOrder#subject()}
 * @param settled whether something came to its end, or goes on after it seemed to have ended
 */
public record GenerationsChanged(UUID subject, boolean settled) {}
