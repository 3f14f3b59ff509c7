package app.photoplay.shell;

import app.photoplay.account.AccountLinks;
import app.photoplay.account.passkey.PasskeySecurity;
import app.photoplay.account.provider.ProviderSignIn;
import app.photoplay.account.session.SessionCheck;
import app.photoplay.account.signin.LinkSignIn;
import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.SessionManagementConfigurer.SessionFixationConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;

/**
 * The ways in: plain pages that anybody may ask for as often as they like, because the server keeps nothing of them. The
 * token against forged requests is a cookie, so that the first session is the one of somebody who was let in.
 */
@Configuration(proxyBeanMethods = false)
class DoorSecurity {

    private static final List<String> DOORS = List.of(
            AccountLinks.SIGN_IN + "/**",
            AccountLinks.SIGN_UP + "/**",
            "/password/**",
            "/webauthn/authenticate/options",
            "/login/webauthn",
            AccountLinks.SESSION);

    /** To providers and back, where any is set up. */
    private static final List<String> PROVIDERS = List.of("/oauth2/authorization/**", ProviderSignIn.BACK + "**");

    @Bean
    @Order(2)
    SecurityFilterChain doors(
            HttpSecurity http,
            VaadinDefaultRequestCache wanted,
            SessionCheck standing,
            LinkSignIn link,
            PasskeySecurity passkeys,
            ProviderSignIn providers,
            AuthenticationFailureHandler failure,
            @Qualifier("signInFailure") AccessDeniedHandler forged) {
        List<String> doors = new ArrayList<>(DOORS);
        if (!providers.providers().isEmpty()) {
            doors.addAll(PROVIDERS);
        }
        http.securityMatcher(doors.toArray(String[]::new))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .requestCache(cache -> cache.requestCache(wanted))
                .csrf(csrf -> csrf.csrfTokenRepository(tokens()))
                .exceptionHandling(refused -> refused.accessDeniedHandler(forged))
                .sessionManagement(session -> session.sessionFixation(SessionFixationConfigurer::newSession))
                .logout(AbstractHttpConfigurer::disable)
                .addFilterAfter(new SessionCheckFilter(standing), SecurityContextHolderFilter.class)
                .headers(PageSecurity::forDoors)
                .formLogin(form -> form.loginPage(AccountLinks.SIGN_IN)
                        .loginProcessingUrl(AccountLinks.SESSION)
                        .usernameParameter("email")
                        .failureHandler(failure))
                .oneTimeTokenLogin(form -> link.configure(form, failure));
        passkeys.signIn(http, wanted);
        providers.configure(http, wanted, failure);
        return http.build();
    }

    private static CsrfTokenRepository tokens() {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("door");
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        return tokens;
    }
}
