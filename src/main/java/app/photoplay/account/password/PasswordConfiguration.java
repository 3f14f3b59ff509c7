package app.photoplay.account.password;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

/** How passwords are hashed. */
@Configuration(proxyBeanMethods = false)
class PasswordConfiguration {

    private static final int MOST_WAITING = 40;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** The framework's current default; what was hashed with an earlier one is hashed anew at the next sign-in. */
    @Bean
    PasswordEncoder passwordEncoder() {
        int threads = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
        return new PooledPasswordEncoder(
                PasswordEncoderFactories.createDelegatingPasswordEncoder(), threads, MOST_WAITING, PATIENCE);
    }
}
