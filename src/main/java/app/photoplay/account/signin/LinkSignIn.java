package app.photoplay.account.signin;

import app.photoplay.account.AccountLinks;
import app.photoplay.account.AccountSuspendedException;
import app.photoplay.account.factor.SecondFactor;
import app.photoplay.account.letter.LetterRequests;
import app.photoplay.account.letter.LetterWish;
import app.photoplay.account.person.AccountHolder;
import app.photoplay.account.person.DemoAccount;
import app.photoplay.account.person.People;
import app.photoplay.account.person.SignedInPerson;
import app.photoplay.account.session.SessionCheck;
import app.photoplay.account.ticket.AccountTokens;
import app.photoplay.account.ticket.WayIn;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.ott.DefaultOneTimeToken;
import org.springframework.security.authentication.ott.GenerateOneTimeTokenRequest;
import org.springframework.security.authentication.ott.InvalidOneTimeTokenException;
import org.springframework.security.authentication.ott.OneTimeToken;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationToken;
import org.springframework.security.authentication.ott.OneTimeTokenService;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.ott.OneTimeTokenLoginConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Signs in whoever has a letter of ours, by the framework’s one-time token. The token is made by the job that writes the
 * letter, so that asking for one says nothing about whether there is an account.
 */
@Component
@PermitAll
public class LinkSignIn {

    private final AccountTokens tokens;
    private final People people;
    private final DemoAccount demo;
    private final SessionCheck standing;
    private final LetterRequests letters;
    private final SecondFactor second;
    private final TransactionTemplate transaction;
    private final Clock clock;

    LinkSignIn(
            AccountTokens tokens,
            People people,
            DemoAccount demo,
            SessionCheck standing,
            LetterRequests letters,
            SecondFactor second,
            TransactionTemplate transaction,
            Clock clock) {
        this.tokens = tokens;
        this.people = people;
        this.demo = demo;
        this.standing = standing;
        this.letters = letters;
        this.second = second;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Opens this way in a chain. */
    public void configure(OneTimeTokenLoginConfigurer<HttpSecurity> link, AuthenticationFailureHandler failure) {
        link.tokenGeneratingUrl(AccountLinks.ASK_FOR_LINK)
                .generateRequestResolver(LinkSignIn::request)
                .tokenService(new PostedTokens())
                .tokenGenerationSuccessHandler(this::asked)
                .loginPage(AccountLinks.SIGN_IN)
                .loginProcessingUrl(AccountLinks.BY_LINK)
                .showDefaultSubmitPage(false)
                .authenticationProvider(new Reader())
                .failureHandler(failure);
    }

    private static GenerateOneTimeTokenRequest request(HttpServletRequest request) {
        String email = request.getParameter("email");
        return new GenerateOneTimeTokenRequest(email == null ? "" : email, WayIn.SIGN_IN.life());
    }

    private void asked(HttpServletRequest request, HttpServletResponse response, OneTimeToken token)
            throws IOException {
        letters.ask(new LetterWish(
                WayIn.SIGN_IN, token.getUsername(), request.getLocale(), home(request), request.getRemoteAddr()));
        response.sendRedirect(request.getContextPath() + AccountLinks.ASK_FOR_LINK + "?sent");
    }

    private static String home(HttpServletRequest request) {
        return ServletUriComponentsBuilder.fromContextPath(request).build().toUriString() + "/";
    }

    /** Nothing is made here, which {@code AccountLetterHandler} does, and nothing consumed, which {@link Reader} does. */
    private final class PostedTokens implements OneTimeTokenService {

        @Override
        public OneTimeToken generate(GenerateOneTimeTokenRequest request) {
            return new DefaultOneTimeToken(
                    "posted", request.getUsername(), clock.instant().plus(request.getExpiresIn()));
        }

        @Override
        public OneTimeToken consume(OneTimeTokenAuthenticationToken token) {
            throw new UnsupportedOperationException("Links are consumed by the authentication provider");
        }
    }

    private final class Reader implements AuthenticationProvider {

        @Override
        public Authentication authenticate(Authentication attempt) {
            String token = Objects.requireNonNullElse(((OneTimeTokenAuthenticationToken) attempt).getTokenValue(), "");
            SignedInPerson person = Objects.requireNonNull(transaction.execute(status -> read(token)))
                    .orElseThrow(() -> new InvalidOneTimeTokenException("Spent"));
            if (person.standing().suspended()) {
                throw new AccountSuspendedException();
            }
            second.require(person);
            person.eraseCredentials();
            standing.seen(person);
            return SessionCheck.token(person, attempt.getDetails());
        }

        private Optional<SignedInPerson> read(String token) {
            return tokens.takePerson(token, WayIn.SIGN_IN)
                    .flatMap(people::find)
                    .filter(demo::opens)
                    .filter(AccountHolder::isVerified)
                    .map(AccountHolder::signedIn);
        }

        @Override
        public boolean supports(Class<?> kind) {
            return OneTimeTokenAuthenticationToken.class.isAssignableFrom(kind);
        }
    }
}
