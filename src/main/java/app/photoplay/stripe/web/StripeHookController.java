package app.photoplay.stripe.web;

import app.photoplay.plan.billing.BillingUnavailableException;
import app.photoplay.stripe.OnStripeKeyCondition;
import app.photoplay.stripe.StripeEvents;
import com.stripe.exception.SignatureVerificationException;
import com.stripe.exception.StripeException;
import com.stripe.net.Webhook;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Conditional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where Stripe rings. Rung twice, it does no harm; what cannot be handled now, Stripe sends again. */
@RestController
@Conditional(OnStripeKeyCondition.class)
class StripeHookController {

    private static final Logger log = LoggerFactory.getLogger(StripeHookController.class);
    private static final int LONGEST = 1 << 20;

    private final StripeEvents events;
    private final String secret;
    private final Duration tolerance;
    private final Clock clock;

    StripeHookController(
            StripeEvents events,
            @Value("${photoplay.stripe.webhook-secret}") String secret,
            @Value("${photoplay.stripe.tolerance:5m}") Duration tolerance,
            Clock clock) {
        this.events = events;
        this.secret = secret;
        this.tolerance = tolerance;
        this.clock = clock;
    }

    @PostMapping("/hooks/stripe")
    ResponseEntity<Void> ring(
            @RequestHeader(name = "Stripe-Signature", required = false) @Nullable String signature,
            HttpServletRequest request)
            throws IOException {
        byte[] body = request.getInputStream().readNBytes(LONGEST + 1);
        if (body.length > LONGEST) {
            return answer(HttpStatus.CONTENT_TOO_LARGE);
        }
        String text = new String(body, StandardCharsets.UTF_8);
        if (!signed(text, signature)) {
            log.debug("Rejected a webhook without a valid signature of Stripe");
            return answer(HttpStatus.UNAUTHORIZED);
        }
        try {
            JsonNode event = JsonMapper.shared().readTree(text);
            String id = event.path("id").asString("");
            String object = event.path("data").path("object").path("id").asString("");
            if (id.isEmpty() || id.length() > 255) {
                return answer(HttpStatus.BAD_REQUEST);
            }
            if (!object.isEmpty()) {
                events.handle(id, event.path("type").asString(""), object);
            }
            return answer(HttpStatus.OK);
        } catch (JacksonException e) {
            return answer(HttpStatus.BAD_REQUEST);
        } catch (StripeException e) {
            log.info("Could not process an event of Stripe now: status {}, code {}", e.getStatusCode(), e.getCode());
            return answer(HttpStatus.SERVICE_UNAVAILABLE);
        } catch (BillingUnavailableException e) {
            return answer(HttpStatus.SERVICE_UNAVAILABLE);
        }
    }

    private boolean signed(String body, @Nullable String signature) {
        try {
            return signature != null
                    && Webhook.Signature.verifyHeader(body, signature, secret, tolerance.toSeconds(), clock);
        } catch (SignatureVerificationException | NumberFormatException e) {
            return false;
        }
    }

    private static ResponseEntity<Void> answer(HttpStatus status) {
        return ResponseEntity.status(status).build();
    }
}
