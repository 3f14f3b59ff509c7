package app.photoplay.generation;

import app.photoplay.base.Bequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Requests that somebody made for films of others are those films’ from then on, with what they cost. */
@Configuration(proxyBeanMethods = false)
class RequestBequest {

    @Bean
    Bequest requestBequestRows() {
        return new Bequest("generations", "subject", "account_id");
    }
}
