package app.photoplay.base;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock everything asks for the time, so that a test can stop it; ids hold its time too. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    /** Also for what is made before there is an application. */
    static final Clock SYSTEM = Clock.systemUTC();

    ClockConfiguration(Clock clock) {
        Ids.readTimeFrom(clock);
    }

    @Bean
    static Clock clock() {
        return SYSTEM;
    }
}
