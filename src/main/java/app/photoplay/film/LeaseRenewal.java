package app.photoplay.film;

import app.photoplay.base.PeriodicTask;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Renews the claims of films often enough that a missed beat or two costs none. */
@Configuration(proxyBeanMethods = false)
class LeaseRenewal {

    @Bean
    PeriodicTask filmLeaseRenewal(HeldFilms held) {
        return new PeriodicTask("film-leases", FilmLeases.LEASE.dividedBy(5), held::renew);
    }
}
