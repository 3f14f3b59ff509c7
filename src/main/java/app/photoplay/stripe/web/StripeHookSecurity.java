package app.photoplay.stripe.web;

import app.photoplay.stripe.OnStripeKeyCondition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** A chain of its own for what Stripe calls: nobody signs in there; a signature over the body stands in for that. */
@Configuration(proxyBeanMethods = false)
@Conditional(OnStripeKeyCondition.class)
class StripeHookSecurity {

    @Bean
    @Order(0)
    SecurityFilterChain stripeHooks(HttpSecurity http) {
        http.securityMatcher("/hooks/stripe")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        return http.build();
    }
}
