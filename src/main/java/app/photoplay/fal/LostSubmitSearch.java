package app.photoplay.fal;

import app.photoplay.fal.http.Json;
import app.photoplay.fal.model.WireRequest;
import app.photoplay.generation.SubmitIntent;
import app.photoplay.generation.SubmitTrace;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Looks in the platform's list for a submit whose answer was lost: by our token wherever the list shows it, else by
 * the very input. It never says that something did not arrive, since nobody promises that the list is complete.
 */
final class LostSubmitSearch {

    private static final Logger log = LoggerFactory.getLogger(LostSubmitSearch.class);
    private static final Duration SKEW = Duration.ofSeconds(5);
    private static final Duration REMEMBERED = Duration.ofHours(1);

    private final Platform platform;
    private final Cache<String, Taken> taken = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterWrite(REMEMBERED)
            .build();

    /** A request of fal's and the attempt that it belongs to. */
    private record Taken(UUID token, FalHandle handle) {}

    LostSubmitSearch(Platform platform) {
        this.platform = platform;
    }

    /** That request belongs to that attempt, whether or not that was written down already. */
    void taken(UUID token, FalHandle handle) {
        taken.put(handle.requestId(), new Taken(token, handle));
    }

    /** The first of these requests that was found to belong to that attempt by this process, lately. */
    Optional<FalHandle> takenAs(List<String> requestIds, UUID token) {
        for (String id : requestIds) {
            Taken known = taken.getIfPresent(id);
            if (known != null && known.token().equals(token)) {
                return Optional.of(known.handle());
            }
        }
        return Optional.empty();
    }

    private boolean isAnothers(String requestId, UUID token) {
        Taken known = taken.getIfPresent(requestId);
        return known != null && !known.token().equals(token);
    }

    /**
     * @param wire what was sent, but for the files that went with it; null where that is not known any more
     * @param anothers whether a request is known to be another attempt of ours
     */
    SubmitTrace trace(SubmitIntent intent, @Nullable WireRequest wire, Predicate<String> anothers) {
        try {
            JsonNode sent = wire == null ? null : reread(wire.input());
            return platform.requests(
                            intent.model(),
                            intent.startedAt().minus(SKEW),
                            row -> bearsToken(intent, row)
                                    || (sent != null && WireRequest.isWithin(sent, row.path("json_input"))))
                    .flatMap(rows -> find(intent, rows, anothers))
                    .<SubmitTrace>map(id -> arrived(intent, id, wire == null ? null : wire.usd()))
                    .orElseGet(SubmitTrace.CannotTell::new);
        } catch (IOException e) {
            log.info("Could not fetch fal's list of requests: {}", e.getMessage());
            return new SubmitTrace.CannotTell();
        }
    }

    /** So that its numbers are of the types that the list's are. */
    private static JsonNode reread(ObjectNode input) throws IOException {
        return Json.readObject(Json.write(input));
    }

    private static boolean bearsToken(SubmitIntent intent, JsonNode row) {
        return row.toString().contains(intent.token().toString());
    }

    private Optional<String> find(SubmitIntent intent, List<JsonNode> rows, Predicate<String> anothers) {
        List<String> ids =
                ids(rows.stream().filter(row -> bearsToken(intent, row)).toList());
        if (ids.isEmpty()) {
            ids = ids(rows).stream()
                    .filter(id -> !isAnothers(id, intent.token()) && !anothers.test(id))
                    .toList();
        }
        return ids.size() == 1 ? Optional.of(ids.getFirst()) : Optional.empty();
    }

    private static List<String> ids(List<JsonNode> rows) {
        return rows.stream()
                .map(LostSubmitSearch::id)
                .filter(FalHandle::isRequestId)
                .distinct()
                .map(String::valueOf)
                .toList();
    }

    private static @Nullable String id(JsonNode row) {
        return Json.text(row, "request_id");
    }

    private SubmitTrace arrived(SubmitIntent intent, String requestId, @Nullable BigDecimal usd) {
        FalHandle handle = new FalHandle(requestId, intent.model(), null, null, null, usd);
        taken(intent.token(), handle);
        return new SubmitTrace.Arrived(handle.of(intent.generation()));
    }
}
