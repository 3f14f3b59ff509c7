package app.photoplay.generation.recovery;

import app.photoplay.generation.GenerationId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/**
 * A request that may have reached a provider that cannot tell.
 *
 * @param token under which the provider may know its attempt
 * @param usdQuoted what it was expected to cost, in US dollars
 * @param submittedAt when the attempt was written down
 */
@NamedInterface("desk")
public record UnknownRequest(
        GenerationId id,
        UUID subject,
        String provider,
        String model,
        UUID token,
        BigDecimal usdQuoted,
        Instant submittedAt) {}
