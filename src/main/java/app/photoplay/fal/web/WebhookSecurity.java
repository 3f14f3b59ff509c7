package app.photoplay.fal.web;

import app.photoplay.fal.OnFalKeyCondition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/**
 * A chain of its own for what fal calls: nobody signs in there and no session begins. A signature over the body stands
 * in for the token against forgery.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(OnFalKeyCondition.class)
class WebhookSecurity {

    @Bean
    @Order(0)
    SecurityFilterChain falWebhooks(HttpSecurity http) {
        http.securityMatcher("/hooks/fal/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        return http.build();
    }
}
