package app.photoplay.account;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * An account to try the product with, whose password everybody may read. Off unless {@code photoplay.demo.enabled}.
 */
@ConfigurationProperties("photoplay.demo")
public record DemoAccount(
        @DefaultValue("false") boolean enabled,
        @DefaultValue("demo@photoplay.example") String email,
        @DefaultValue("a text becomes a film") String password,
        @DefaultValue("Demo Creator") String displayName) {}
