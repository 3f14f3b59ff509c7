package app.photoplay.falstandin;

import app.photoplay.falstandin.fault.Fault;
import app.photoplay.falstandin.job.Job;
import app.photoplay.falstandin.wire.Json;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One accepted submit.
 *
 * @param ordinal of the submit, from 1, counting refused ones
 * @param token last segment of the webhook's path, or value of the tag where there is no webhook, else null
 * @param generation the segment before it, null without one
 * @param webhook as it was given
 * @param body as it was sent
 * @param unknownInputs members of the body that the model does not have
 * @param code status of the result, null before the end
 * @param paid whether it ran and is charged
 * @param units billable, 0 where it is free
 * @param usd US dollars, 0 where it is free
 * @param polls how often its status was asked for
 * @param resultsServed how often its result was fetched
 * @param webhooks how many were acknowledged
 * @param faults what it was meant to meet
 */
public record JournalEntry(
        long ordinal,
        String requestId,
        String model,
        @Nullable String token,
        @Nullable String generation,
        @Nullable String webhook,
        JsonNode body,
        List<String> unknownInputs,
        Instant acceptedAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        Job.State state,
        @Nullable Integer code,
        boolean paid,
        BigDecimal units,
        BigDecimal usd,
        int polls,
        int resultsServed,
        int webhooks,
        List<Fault> faults) {

    public ObjectNode json() {
        ObjectNode node = Json.object()
                .put("ordinal", ordinal)
                .put("request_id", requestId)
                .put("model", model)
                .put("token", token)
                .put("generation", generation)
                .put("webhook", webhook);
        node.set("body", body);
        node.set("unknown_inputs", Json.of(unknownInputs));
        node.put("accepted_at", acceptedAt.toString())
                .put("started_at", startedAt == null ? null : startedAt.toString())
                .put("finished_at", finishedAt == null ? null : finishedAt.toString())
                .put("state", state.name())
                .put("code", code)
                .put("paid", paid)
                .put("units", units)
                .put("usd", usd)
                .put("polls", polls)
                .put("results_served", resultsServed)
                .put("webhooks", webhooks);
        node.set("faults", Json.of(faults.stream().map(Fault::toString).toList()));
        return node;
    }
}
