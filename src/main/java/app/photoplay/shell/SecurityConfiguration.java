package app.photoplay.shell;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Who may reach what. Two chains: programs and media ({@code /api}, {@code /media}: HTTP Basic without a session, or
 * the browser's session), and the screens. Whatever is not named as public wants a sign-in.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableMethodSecurity
class SecurityConfiguration {

    static final String SIGN_IN = "/sign-in";

    /** Static files of the product, which hold nothing of anybody. */
    static final String[] PUBLIC_FILES = {
        "/styles/**", "/scripts/**", "/images/**", "/icons/**", "/favicon.ico", "/favicon.svg", "/aura/**"
    };

    @Bean
    @Order(1)
    SecurityFilterChain programs(HttpSecurity http, ProblemResponses problems) {
        http.securityMatcher("/api/**", "/media/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .httpBasic(basic -> basic.authenticationEntryPoint(problems))
                .securityContext(context -> context.securityContextRepository(new BasicOrSession()))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .csrf(csrf -> csrf.requireCsrfProtectionMatcher(BasicOrSession::needsCsrfToken))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .headers(PageSecurity::forData);
        return http.build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain screens(HttpSecurity http) {
        http.authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, PUBLIC_FILES)
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, "/actuator/health/**")
                        .permitAll()
                        .requestMatchers("/error")
                        .permitAll())
                .headers(PageSecurity::forPages)
                .formLogin(form -> form.usernameParameter("email").failureHandler(new SignInFailure(SIGN_IN)))
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.loginView(SIGN_IN, SIGN_IN).anyRequest(AuthorizedUrl::authenticated));
        return http.build();
    }
}
