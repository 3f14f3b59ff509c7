package app.photoplay.shell;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the world reaches us.
 *
 * @param trustedProxies addresses and networks ({@code 10.0.0.0/8}) of proxies whose {@code X-Forwarded-*} headers are
 *     believed; none by default
 * @param hosts names under which we are reached, beside those of this machine; an entry is a name without a port
 */
@ConfigurationProperties("photoplay.web")
record WebSettings(
        @DefaultValue List<String> trustedProxies,
        @DefaultValue List<String> hosts) {}
