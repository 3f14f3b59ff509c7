package app.photoplay.fal;

import app.photoplay.fal.http.TrustedBases;
import app.photoplay.generation.SubmitIntent;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Where fal rings for a request. The address names the attempt by its token, which nobody else knows, and the model,
 * which fal does not say when it rings.
 */
record WebhookAddress(@Nullable URI publicUrl) {

    @Nullable
    URI of(SubmitIntent intent) {
        return publicUrl == null
                ? null
                : TrustedBases.at(
                        publicUrl,
                        "/hooks/fal/" + intent.generation() + "/" + intent.token() + "?model="
                                + URLEncoder.encode(intent.model(), StandardCharsets.UTF_8));
    }
}
