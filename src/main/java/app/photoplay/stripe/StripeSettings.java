package app.photoplay.stripe;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How Stripe lets us in.
 *
 * @param key the secret or restricted key; blank for no Stripe at all
 * @param webhookSecret what webhooks are signed with, {@code whsec_…}
 * @param publicUrl our own address as browsers reach it, to come back to
 * @param api where Stripe is; another address only for a stand-in
 * @param timeout of a connection and of an answer
 * @param tolerance how old a webhook may be
 * @param every how often what Stripe renews is compared with what people have chosen
 */
@ConfigurationProperties("photoplay.stripe")
record StripeSettings(
        @DefaultValue("") String key,
        @DefaultValue("") String webhookSecret,
        @Nullable URI publicUrl,
        @DefaultValue("https://api.stripe.com") URI api,
        @DefaultValue("20s") Duration timeout,
        @DefaultValue("5m") Duration tolerance,
        @DefaultValue("10m") Duration every) {

    StripeSettings {
        if (!key.isBlank() && (webhookSecret.isBlank() || publicUrl == null)) {
            throw new IllegalArgumentException(
                    "photoplay.stripe.key needs photoplay.stripe.webhook-secret and photoplay.stripe.public-url");
        }
    }

    /** A page of ours. */
    String page(String path) {
        String base = String.valueOf(publicUrl);
        return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path;
    }

    /** Without the key and the secret. */
    @Override
    public String toString() {
        return "StripeSettings[api=" + api + ", publicUrl=" + publicUrl + "]";
    }
}
