package app.photoplay.account.provider;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An account elsewhere; @param subject the provider’s own name for its person; @param email as the provider says */
public record LinkedAccount(
        String provider, String subject, @Nullable String email, Instant linkedAt) {}
