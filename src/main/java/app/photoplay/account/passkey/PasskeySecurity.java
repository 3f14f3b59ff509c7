package app.photoplay.account.passkey;

import app.photoplay.account.AccountSuspendedException;
import app.photoplay.account.person.AccountHolder;
import app.photoplay.account.person.DemoAccount;
import app.photoplay.account.person.People;
import app.photoplay.account.person.SignedInPerson;
import app.photoplay.account.session.SessionCheck;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AuthenticationEntryPointFailureHandler;
import org.springframework.security.web.authentication.HttpMessageConverterAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.session.SessionFixationProtectionStrategy;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.authentication.PublicKeyCredentialRequestOptionsFilter;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationFilter;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationRequestToken;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.security.web.webauthn.registration.HttpSessionPublicKeyCredentialCreationOptionsRepository;
import org.springframework.security.web.webauthn.registration.WebAuthnRegistrationFilter;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Signing in with a passkey and making one, by the framework’s filters. They are put into the chains by hand because a
 * passkey has to sign in the same person, in the same kind of session, as every other way.
 */
@Component
@PermitAll
public class PasskeySecurity {

    private final UserCredentialRepository credentials;
    private final PasskeyParty party;
    private final AskedPasskeys asked = new AskedPasskeys();
    private final People accounts;
    private final DemoAccount demo;
    private final SessionCheck standing;
    private final SecurityContextHolderStrategy contexts;
    private final Clock clock;

    PasskeySecurity(
            PublicKeyCredentialUserEntityRepository people,
            UserCredentialRepository credentials,
            People accounts,
            DemoAccount demo,
            SessionCheck standing,
            ObjectProvider<SecurityContextHolderStrategy> contexts,
            Clock clock) {
        this.credentials = credentials;
        this.party = new PasskeyParty(people, credentials);
        this.accounts = accounts;
        this.demo = demo;
        this.standing = standing;
        this.contexts = contexts.getIfAvailable(SecurityContextHolder::getContextHolderStrategy);
        this.clock = clock;
    }

    /** Lets people in: what is to be signed ({@code /webauthn/authenticate/options}), and the signature ({@code /login/webauthn}). */
    public void signIn(HttpSecurity doors, RequestCache wanted) {
        PublicKeyCredentialRequestOptionsFilter options = new PublicKeyCredentialRequestOptionsFilter(party);
        options.setRequestOptionsRepository(asked);
        options.setSecurityContextHolderStrategy(contexts);
        HttpMessageConverterAuthenticationSuccessHandler success =
                new HttpMessageConverterAuthenticationSuccessHandler();
        success.setRequestCache(wanted);
        SessionFixationProtectionStrategy newSession = new SessionFixationProtectionStrategy();
        newSession.setMigrateSessionAttributes(false);
        WebAuthnAuthenticationFilter in = new WebAuthnAuthenticationFilter();
        in.setRequestOptionsRepository(asked);
        in.setSecurityContextHolderStrategy(contexts);
        in.setAuthenticationManager(this::authenticated);
        in.setAuthenticationSuccessHandler(success);
        in.setAuthenticationFailureHandler(
                new AuthenticationEntryPointFailureHandler(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED)));
        in.setSecurityContextRepository(new HttpSessionSecurityContextRepository());
        in.setSessionAuthenticationStrategy(newSession);
        doors.addFilterBefore(options, BasicAuthenticationFilter.class);
        doors.addFilterBefore(in, BasicAuthenticationFilter.class);
    }

    /** Lets whoever is signed in and has shown who they are make one ({@code /webauthn/register}). */
    public void register(HttpSecurity screens) {
        screens.addFilterAfter(new Gate(), AuthorizationFilter.class);
        WebAuthnRegistrationFilter made = new WebAuthnRegistrationFilter(credentials, party);
        made.setSecurityContextHolderStrategy(contexts);
        screens.addFilterAfter(made, Gate.class);
    }

    private Authentication authenticated(Authentication attempt) {
        String email;
        try {
            email = party.authenticate(((WebAuthnAuthenticationRequestToken) attempt).getWebAuthnRequest())
                    .getName();
        } catch (RuntimeException unproven) {
            throw new BadCredentialsException("The passkey proves nothing", unproven);
        }
        SignedInPerson person = accounts.findByEmail(email)
                .filter(demo::opens)
                .map(AccountHolder::signedIn)
                .orElseThrow(() -> new BadCredentialsException("Nobody’s passkey"));
        if (person.standing().suspended()) {
            throw new AccountSuspendedException();
        }
        person.eraseCredentials();
        standing.seen(person);
        return SessionCheck.token(person, attempt.getDetails());
    }

    /** Nobody makes a passkey, nor removes one, over a session that somebody left open. */
    private final class Gate extends OncePerRequestFilter {

        private final JacksonJsonHttpMessageConverter json = new JacksonJsonHttpMessageConverter(
                JsonMapper.builder().addModule(new WebauthnJacksonModule()).build());

        @Override
        protected boolean shouldNotFilter(HttpServletRequest request) {
            return !request.getServletPath().startsWith("/webauthn/register");
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            HttpSession session = request.getSession(false);
            boolean allowed = session != null
                    && session.getAttribute(Passkeys.ALLOWED) instanceof Instant until
                    && clock.instant().isBefore(until)
                    && "POST".equals(request.getMethod());
            Authentication person = contexts.getContext().getAuthentication();
            if (allowed && person != null && request.getServletPath().equals("/webauthn/register/options")) {
                ask(person, request, response);
            } else if (allowed) {
                chain.doFilter(request, response);
            } else {
                response.sendError(HttpServletResponse.SC_FORBIDDEN);
            }
        }

        /** The framework’s own filter for this asks a holder of contexts that is not ours. */
        private void ask(Authentication person, HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            PublicKeyCredentialCreationOptions options = party.createPublicKeyCredentialCreationOptions(
                    new ImmutablePublicKeyCredentialCreationOptionsRequest(person));
            new HttpSessionPublicKeyCredentialCreationOptionsRepository().save(request, response, options);
            json.write(options, MediaType.APPLICATION_JSON, new ServletServerHttpResponse(response));
        }
    }
}
