package app.photoplay.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.support.Browser;
import app.photoplay.support.PhotoplayTest;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@PhotoplayTest
class SignUpPageIntegrationTests {

    private static final String PASSWORD = "the rain in the window";

    private final URI address;
    private final Browser browser;
    private final String email = "mara-" + UUID.randomUUID() + "@kessler.film";

    SignUpPageIntegrationTests(@LocalServerPort int port) {
        this.address = URI.create("http://localhost:" + port + "/");
        this.browser = new Browser(address);
    }

    @Test
    void aFilledFormOpensTheAccountAndLeadsWhereOneWantedToGo() {
        browser.get("new?from=a-friend");

        HttpResponse<String> answer = send("Mara Kessler", email, PASSWORD);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).get().asString().endsWith("/new?from=a-friend");
        assertThat(browser.get("").statusCode()).isEqualTo(200);
    }

    @Test
    void everyMistakeIsSaidAtItsFieldAtOnce() {
        HttpResponse<String> answer = send(" ", "mara", "short");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .containsSubsequence(
                        "Enter your name.",
                        "Enter an email address",
                        "Too short. A password has at least 12 characters.");
        assertThat(answer.body().split("aria-invalid=\"true\"", -1)).hasSize(4);
        assertThat(browser.session()).isEmpty();
    }

    @Test
    void whatWasTypedStaysExceptForThePassword() {
        String body = send("Mara <b> & Co", "mara", PASSWORD).body();

        assertThat(body)
                .contains("value=\"Mara &lt;b&gt; &amp; Co\"", "value=\"mara\"")
                .doesNotContain(PASSWORD);
    }

    @Test
    void aTakenEmailIsSaidAtTheEmail() {
        send("Mara Kessler", email, PASSWORD);

        HttpResponse<String> answer = send(new Browser(address), "Mara K.", email.toUpperCase(), PASSWORD);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body())
                .containsSubsequence("id=\"email-why\"", "There is an account with this email already.");
    }

    @Test
    void aFormFromElsewhereOpensNothing() {
        HttpResponse<String> answer =
                browser.post("sign-up", Map.of("name", "Mara", "email", email, "password", PASSWORD));

        assertThat(answer.headers().firstValue("Location")).get().asString().endsWith("/sign-up?again");
        assertThat(browser.get("sign-up?again").body()).contains("role=\"alert\"", "Please try again.");
        assertThat(browser.session()).isEmpty();
    }

    @Test
    void anUnreadableNameIsRefusedAtItsField() {
        HttpResponse<String> answer = send("Mara\u0007 Kessler", email, PASSWORD);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("id=\"name-why\"");
    }

    @Test
    void thePageTellsPasswordStoresWhatItsFieldsAre() {
        assertThat(browser.get("sign-up").body())
                .contains("autocomplete=\"name\"", "autocomplete=\"username\"", "autocomplete=\"new-password\"")
                .contains("At least 12 characters.")
                .doesNotContain("aria-invalid");
    }

    private HttpResponse<String> send(String name, String email, String password) {
        return send(browser, name, email, password);
    }

    private static HttpResponse<String> send(Browser browser, String name, String email, String password) {
        return browser.post(
                "sign-up", Map.of("name", name, "email", email, "password", password, "_csrf", browser.token()));
    }
}
