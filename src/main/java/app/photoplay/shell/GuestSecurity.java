package app.photoplay.shell;

import app.photoplay.base.web.QuickAnswer;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.security.web.header.HeaderWriterFilter;

/**
 * The pages that are shown to guests: without a session, whoever asks. Nobody is signed in there, also in a browser that
 * is: what a guest may see is decided by the link alone, and no form there does anything in somebody’s name.
 */
@Configuration(proxyBeanMethods = false)
class GuestSecurity {

    /** What whoever is not signed in sees first. */
    static final String WELCOME = "/welcome";

    @Bean
    @Order(2)
    SecurityFilterChain guests(HttpSecurity http, List<QuickAnswer> quick) {
        http.securityMatcher("/s/**", "/works", WELCOME, "/oembed")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .securityContext(context -> context.securityContextRepository(new NullSecurityContextRepository()))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .addFilterAfter(new QuickAnswerFilter(quick), HeaderWriterFilter.class)
                .headers(PageSecurity::forGuests);
        return http.build();
    }
}
