package app.photoplay.account.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.photoplay.account.person.SharedThrottle;
import app.photoplay.account.signup.SignUp;
import app.photoplay.account.signup.SignUps;
import app.photoplay.support.Browser;
import app.photoplay.support.Mailbox;
import app.photoplay.support.PhotoplayTest;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Getting in by a letter: without a password, and to another one. */
@PhotoplayTest
class WaysInIntegrationTests {

    private static final String PASSWORD = "the rain in the window";
    private static final String OTHER = "a lamp over the harbour";

    private final URI address;
    private final SignUps accounts;
    private final JdbcClient database;
    private final ApplicationContext application;
    private final String email = "mara-" + UUID.randomUUID() + "@kessler.film";
    private final Mailbox mailbox;

    WaysInIntegrationTests(
            @LocalServerPort int port,
            @Autowired SignUps accounts,
            @Autowired JdbcClient database,
            @Autowired ApplicationContext application) {
        this.address = URI.create("http://localhost:" + port + "/");
        this.accounts = accounts;
        this.database = database;
        this.application = application;
        this.mailbox = Mailbox.of(email, application);
    }

    @BeforeEach
    void maraHasAnAccount() {
        accounts.signUp(new SignUp(email, "Mara Kessler", PASSWORD));
    }

    @Test
    void aLinkOfALetterSignsInOnce() {
        database.sql("update users set verified_at = now() where email = ?")
                .param(email)
                .update();
        Browser browser = new Browser(address);
        assertThat(location(ask(browser, "sign-in/link", email))).endsWith("/sign-in/link?sent");
        String link = mailbox.linkOf(1);
        assertThat(link).startsWith("sign-in/by-link?token=");
        assertThat(browser.get(link).body()).contains(token(link));
        assertThat(browser.session()).as("only looked at").isEmpty();

        assertThat(location(follow(browser, link))).endsWith("/");
        assertThat(browser.get("").statusCode()).isEqualTo(200);

        Browser other = new Browser(address);
        assertThat(location(follow(other, link))).endsWith("/sign-in?spent");
        assertThat(other.session()).isEmpty();
    }

    @Test
    void aLetterLeadsToAnotherPasswordWhichEndsEverySession() {
        Browser before = new Browser(address);
        before.signIn(email, PASSWORD);
        Browser browser = new Browser(address);
        assertThat(location(ask(browser, "password/forgotten", email))).endsWith("/password/forgotten?sent");
        String token = token(mailbox.linkOf(1));

        HttpResponse<String> weak = choose(browser, token, "123456789012");
        assertThat(weak.statusCode()).isEqualTo(422);
        assertThat(weak.body()).contains("password-why", token);
        assertThat(location(choose(browser, token, OTHER))).endsWith("/sign-in?changed");

        assertThat(location(before.get("new"))).endsWith("/sign-in");
        assertThat(location(new Browser(address).signIn(email, PASSWORD))).endsWith("?wrong");
        assertThat(location(browser.signIn(email, OTHER))).endsWith("/");
        assertThat(mailbox.newestOf(2)).contains("was changed").doesNotContain(OTHER);
        assertThat(location(choose(new Browser(address), token, PASSWORD)))
                .as("used")
                .endsWith("?spent");
    }

    @Test
    void anAddressOfNobodyIsAnsweredAlikeAndGetsNoLetter() {
        Browser browser = new Browser(address);
        String nobody = "nobody-" + email;

        assertThat(location(ask(browser, "sign-in/link", nobody))).endsWith("/sign-in/link?sent");
        assertThat(location(ask(browser, "password/forgotten", nobody))).endsWith("/password/forgotten?sent");
        assertThat(location(ask(browser, "password/forgotten", "no address"))).endsWith("?sent");

        await().until(() -> database.sql("select count(*) from account_letters where email = ?")
                .param(nobody)
                .query(Integer.class)
                .single()
                .equals(0));
        assertThat(Mailbox.of(nobody, application).mails()).isEmpty();
    }

    @Test
    void noMoreThanFiveLettersAnHourGoToOneAddress() {
        Browser browser = new Browser(address);
        for (int i = 0; i < 7; i++) {
            assertThat(location(ask(browser, "password/forgotten", email))).endsWith("?sent");
        }

        mailbox.newestOf(1);
        await().until(() -> database.sql("select count(*) from account_letters where email = ?")
                .param(email)
                .query(Integer.class)
                .single()
                .equals(0));
        assertThat(database.sql("select count(*) from mails where recipient = ?")
                        .param(email)
                        .query(Integer.class)
                        .single())
                .isEqualTo(5);
    }

    @Test
    void whatAMailSaidIsForgottenOnceItIsGone() {
        ask(new Browser(address), "password/forgotten", email);
        mailbox.newestOf(1);

        await().until(() -> database.sql("select state || plain || html from mails where recipient = ?")
                .param(email)
                .query(String.class)
                .single()
                .equals("SENT"));
    }

    @Test
    void triesAreCountedForAllNodes() {
        SharedThrottle throttle = application.getBean(SharedThrottle.class);
        for (int i = 0; i < 10; i++) {
            assertThat(throttle.admit("password", email)).isZero();
        }

        assertThat(throttle.admit("password", email.toUpperCase())).isPositive();
        throttle.giveBack("password", email);
        assertThat(throttle.admit("password", email)).isZero();
    }

    private static HttpResponse<String> ask(Browser browser, String path, String email) {
        return browser.post(path, Map.of("email", email, "_csrf", browser.token()));
    }

    private static HttpResponse<String> follow(Browser browser, String link) {
        return browser.post("sign-in/by-link", Map.of("token", token(link), "_csrf", browser.token()));
    }

    private static HttpResponse<String> choose(Browser browser, String token, String password) {
        return browser.post("password/new", Map.of("token", token, "password", password, "_csrf", browser.token()));
    }

    private static String token(String link) {
        return link.replaceFirst(".*token=", "");
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
