package app.photoplay.generation;

import app.photoplay.base.UserId;
import java.util.UUID;

/**
 * One thing that is wanted.
 *
 * @param id chosen by who asks, so that its own row can name it in the same transaction
 * @param account who pays, and whose turn it takes
 * @param subject what it belongs to, such as a project: changes are told under this id
 * @param job what asks for it, such as a conversion: its receipts and its ceiling are counted under this id
 * @param urgency lower comes first among one person's requests
 */
public record GenerationOrder(
        GenerationId id, UserId account, UUID subject, UUID job, GenerationRequest request, int urgency) {}
