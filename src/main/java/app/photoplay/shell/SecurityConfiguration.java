package app.photoplay.shell;

import app.photoplay.account.AccountLinks;
import app.photoplay.account.AccountSettings;
import app.photoplay.account.passkey.PasskeySecurity;
import app.photoplay.account.session.SessionCheck;
import app.photoplay.account.token.TokenCheck;
import app.photoplay.base.CurrentUser;
import app.photoplay.base.web.Problems;
import app.photoplay.base.web.QuickAnswer;
import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.util.List;
import java.util.Objects;
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
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/**
 * Who may reach what. Three chains: programs and media ({@code /api}, {@code /media}: HTTP Basic without a session, or
 * the browser's session), the ways in ({@link DoorSecurity}), and the screens. Whatever is not named as public wants a
 * sign-in.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableMethodSecurity
class SecurityConfiguration {

    /** Longest address that is remembered over a sign-in; what is longer no page of ours has. */
    private static final int LONGEST_WANTED = 1_000;

    /** Where a device that nobody has signed in yet asks; what it gets, somebody else has to allow. */
    private static final String[] DEVICE_DOORS = {"/api/auth/device", "/api/auth/device/token"};

    /** Static files of the product, which hold nothing of anybody. */
    static final String[] PUBLIC_FILES = {
        "/styles/**", "/scripts/**", "/images/**", "/icons/**", "/favicon.ico", "/favicon.svg", "/aura/**"
    };

    /** Nobody reads a measurement of each filter and of each right, and every request would pay for it. */
    @Bean
    static SecurityObservationSettings unobserved() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    @Order(1)
    SecurityFilterChain programs(
            HttpSecurity http,
            ProblemResponses problems,
            Problems answers,
            CurrentUser currentUser,
            SessionCheck standing,
            TokenCheck tokens,
            AccountSettings accounts,
            List<QuickAnswer> quick) {
        if (accounts.basic()) {
            http.httpBasic(basic -> basic.authenticationEntryPoint(problems));
        }
        http.securityMatcher("/api/**", "/media/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.POST, DEVICE_DOORS)
                        .permitAll()
                        .requestMatchers("/api/admin/**")
                        .hasRole("ADMIN")
                        .anyRequest()
                        .authenticated())
                .securityContext(context -> context.securityContextRepository(new BasicOrSession()))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .addFilterAfter(new SessionCheckFilter(standing), SecurityContextHolderFilter.class)
                .addFilterAfter(new ViewerFilter(currentUser, answers), SessionCheckFilter.class)
                .addFilterAfter(new TokenFilter(tokens, problems, answers), ViewerFilter.class)
                .addFilterAfter(new QuickAnswerFilter(quick), HeaderWriterFilter.class)
                .csrf(csrf -> csrf.requireCsrfProtectionMatcher(BasicOrSession::needsCsrfToken)
                        .ignoringRequestMatchers(DEVICE_DOORS))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .headers(PageSecurity::forData);
        return http.build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain screens(
            HttpSecurity http,
            VaadinDefaultRequestCache requestCache,
            SessionCheck standing,
            PasskeySecurity passkeys) {
        passkeys.register(http);
        requestCache.setDelegateRequestCache(inACookie());
        http.authorizeHttpRequests(requests -> requests.requestMatchers(PUBLIC_FILES)
                        .permitAll()
                        .requestMatchers("/actuator/health/**", "/error")
                        .permitAll())
                .addFilterAfter(new SessionCheckFilter(standing), SecurityContextHolderFilter.class)
                .headers(PageSecurity::forPages)
                .exceptionHandling(refused -> refused.defaultAuthenticationEntryPointFor(
                        new LoginUrlAuthenticationEntryPoint(GuestSecurity.WELCOME),
                        PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, "/")))
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.loginView(AccountLinks.SIGN_IN, AccountLinks.SIGN_IN)
                                .anyRequest(AuthorizedUrl::authenticated));
        return http.build();
    }

    /** The page that somebody wanted before they signed in: nothing of it is kept here, and no address shows it. */
    private static RequestCache inACookie() {
        CookieRequestCache cache = new CookieRequestCache();
        // The first page is where they are led anyway: for it nobody needs a cookie.
        cache.setRequestMatcher(request -> "GET".equals(request.getMethod())
                && !request.getRequestURI().equals(request.getContextPath() + "/")
                && request.getRequestURI().length()
                                + Objects.requireNonNullElse(request.getQueryString(), "")
                                        .length()
                        <= LONGEST_WANTED);
        cache.setCookieCustomizer(cookie -> cookie.setAttribute("SameSite", "Lax"));
        return cache;
    }
}
