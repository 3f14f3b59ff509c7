package app.photoplay.film;

import app.photoplay.base.Bequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Films that somebody had cut of projects of others stay with those. */
@Configuration(proxyBeanMethods = false)
class FilmBequest {

    @Bean
    Bequest filmBequestRows() {
        return new Bequest("films", "project_id", "owner_id");
    }
}
