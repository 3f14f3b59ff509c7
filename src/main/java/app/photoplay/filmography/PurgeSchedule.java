package app.photoplay.filmography;

import app.photoplay.base.PeriodicTask;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks into the bins of all people from time to time. */
@Configuration(proxyBeanMethods = false)
class PurgeSchedule {

    private static final Duration EVERY = Duration.ofSeconds(30);

    @Bean
    PeriodicTask filmPurging(FilmPurge purge) {
        return new PeriodicTask("film-purge", EVERY, purge::purgeDue);
    }
}
