package app.photoplay.account;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.support.ApiClient;
import app.photoplay.support.PhotoplayTest;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever could sign up can sign in, and a demo account only while it is on. */
@PhotoplayTest
class AccountDoorsIntegrationTests {

    private static final String PASSWORD = "the rain in the window";

    private final URI address;
    private final Accounts accounts;
    private final JdbcClient database;

    AccountDoorsIntegrationTests(
            @LocalServerPort int port, @Autowired Accounts accounts, @Autowired JdbcClient database) {
        this.address = URI.create("http://localhost:" + port + "/");
        this.accounts = accounts;
        this.database = database;
    }

    @ParameterizedTest
    @ValueSource(strings = {"o'brien@example.com", "jörg@example.de", "a%b@example.com", "alİce@example.com"})
    void whoSignedUpSignsIn(String email) {
        accounts.signUp(new SignUp(email, "Somebody", PASSWORD));

        assertThat(statusOf(email)).isEqualTo(404);
    }

    @Test
    void aDottedIIsTheSamePersonEverywhere() {
        accounts.signUp(new SignUp("alİcia@example.com", "Alicia", PASSWORD));

        assertThat(statusOf("alicia@example.com")).isEqualTo(404);
        assertThat(statusOf("ALICIA@example.com")).isEqualTo(404);
    }

    @Test
    void theDemoAccountIsShutWhileTheSettingIsOffEvenForWhoWasLetInBefore() {
        String email = "former-demo@photoplay.example";
        accounts.signUp(new SignUp(email, "Demo Creator", PASSWORD));
        assertThat(statusOf(email)).as("remembered from now on").isEqualTo(404);

        database.sql("update users set demo = true where email = ?")
                .param(email)
                .update();

        assertThat(statusOf(email)).isEqualTo(401);
    }

    private int statusOf(String email) {
        return new ApiClient(address, email, PASSWORD).get("api/anything").status();
    }
}
