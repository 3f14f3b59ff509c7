package app.photoplay.media.web;

import app.photoplay.base.PhotoplayHome;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Who sends the bytes of stored files.
 *
 * @param accelRedirect the proxy's internal location, such as {@code /photoplay-media/}; null, by default, for this process
 */
@ConfigurationProperties("photoplay.media")
record MediaDelivery(@Nullable String accelRedirect) {

    private static final Pattern LOCATION = Pattern.compile("/[A-Za-z0-9._~/-]*/");

    MediaDelivery {
        if (accelRedirect != null && accelRedirect.isBlank()) {
            accelRedirect = null;
        }
        if (accelRedirect != null && !LOCATION.matcher(accelRedirect).matches()) {
            throw new IllegalArgumentException(
                    "photoplay.media.accel-redirect is a location such as /photoplay-media/, with a slash at both ends");
        }
    }

    /** Tells whoever sends files, by the servlet context that every request has. */
    @Configuration(proxyBeanMethods = false)
    static class Setup {

        @Bean
        ServletContextInitializer accelRedirect(MediaDelivery delivery, PhotoplayHome home) {
            String prefix = delivery.accelRedirect();
            return application -> {
                if (prefix != null) {
                    new AccelRedirect(prefix, home.folder("media")).keepIn(application);
                }
            };
        }
    }
}
