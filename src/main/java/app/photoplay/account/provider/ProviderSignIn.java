package app.photoplay.account.provider;

import app.photoplay.account.AccountLinks;
import app.photoplay.account.person.AccountHolder;
import app.photoplay.account.person.DemoAccount;
import app.photoplay.account.person.People;
import app.photoplay.account.person.SignedInPerson;
import app.photoplay.account.provider.ProviderAccounts.Claim;
import app.photoplay.account.session.SessionCheck;
import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.base.UserId;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.core.user.OAuth2User;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Signing in by Google, GitHub or any OpenID provider that {@code spring.security.oauth2.client} names; without one, there
 * is nothing of it. Whoever comes back is a person of ours, in a session like every other.
 */
@Component
@PermitAll
public class ProviderSignIn {

    /** Holds the ticket of somebody who links. */
    public static final String COOKIE = "link";

    /** Where a provider sends people back to. */
    public static final String BACK = "/login/oauth2/code/";

    private static final String THERE = "/oauth2/authorization/";

    private final ObjectProvider<ClientRegistrationRepository> registrations;
    private final ProviderAccounts accounts;
    private final People people;
    private final DemoAccount demo;
    private final SessionCheck standing;

    ProviderSignIn(
            ObjectProvider<ClientRegistrationRepository> registrations,
            ProviderAccounts accounts,
            People people,
            DemoAccount demo,
            SessionCheck standing) {
        this.registrations = registrations;
        this.accounts = accounts;
        this.people = people;
        this.demo = demo;
        this.standing = standing;
    }

    /** A way in; @param path below the context path, with a slash in front */
    public record Provider(String id, String name, String path) {}

    /** Those that are set up. */
    public List<Provider> providers() {
        List<Provider> all = new ArrayList<>();
        if (registrations.getIfAvailable() instanceof Iterable<?> known) {
            for (Object one : known) {
                if (one instanceof ClientRegistration client) {
                    String id = client.getRegistrationId();
                    all.add(new Provider(id, client.getClientName(), THERE + id));
                }
            }
        }
        return all;
    }

    /** Opens this way in a chain, where there is one. */
    public void configure(HttpSecurity doors, RequestCache wanted, AuthenticationFailureHandler failure) {
        if (registrations.getIfAvailable() == null) {
            return;
        }
        doors.oauth2Login(login -> login.loginPage(AccountLinks.SIGN_IN)
                .userInfoEndpoint(info -> info.userService(new ProvenEmails()))
                .successHandler((request, response, signedIn) -> came(request, response, signedIn, wanted))
                .failureHandler(failure));
    }

    private void came(
            HttpServletRequest request, HttpServletResponse response, Authentication elsewhere, RequestCache wanted)
            throws IOException {
        HttpSession session = Objects.requireNonNull(request.getSession(false));
        String home = request.getContextPath();
        try {
            Cookie link = WebUtils.getCookie(request, COOKIE);
            String ticket = link == null ? "" : Objects.requireNonNullElse(link.getValue(), "");
            UserId id = accounts.claim(claim((OAuth2AuthenticationToken) elsewhere), ticket);
            SignedInPerson person = people.find(id)
                    .filter(demo::opens)
                    .map(AccountHolder::signedIn)
                    .orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND, null));
            if (person.standing().suspended()) {
                throw new Refusal(ErrorCode.ACCOUNT_SUSPENDED, null);
            }
            person.eraseCredentials();
            standing.seen(person);
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(SessionCheck.token(person, elsewhere.getDetails()));
            SecurityContextHolder.setContext(context);
            session.setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context);
            SavedRequest before = wanted.getRequest(request, response);
            response.sendRedirect(
                    ticket.isEmpty() ? (before == null ? home + "/" : before.getRedirectUrl()) : home + "/account");
        } catch (Refusal refusal) {
            SecurityContextHolder.clearContext();
            session.invalidate();
            String why = switch (refusal.code()) {
                case ACCOUNT_SUSPENDED -> "?suspended";
                case SIGN_UP_CLOSED -> "?closed";
                default -> "?link-first";
            };
            response.sendRedirect(home + AccountLinks.SIGN_IN + why);
        }
    }

    private static Claim claim(OAuth2AuthenticationToken elsewhere) {
        OAuth2User person = Objects.requireNonNull(elsewhere.getPrincipal());
        boolean verified = person instanceof OidcUser known
                ? Boolean.TRUE.equals(known.getEmailVerified())
                : Boolean.TRUE.equals(person.getAttribute(ProvenEmails.PROVEN));
        String name = said(person, "name");
        return new Claim(
                elsewhere.getAuthorizedClientRegistrationId(),
                person.getName(),
                said(person, "email"),
                verified,
                name == null ? said(person, "login") : name);
    }

    private static @Nullable String said(OAuth2User person, String claim) {
        return person.getAttribute(claim) instanceof String word ? word : null;
    }
}
