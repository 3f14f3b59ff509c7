package app.photoplay.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.account.letter.LetterRequests;
import app.photoplay.account.letter.LetterWish;
import app.photoplay.account.ticket.WayIn;
import app.photoplay.support.Browser;
import app.photoplay.support.Creator;
import app.photoplay.support.Mailbox;
import app.photoplay.support.PhotoplayTest;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Signing up as the product ships: nobody learns who has an account, and whoever reads the letter decides. */
@PhotoplayTest
@TestPropertySource(properties = "photoplay.account.confirm-sign-ups=")
class ConfirmedSignUpIntegrationTests {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String PASSWORD = "the rain in the window";

    private final URI address;
    private final JdbcClient database;
    private final ApplicationContext application;
    private final Browser browser;
    private final String email = "nora-" + UUID.randomUUID() + "@kessler.film";

    ConfirmedSignUpIntegrationTests(
            @LocalServerPort int port, @Autowired JdbcClient database, @Autowired ApplicationContext application) {
        this.address = URI.create("http://localhost:" + port + "/");
        this.database = database;
        this.application = application;
        this.browser = new Browser(address);
    }

    @BeforeEach
    void somebodyHasAnAccount() {
        Creator.signUp(application);
    }

    @Test
    void theFirstAccountBesideTheDemoAccountOpensAtOnceAndNoOther() {
        database.sql("update users set demo = true").update();
        assertThat(browser.get("sign-up").body()).contains("new-password");
        assertThat(location(signUp(browser, "Mara", "first-" + email))).endsWith("/");
        assertThat(browser.get("").statusCode()).isEqualTo(200);

        Browser second = new Browser(address);
        assertThat(second.get("sign-up").body()).doesNotContain("new-password");
        assertThat(location(signUp(second, "Nora", email))).endsWith("/sign-in?posted");
        assertThat(second.session()).isEmpty();
    }

    @Test
    void aKnownAndAnUnknownAddressGetTheSameAnswer() {
        String known = Creator.signUp(application).email();

        HttpResponse<String> there = signUp(browser, "Somebody", known.toUpperCase(Locale.ROOT));
        HttpResponse<String> nobody = signUp(browser, "Somebody", email);

        assertThat(there.statusCode()).isEqualTo(nobody.statusCode()).isEqualTo(302);
        assertThat(location(there)).isEqualTo(location(nobody)).endsWith("/sign-in?posted");
        assertThat(there.body()).isEqualTo(nobody.body());
        assertThat(browser.get("sign-in?posted").body()).contains("files in the folder that the log");
        assertThat(Mailbox.of(known.toUpperCase(Locale.ROOT), application).newestOf(1))
                .contains("have an account");
    }

    @Test
    void whoAskedBeforeForAnAddressOfSomebodyElseGainsNothing() {
        signUp(new Browser(address), "Evil, see http://evil.example", email);
        Mailbox mailbox = Mailbox.of(email, application);
        String evil = mailbox.linkOf(1);
        assertThat(mailbox.newestOf(1)).contains(email, "«Evil see httpevilexample»");
        assertThat(browser.get(evil).body()).contains(email, "new-password", "I did not ask for this");

        HttpResponse<String> clicked = confirm(browser, evil, Map.of());
        assertThat(clicked.statusCode()).isEqualTo(422);
        assertThat(accounts()).isZero();

        signUp(browser, "Nora", email);
        String hers = mailbox.linkOf(2);
        assertThat(location(confirm(browser, evil, Map.of("name", "Evil", "password", PASSWORD))))
                .endsWith("/sign-in?spent");
        HttpResponse<String> opened = confirm(browser, hers, Map.of("name", "Nora", "password", PASSWORD));
        assertThat(location(opened)).endsWith("/");
        assertThat(browser.get("").statusCode()).isEqualTo(200);
        assertThat(database.sql("select display_name from users where email = ? and verified_at is not null")
                        .param(email)
                        .query(String.class)
                        .single())
                .isEqualTo("Nora");
        assertThat(location(new Browser(address).signIn(email, PASSWORD))).endsWith("/");
        assertThat(location(confirm(new Browser(address), hers, Map.of("name", "Evil", "password", PASSWORD))))
                .endsWith("/sign-in?spent");
    }

    @Test
    void whoDidNotAskEndsTheWish() {
        signUp(browser, "Nora", email);
        String link = Mailbox.of(email, application).linkOf(1);

        assertThat(location(confirm(browser, link, Map.of("refused", "true")))).endsWith("/sign-in?withdrawn");

        assertThat(browser.get("sign-in?withdrawn").body()).contains("leads nowhere");
        assertThat(browser.get(link).body()).contains("was used or has expired").doesNotContain("new-password");
        assertThat(location(confirm(browser, link, Map.of("name", "Nora", "password", PASSWORD))))
                .endsWith("/sign-in?spent");
        assertThat(accounts()).isZero();
    }

    @Test
    void anAddressIsConfirmedFromWithinItsAccountAlone() {
        Creator mara = Creator.signUp(application);
        String link = confirmation(mara);

        Browser stranger = new Browser(address);
        assertThat(stranger.get(link).body()).contains("Sign in to that account first", "I did not ask for this");
        assertThat(confirm(stranger, link, Map.of()).body()).contains("Sign in to that account first");
        Browser other = Creator.signUp(application).browser(address);
        assertThat(confirm(other, link, Map.of()).body()).contains("Sign in to that account first");
        assertThat(verified(mara)).isFalse();

        assertThat(location(confirm(mara.browser(address), link, Map.of()))).endsWith("/account");
        assertThat(verified(mara)).isTrue();
    }

    @Test
    void whoHasNoAccountEndsTheWishOfWhoTookTheirAddress() {
        Creator evil = Creator.signUp(application);
        String link = confirmation(evil);

        assertThat(location(confirm(browser, link, Map.of("refused", "true")))).endsWith("/sign-in?withdrawn");

        assertThat(evil.browser(address).get(link).body()).contains("was used or has expired");
        assertThat(verified(evil)).isFalse();
    }

    private String confirmation(Creator person) {
        application
                .getBean(LetterRequests.class)
                .ask(new LetterWish(WayIn.CONFIRM, person.email(), Locale.ENGLISH, address.toString(), "192.0.2.1"));
        return Mailbox.of(person.email(), application).linkOf(1);
    }

    private boolean verified(Creator person) {
        return database.sql("select verified_at is not null from users where id = ?")
                .param(person.id().value())
                .query(Boolean.class)
                .single();
    }

    private int accounts() {
        return database.sql("select count(*) from users where email = ?")
                .param(email)
                .query(Integer.class)
                .single();
    }

    private static HttpResponse<String> signUp(Browser browser, String name, String email) {
        return browser.post(
                "sign-up", Map.of("name", name, "email", email, "password", PASSWORD, "_csrf", browser.token()));
    }

    private static HttpResponse<String> confirm(Browser browser, String link, Map<String, String> fields) {
        // The door’s own token, also for whoever is signed in.
        Matcher token = TOKEN.matcher(browser.get(link).body());
        Map<String, String> form = new HashMap<>(fields);
        form.put("token", link.replaceFirst(".*token=", ""));
        form.put("_csrf", token.find() ? token.group(1) : browser.token());
        return browser.post("sign-up/confirm", form);
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
