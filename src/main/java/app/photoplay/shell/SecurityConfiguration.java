package app.photoplay.shell;

import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/**
 * Who may reach what. Two chains: programs and media ({@code /api}, {@code /media}: HTTP Basic without a session, or
 * the browser's session), and the screens. Whatever is not named as public wants a sign-in.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableMethodSecurity
class SecurityConfiguration {

    static final String SIGN_IN = "/sign-in";

    /**
     * Where the sign-in form posts to. Not the form's own address: Vaadin exempts that from the token against forgery,
     * and then another site could sign somebody in as somebody else.
     */
    static final String SESSION = "/session";

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
    SecurityFilterChain screens(HttpSecurity http, VaadinDefaultRequestCache requestCache) {
        requestCache.setDelegateRequestCache(withoutATraceInTheAddress());
        http.authorizeHttpRequests(requests -> requests.requestMatchers(PUBLIC_FILES)
                        .permitAll()
                        .requestMatchers("/actuator/health/**", "/error")
                        .permitAll())
                .headers(PageSecurity::forPages)
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.loginView(SIGN_IN, SIGN_IN).anyRequest(AuthorizedUrl::authenticated))
                .formLogin(form -> form.loginPage(SIGN_IN)
                        .loginProcessingUrl(SESSION)
                        .usernameParameter("email")
                        .failureHandler(new SignInFailure(SIGN_IN)));
        return http.build();
    }

    /** Null is the documented way to have no {@code ?continue} added; the setter does not say so to NullAway. */
    @SuppressWarnings("NullAway")
    private static RequestCache withoutATraceInTheAddress() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        return cache;
    }
}
