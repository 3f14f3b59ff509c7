package app.photoplay.fal.web;

import app.photoplay.fal.OnFalKeyCondition;
import app.photoplay.fal.WebhookIntake;
import app.photoplay.fal.http.Json;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Conditional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/**
 * Where fal rings when a request is done. What it brings is believed in one thing only: that it is worth looking now;
 * the result is then asked for as if nobody had rung. Rung twice, it does no harm.
 */
@RestController
@Conditional(OnFalKeyCondition.class)
class WebhookController {

    private static final Logger log = LoggerFactory.getLogger(WebhookController.class);
    private static final int LONGEST = 1 << 20;

    private final WebhookIntake arrivals;
    private final WebhookKeys jwks;
    private final Clock clock;

    WebhookController(WebhookIntake arrivals, Clock clock) {
        this.arrivals = arrivals;
        this.jwks = new WebhookKeys(arrivals::keySet, clock);
        this.clock = clock;
    }

    @PostMapping("/hooks/fal/{generation}/{token}")
    ResponseEntity<Void> ring(
            @PathVariable String generation,
            @PathVariable String token,
            @RequestParam(required = false) @Size(max = 200) @Nullable String model,
            HttpServletRequest request)
            throws IOException {
        if (request.getContentLengthLong() > LONGEST) {
            return answer(HttpStatus.CONTENT_TOO_LARGE);
        }
        byte[] body = request.getInputStream().readNBytes(LONGEST + 1);
        if (body.length > LONGEST) {
            return answer(HttpStatus.CONTENT_TOO_LARGE);
        }
        WebhookSignature signature = new WebhookSignature(
                request.getHeader("X-Fal-Webhook-Request-Id"),
                request.getHeader("X-Fal-Webhook-User-Id"),
                request.getHeader("X-Fal-Webhook-Timestamp"),
                request.getHeader("X-Fal-Webhook-Signature"));
        if (!signature.isOf(body, jwks, clock)) {
            log.debug("Rejected a webhook without a valid signature of fal");
            return answer(HttpStatus.UNAUTHORIZED);
        }
        return ring(generation, token, model, body);
    }

    private ResponseEntity<Void> ring(String generation, String token, @Nullable String model, byte[] body) {
        UUID id = uuid(generation);
        UUID attempt = uuid(token);
        if (id == null || attempt == null || model == null) {
            return answer(HttpStatus.NOT_FOUND);
        }
        List<String> requestIds;
        try {
            JsonNode told = Json.readObject(body);
            requestIds = Stream.of("request_id", "gateway_request_id")
                    .map(field -> Json.text(told, field))
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList();
        } catch (IOException e) {
            return answer(HttpStatus.BAD_REQUEST);
        }
        if (requestIds.isEmpty()) {
            return answer(HttpStatus.BAD_REQUEST);
        }
        try {
            return answer(arrivals.rung(id, attempt, model, requestIds) ? HttpStatus.OK : HttpStatus.NOT_FOUND);
        } catch (IOException e) {
            // fal rings again.
            log.info("Could not process a webhook now: {}", e.getMessage());
            return answer(HttpStatus.SERVICE_UNAVAILABLE);
        }
    }

    private static @Nullable UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static ResponseEntity<Void> answer(HttpStatus status) {
        return ResponseEntity.status(status).build();
    }
}
