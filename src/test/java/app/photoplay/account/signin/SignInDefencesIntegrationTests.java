package app.photoplay.account.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.photoplay.account.TooManyTriesException;
import app.photoplay.account.factor.SecondFactor;
import app.photoplay.account.letter.LetterRequests;
import app.photoplay.account.letter.LetterWish;
import app.photoplay.account.password.Passwords;
import app.photoplay.account.person.AccountSweep;
import app.photoplay.account.person.Identity;
import app.photoplay.account.person.Proof;
import app.photoplay.account.session.AccountSession;
import app.photoplay.account.session.AccountSessions;
import app.photoplay.account.signup.SignUp;
import app.photoplay.account.signup.SignUps;
import app.photoplay.account.ticket.WayIn;
import app.photoplay.account.token.ApiTokens;
import app.photoplay.account.token.DeviceSignIn;
import app.photoplay.account.token.TokenScope;
import app.photoplay.account.ui.AuthenticatorApp;
import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.support.ApiClient;
import app.photoplay.support.Browser;
import app.photoplay.support.Creator;
import app.photoplay.support.Mailbox;
import app.photoplay.support.PhotoplayTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;

/**
 * Sessions, tokens, codes and guessing: the attacks S9 and S10. What of S9 is about the sign-in itself, such as the session’s
 * new id and its cookie, is in {@code SignInIntegrationTests}; a thousand accounts or passwords are in
 * {@link CredentialStuffingIntegrationTests}.
 */
@PhotoplayTest
class SignInDefencesIntegrationTests {

    private static final String PASSWORD = "seven paper lanterns at dusk";
    private static final int SAMPLES = 12;

    private final URI address;
    private final ApplicationContext application;
    private final AccountSessions sessions;
    private final ApiTokens tokens;
    private final Identity identity;
    private final SecondFactor second;
    private final JdbcClient database;
    private final Clock clock;
    private final LetterRequests letters;
    private final SignUps accounts;
    private Creator mara;
    private int asked;

    SignInDefencesIntegrationTests(
            @LocalServerPort int port,
            @Autowired ApplicationContext application,
            @Autowired AccountSessions sessions,
            @Autowired ApiTokens tokens,
            @Autowired Identity identity,
            @Autowired SecondFactor second,
            @Autowired JdbcClient database,
            @Autowired Clock clock,
            @Autowired LetterRequests letters,
            @Autowired SignUps accounts) {
        this.address = URI.create("http://localhost:" + port + "/");
        this.application = application;
        this.sessions = sessions;
        this.tokens = tokens;
        this.identity = identity;
        this.second = second;
        this.database = database;
        this.clock = clock;
        this.letters = letters;
        this.accounts = accounts;
    }

    @BeforeEach
    void maraHasAnAccount() {
        mara = Creator.signUp(application);
    }

    @Test
    void aSessionThatIsEndedElsewhereIsOverAtItsNextRequest() {
        Browser here = mara.browser(address);
        Browser there = mara.browser(address);
        here.get("");
        there.get("");
        String current = here.session().orElseThrow();
        List<AccountSession> all = mara.does(() -> sessions.mine(current));
        assertThat(all).hasSize(2).allSatisfy(session -> {
            assertThat(session.device()).as("how the browser calls itself").isNotBlank();
            assertThat(session.usedAt())
                    .isBetween(session.begunAt(), clock.instant())
                    .isAfter(clock.instant().minus(Duration.ofMinutes(5)));
        });
        AccountSession other =
                all.stream().filter(session -> !session.current()).findFirst().orElseThrow();

        refused(Creator.signUp(application), () -> sessions.end(other.id()), ErrorCode.NOT_FOUND);
        mara.acts(() -> sessions.end(other.id()));

        assertThat(location(there.get("new"))).endsWith("/sign-in");
        assertThat(here.get("").statusCode()).isEqualTo(200);
        assertThat(mara.does(() -> sessions.mine(current))).hasSize(1);
    }

    @Test
    void everySessionEndsAtOnceAndNoCookieOfBeforeOpensAnything() {
        Browser here = mara.browser(address);
        String stolen = here.session().orElseThrow();
        here.get("");

        mara.acts(sessions::endAll);

        Browser thief = new Browser(address);
        thief.plant(stolen);
        assertThat(location(thief.get("new"))).endsWith("/sign-in");
        assertThat(location(here.get("new"))).endsWith("/sign-in");
    }

    @Test
    void aTokenOpensWhatItsScopeSaysUntilItIsRevoked() {
        String reading = token(TokenScope.READ, null);
        String writing = token(TokenScope.WRITE, Duration.ofDays(1));
        assertThat(database.sql("select count(*) from api_tokens where hash = ?")
                        .param(writing)
                        .query(Integer.class)
                        .single())
                .isZero();

        assertThat(program("GET", "api/me", reading)).isEqualTo(200);
        assertThat(program("POST", "api/conversions", reading)).isEqualTo(403);
        assertThat(program("POST", "api/conversions", writing)).isEqualTo(415);
        assertThat(program("GET", "api/admin/people", writing)).isEqualTo(403);
        assertThat(program("GET", "api/me", writing + "x")).isEqualTo(401);

        database.sql("update api_tokens set expires_at = ? where expires_at is not null and user_id = ?")
                .params(
                        clock.instant().minusSeconds(1).atOffset(java.time.ZoneOffset.UTC),
                        mara.id().value())
                .update();
        assertThat(program("GET", "api/me", writing)).as("expired").isEqualTo(401);

        assertThat(program("DELETE", "api/auth/session", reading)).isEqualTo(204);
        assertThat(program("GET", "api/me", reading)).as("revoked by itself").isEqualTo(401);
    }

    @Test
    void anAdministratorsTokenIsACreatorsUnlessItSaysMore() {
        Creator administrator = Creator.administrator(application);
        Proof proof = administrator.does(() -> identity.prove(PASSWORD));
        String plain = administrator.does(() -> tokens.make(proof, "plain", TokenScope.WRITE, null));
        String full = administrator.does(() -> tokens.make(proof, "full", TokenScope.ADMIN, null));

        assertThat(program("GET", "api/admin/people", plain)).isEqualTo(403);
        assertThat(program("GET", "api/admin/people", full)).isEqualTo(200);

        Proof creators = mara.does(() -> identity.prove(PASSWORD));
        refused(mara, () -> tokens.make(creators, "more", TokenScope.ADMIN, null), ErrorCode.NOT_ALLOWED_NOW);
        refused(mara, () -> tokens.make(proof, "other", TokenScope.READ, null), ErrorCode.PROOF_NEEDED);
        refused(mara, () -> identity.prove("another long password"), ErrorCode.VALIDATION);
    }

    @Test
    void aDeviceGetsItsTokenOnceSomebodyEntersItsCode() {
        DeviceSignIn devices = application.getBean(DeviceSignIn.class);
        DeviceSignIn.Begun begun = devices.begin("Projector", TokenScope.READ);
        assertThat(devices.token(begun.device())).isEmpty();
        refused(mara, () -> devices.ask("BBBB-BBBB"), ErrorCode.NOT_FOUND);
        assertThat(mara.does(() -> devices.ask(begun.code().toLowerCase(Locale.ROOT)))
                        .name())
                .isEqualTo("Projector");

        Proof proof = mara.does(() -> identity.prove(PASSWORD));
        mara.acts(() -> devices.approve(proof, begun.code()));

        String token = devices.token(begun.device()).orElseThrow();
        assertThat(program("GET", "api/me", token)).isEqualTo(200);
        assertThatThrownBy(() -> devices.token(begun.device())).isInstanceOf(Refusal.class);
    }

    @Test
    void aCodeIsAskedForAfterThePasswordAndIsTakenOnce() {
        Proof proof = mara.does(() -> identity.prove(PASSWORD));
        SecondFactor.Offer offer = mara.does(second::offer);
        AuthenticatorApp app = new AuthenticatorApp(offer.secret());
        refused(mara, () -> second.turnOn(proof, offer.secret(), "000000x", Locale.ENGLISH), ErrorCode.VALIDATION);
        List<String> recovery =
                mara.does(() -> second.turnOn(proof, offer.secret(), app.codeAt(clock.instant()), Locale.ENGLISH));
        assertThat(recovery).hasSize(10);

        Browser browser = new Browser(address);
        assertThat(location(browser.signIn(mara.email(), PASSWORD))).endsWith("/sign-in/code");
        assertThat(browser.session()).isEmpty();
        assertThat(code(browser, app.codeAt(clock.instant())).statusCode())
                .as("taken when it was turned on")
                .isEqualTo(422);
        assertThat(location(code(browser, app.codeAt(clock.instant().plusSeconds(30)))))
                .endsWith("/");
        assertThat(browser.get("").statusCode()).isEqualTo(200);

        Browser lost = new Browser(address);
        lost.signIn(mara.email(), PASSWORD);
        assertThat(location(code(lost, recovery.getFirst().toUpperCase(Locale.ROOT))))
                .endsWith("/");
        Browser again = new Browser(address);
        again.signIn(mara.email(), PASSWORD);
        assertThat(code(again, recovery.getFirst()).statusCode()).isEqualTo(422);

        assertThat(new ApiClient(address, mara.email(), PASSWORD).get("api/me").status())
                .as("a password alone is not enough for programs either")
                .isEqualTo(401);
        mara.acts(() -> second.turnOff(proof, Locale.ENGLISH));
        assertThat(location(new Browser(address).signIn(mara.email(), PASSWORD)))
                .endsWith("/");
    }

    @Test
    void aSecretOfTheTimeBeforeThereWasAKeySignsInAndIsSealedOnTheWay() {
        AuthenticatorApp app = factorKeptInPlainWords();
        Browser browser = new Browser(address);
        assertThat(location(browser.signIn(mara.email(), PASSWORD))).endsWith("/sign-in/code");
        assertThat(location(code(browser, app.codeAt(clock.instant().plusSeconds(30)))))
                .endsWith("/");

        assertThat(keptSecret()).startsWith("v1:").doesNotContain(app.secret());
    }

    @Test
    void aSecretOfTheTimeBeforeThereWasAKeyIsSealedByItselfAndSignsInAfterwards() {
        AuthenticatorApp app = factorKeptInPlainWords();
        application.getBeansOfType(AccountSweep.class).values().forEach(sweep -> sweep.sweep(clock.instant()));
        assertThat(keptSecret()).startsWith("v1:").doesNotContain(app.secret());

        Browser browser = new Browser(address);
        browser.signIn(mara.email(), PASSWORD);
        assertThat(location(code(browser, app.codeAt(clock.instant().plusSeconds(30)))))
                .endsWith("/");
    }

    @Test
    void anotherPasswordEndsEverySessionAndIsNotGivenToWhoGuessesTheOneOfToday() {
        Passwords passwords = application.getBean(Passwords.class);
        String other = "a lamp over the harbour";
        Browser browser = mara.browser(address);
        browser.get("");
        refused(mara, () -> passwords.change("a wrong password", other, Locale.ENGLISH), ErrorCode.VALIDATION);
        assertThat(browser.get("").statusCode()).isEqualTo(200);

        mara.acts(() -> passwords.change(PASSWORD, other, Locale.ENGLISH));

        assertThat(location(browser.get("new"))).endsWith("/sign-in");
        assertThat(location(new Browser(address).signIn(mara.email(), PASSWORD)))
                .endsWith("?wrong");
        assertThat(location(new Browser(address).signIn(mara.email(), other))).endsWith("/");
        assertThat(Mailbox.of(mara.email(), application).newestOf(1)).contains("was changed");

        Creator finn = Creator.signUp(application);
        for (int i = 0; i < 10; i++) {
            String guess = "guess number " + i;
            refused(finn, () -> passwords.change(guess, other, Locale.ENGLISH), ErrorCode.VALIDATION);
        }
        refused(finn, () -> passwords.change(PASSWORD, other, Locale.ENGLISH), ErrorCode.TOO_MANY_REQUESTS);
    }

    /** As rows were written before V202611302251. */
    private AuthenticatorApp factorKeptInPlainWords() {
        Proof proof = mara.does(() -> identity.prove(PASSWORD));
        SecondFactor.Offer offer = mara.does(second::offer);
        AuthenticatorApp app = new AuthenticatorApp(offer.secret());
        mara.does(() -> second.turnOn(proof, offer.secret(), app.codeAt(clock.instant()), Locale.ENGLISH));
        database.sql("update users set totp_secret = ? where id = ?")
                .params(offer.secret(), mara.id().value())
                .update();
        return app;
    }

    private String keptSecret() {
        return database.sql("select totp_secret from users where id = ?")
                .param(mara.id().value())
                .query(String.class)
                .single();
    }

    @Test
    void guessingFromManyAddressesIsStoppedByTheAccount() {
        AuthenticationProvider door = application.getBean(AuthenticationProvider.class);
        int looked = 0;
        for (int i = 0; i < 60; i++) {
            var attempt = UsernamePasswordAuthenticationToken.unauthenticated(mara.email(), "guess number " + i);
            attempt.setDetails(new org.springframework.security.web.authentication.WebAuthenticationDetails(
                    "198.51.100." + i, null));
            try {
                door.authenticate(attempt);
            } catch (TooManyTriesException stopped) {
                continue;
            } catch (AuthenticationException wrong) {
                looked++;
            }
        }
        assertThat(looked).isEqualTo(10);
    }

    @Test
    void whoClaimsAnotherAddressIsCountedByTheirOwn() throws IOException, InterruptedException {
        for (int i = 0; i < 10; i++) {
            assertThat(guess(i)).isEqualTo(401);
        }
        assertThat(guess(11)).isEqualTo(429);
    }

    /** A way to ask about an address. */
    private enum Question {
        SIGN_IN,
        MAGIC_LINK,
        RESET,
        SIGN_UP
    }

    @ParameterizedTest
    @EnumSource
    void anUnknownAddressTakesAsLongAsAKnownOne(Question question) {
        List<String> known = new ArrayList<>();
        for (int i = 0; i < SAMPLES; i++) {
            known.add(Creator.signUp(application).email());
        }
        List<Long> there = new ArrayList<>();
        List<Long> nobody = new ArrayList<>();
        time(question, mara.email());
        for (String email : known) {
            String unknown = "nobody-" + UUID.randomUUID() + "@kessler.film";
            // Whatever goes on behind an answer meets both kinds alike.
            if (there.size() % 2 == 0) {
                there.add(time(question, email));
                nobody.add(time(question, unknown));
            } else {
                nobody.add(time(question, unknown));
                there.add(time(question, email));
            }
        }

        assertThat(Math.abs(rankSum(there, nobody))).as("z of the ranks").isLessThan(3.5);
    }

    /** Mann and Whitney's U as a standard score: how far one kind lies above the other. */
    private static double rankSum(List<Long> ones, List<Long> others) {
        long above = ones.stream()
                .mapToLong(one -> others.stream().filter(other -> one > other).count())
                .sum();
        double pairs = (double) ones.size() * others.size();
        return (above - pairs / 2) / Math.sqrt(pairs * (ones.size() + others.size() + 1) / 12);
    }

    private long time(Question question, String email) {
        String network = "198.51." + asked / 200 + "." + (1 + asked++ % 200);
        String home = address.toString();
        long begun = System.nanoTime();
        switch (question) {
            case SIGN_IN ->
                assertThatThrownBy(() -> application
                                .getBean(AuthenticationProvider.class)
                                .authenticate(UsernamePasswordAuthenticationToken.unauthenticated(
                                        email, "a wrong password of mine")))
                        .isInstanceOf(AuthenticationException.class);
            case MAGIC_LINK -> letters.ask(new LetterWish(WayIn.SIGN_IN, email, Locale.ENGLISH, home, network));
            case RESET -> letters.ask(new LetterWish(WayIn.RESET, email, Locale.ENGLISH, home, network));
            case SIGN_UP -> accounts.request(new SignUp(email, "Somebody", PASSWORD), network, Locale.ENGLISH, home);
        }
        return System.nanoTime() - begun;
    }

    private int guess(int number) throws IOException, InterruptedException {
        ApiClient client = new ApiClient(address, mara.email(), "guess number " + number);
        return client.send(client.request("api/me").header("X-Forwarded-For", "203.0.113." + number))
                .status();
    }

    private String token(TokenScope scope, Duration life) {
        Proof proof = mara.does(() -> identity.prove(PASSWORD));
        return mara.does(() -> tokens.make(proof, "A program", scope, life));
    }

    private int program(String method, String path, String token) {
        try {
            return HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(address.resolve(path))
                                    .header("Authorization", "Bearer " + token)
                                    .method(method, HttpRequest.BodyPublishers.noBody())
                                    .build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static HttpResponse<String> code(Browser browser, String code) {
        return browser.post("sign-in/code", Map.of("code", code, "_csrf", browser.token()));
    }

    private static void refused(Creator person, Runnable act, ErrorCode code) {
        assertThatThrownBy(() -> person.acts(act))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
