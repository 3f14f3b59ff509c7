package app.photoplay.account;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How people come in.
 *
 * @param confirmSignUps whether an account is opened only once its address is confirmed, so that nobody learns who has one;
 *     null for all but the first one where mail goes into files
 * @param basic whether programs may send the password with each call (HTTP Basic); tokens are taken in any case
 */
@ConfigurationProperties("photoplay.account")
public record AccountSettings(
        @Nullable Boolean confirmSignUps,
        @DefaultValue("true") boolean basic) {}
