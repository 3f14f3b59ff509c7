package app.photoplay.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.account.signup.SignUp;
import app.photoplay.account.signup.SignUps;
import app.photoplay.support.ApiClient;
import app.photoplay.support.Browser;
import app.photoplay.support.PhotoplayTest;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PhotoplayTest
class SignInIntegrationTests {

    private static final String PASSWORD = "the rain in the window";

    private final URI address;
    private final SignUps accounts;
    private final String email = "mara-" + UUID.randomUUID() + "@kessler.film";
    private final Browser browser;

    SignInIntegrationTests(@LocalServerPort int port, @Autowired SignUps accounts) {
        this.address = URI.create("http://localhost:" + port + "/");
        this.accounts = accounts;
        this.browser = new Browser(address);
    }

    @BeforeEach
    void maraHasAnAccount() {
        accounts.signUp(new SignUp(email, "Mara Kessler", PASSWORD));
    }

    @Test
    void theFirstSessionIsThatOfSomebodyWhoWasLetIn() {
        browser.get("films/of/somebody");
        browser.get("sign-in");
        browser.get("sign-up");
        browser.signIn(email, "another long password");
        assertThat(browser.session()).isEmpty();

        HttpResponse<String> answer = browser.signIn(email, PASSWORD);

        assertThat(location(answer)).endsWith("/films/of/somebody");
        assertThat(browser.session()).isPresent();
    }

    @Test
    void theSessionGetsANewIdAtSignIn() {
        Browser stranger = new Browser(address);
        stranger.signIn(email, PASSWORD);
        String planted = stranger.session().orElseThrow();
        String token = browser.token();
        browser.plant(planted);

        HttpResponse<String> answer =
                browser.post("session", Map.of("email", email, "password", PASSWORD, "_csrf", token));

        assertThat(location(answer)).endsWith("/");
        assertThat(browser.session()).isPresent().get().isNotEqualTo(planted);
        assertThat(location(stranger.get("settings"))).endsWith("/sign-in");
    }

    @Test
    void whoIsSignedInAlreadyIsLedToTheirFilms() {
        browser.signIn(email, PASSWORD);

        assertThat(location(browser.get("sign-in"))).endsWith("/");
        assertThat(location(browser.get("sign-up"))).endsWith("/");
    }

    @Test
    void whoOnlyOpensTheFirstPageIsGivenNoCookie() {
        HttpResponse<String> answer = browser.get("");

        assertThat(location(answer)).endsWith("/welcome");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void aWrongPasswordKeepsTheEmailThatWasTypedOnceAndInNoAddress() {
        HttpResponse<String> answer = browser.signIn(email, "another long password");
        assertThat(location(answer)).doesNotContain("mara");

        assertThat(browser.get("sign-in?wrong").body()).contains("value=\"" + email + "\"", "password is wrong");
        assertThat(browser.get("sign-in").body()).doesNotContain(email);
    }

    @Test
    void anAddressThatIsLongBeyondReasonIsNotRememberedAndBreaksNothing() {
        HttpResponse<String> answer = browser.get("films/" + "x".repeat(5_000));

        assertThat(location(answer)).endsWith("/sign-in");
        assertThat(location(browser.signIn(email, PASSWORD))).endsWith("/");
    }

    @Test
    void emailsAreComparedWithoutRegardToCase() {
        assertThat(location(browser.signIn(email.toUpperCase(), PASSWORD))).doesNotContain("sign-in");
    }

    @Test
    void aWrongPasswordAndAnUnknownPersonGetTheSameAnswer() {
        HttpResponse<String> wrong = browser.signIn(email, "another long password");
        HttpResponse<String> unknown = browser.signIn("nobody-" + email, PASSWORD);

        assertThat(location(wrong)).endsWith("/sign-in?wrong").isEqualTo(location(unknown));
        assertThat(wrong.statusCode()).isEqualTo(unknown.statusCode());
    }

    @Test
    void passwordsLongerThanTheHashTakesAreWrongAndNothingMore() {
        assertThat(location(browser.signIn(email, PASSWORD + "x".repeat(500)))).endsWith("/sign-in?wrong");
    }

    @Test
    void aFormFromElsewhereIsRefused() {
        browser.get("sign-in");

        HttpResponse<String> answer = browser.post("session", Map.of("email", email, "password", PASSWORD));

        assertThat(location(answer)).endsWith("/sign-in?again");
        assertThat(location(browser.get("settings"))).endsWith("/sign-in");
    }

    @Test
    void theAddressOfTheFormItselfSignsNobodyIn() {
        browser.post("sign-in", Map.of("email", email, "password", PASSWORD));

        assertThat(location(browser.get("settings"))).endsWith("/sign-in");
    }

    @Test
    void whereNoScreenIsAPlainPageSaysWhatHappened() {
        browser.signIn(email, PASSWORD);

        HttpResponse<String> answer = browser.post("settings", Map.of());

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("<h1>", "Back to your films").doesNotContain("Exception", "<script");
    }

    @Test
    void afterTenWrongPasswordsEvenTheRightOneHasToWait() {
        for (int i = 0; i < 10; i++) {
            assertThat(location(browser.signIn(email, "wrong password " + i))).endsWith("?wrong");
        }
        assertThat(location(browser.signIn(email, PASSWORD))).endsWith("/sign-in?wait=1");

        var answer = new ApiClient(address, email, PASSWORD).get("api/anything");
        assertThat(answer.status()).isEqualTo(429);
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 31);
    }

    @Test
    void aSessionNeedsTheTokenToChangeAnythingOverHttp() {
        browser.signIn(email, PASSWORD);

        assertThat(browser.get("api/anything").statusCode()).isEqualTo(404);
        assertThat(browser.post("api/anything", Map.of()).statusCode()).isEqualTo(403);
    }

    @Test
    void aProgramWithItsOwnCredentialsNeedsNoTokenAndGetsNoSession() {
        ApiClient program = new ApiClient(address, email, PASSWORD);

        var answer = program.send(program.request("api/anything").POST(BodyPublishers.noBody()));

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Set-Cookie")).isEmpty();
    }

    @Test
    void credentialsInTheRequestCountMoreThanTheSession() {
        browser.signIn(email, PASSWORD);
        var stolen = new ApiClient(address, email, "a wrong password")
                .send(new ApiClient(address, email, "a wrong password")
                        .request("api/anything")
                        .header("Cookie", "JSESSIONID=" + browser.session().orElseThrow())
                        .POST(BodyPublishers.noBody()));

        assertThat(stolen.status()).isEqualTo(401);
    }

    @Test
    void aBrowserIsNotAskedForAPasswordByItsOwnDialog() {
        ApiClient nobody = new ApiClient(address, "nobody@kessler.film", "wrong wrong wrong");

        assertThat(nobody.get("api/anything").header("WWW-Authenticate")).startsWith("Basic");
        assertThat(nobody.send(nobody.request("api/anything").header("Sec-Fetch-Mode", "no-cors"))
                        .header("WWW-Authenticate"))
                .isEmpty();
    }

    @Test
    void pagesForbidForeignScriptsAndFrames() {
        HttpResponse<String> page = browser.get("sign-in");

        String policy = header(page, "Content-Security-Policy");
        assertThat(policy)
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe", "nonce");
        assertThat(header(page, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(page, "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(header(page, "Cache-Control")).isEqualTo("no-store");
        assertThat(header(page, "Set-Cookie")).contains("HttpOnly", "SameSite=Lax");
    }

    @Test
    void screensRunTheScriptsThatCarryTheNonceOfTheirPage() {
        browser.signIn(email, PASSWORD);
        HttpResponse<String> screen = browser.get("");

        String policy = header(screen, "Content-Security-Policy");
        assertThat(policy).contains("frame-ancestors 'none'", "object-src 'none'", "'nonce-");
        assertThat(policy.replaceFirst(".*script-src ([^;]*);.*", "$1")).doesNotContain("unsafe-inline");
        assertThat(header(screen, "Cache-Control")).isEqualTo("no-store");
        assertThat(policy).isNotEqualTo(header(browser.get(""), "Content-Security-Policy"));
    }

    private static String location(HttpResponse<String> answer) {
        return header(answer, "Location");
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
