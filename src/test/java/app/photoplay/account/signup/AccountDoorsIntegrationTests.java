package app.photoplay.account.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.base.settings.SettingsDesk;
import app.photoplay.support.ApiClient;
import app.photoplay.support.Browser;
import app.photoplay.support.Creator;
import app.photoplay.support.Mailbox;
import app.photoplay.support.PhotoplayTest;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever could sign up can sign in, and a demo account only while it is on. */
@PhotoplayTest
class AccountDoorsIntegrationTests {

    private static final String PASSWORD = "the rain in the window";

    private final URI address;
    private final SignUps accounts;
    private final JdbcClient database;
    private final ApplicationContext application;

    AccountDoorsIntegrationTests(
            @LocalServerPort int port,
            @Autowired SignUps accounts,
            @Autowired JdbcClient database,
            @Autowired ApplicationContext application) {
        this.application = application;
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

    @Test
    void whileNobodyMayOpenAnAccountThePageSaysSo() {
        Creator administrator = Creator.administrator(application);
        SettingsDesk desk = application.getBean(SettingsDesk.class);
        administrator.acts(() -> desk.set(SignUps.MODE, SignUpMode.CLOSED));
        try {
            Browser stranger = new Browser(address);
            assertThat(stranger.get("sign-up").body())
                    .contains("not being opened")
                    .doesNotContain("new-password");
            assertThat(stranger.get("sign-in").body()).doesNotContain("/sign-up");
            assertThatThrownBy(() -> accounts.signUp(new SignUp("late@example.com", "Late", PASSWORD), "192.0.2.1"))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.SIGN_UP_CLOSED));
        } finally {
            administrator.acts(() -> desk.reset(SignUps.MODE));
        }
        assertThat(new Browser(address).get("sign-up").body()).contains("new-password");
    }

    @Test
    void whoIsInvitedOpensOneAccountWhileStrangersMayNot() {
        Creator administrator = Creator.administrator(application);
        SettingsDesk desk = application.getBean(SettingsDesk.class);
        SignUpInvitations invitations = application.getBean(SignUpInvitations.class);
        String email = "guest-" + UUID.randomUUID() + "@kessler.film";
        administrator.acts(() -> desk.set(SignUps.MODE, SignUpMode.INVITATION));
        try {
            Browser stranger = new Browser(address);
            assertThat(stranger.get("sign-up").body()).contains("not being opened");
            administrator.acts(() -> invitations.invite(email, address, Locale.ENGLISH));
            String link = Mailbox.of(email, application).linkOf(1);
            assertThat(link).startsWith("sign-up?invitation=");
            String token = link.substring(link.indexOf('=') + 1);

            administrator.acts(() -> desk.set(SignUps.MODE, SignUpMode.CLOSED));
            assertThat(stranger.get(link).body()).as("closed for everybody").contains("expired");
            administrator.acts(() -> desk.set(SignUps.MODE, SignUpMode.INVITATION));
            assertThat(stranger.get(link).body()).contains(email, "new-password");
            Map<String, String> form = Map.of(
                    "name",
                    "Guest",
                    "email",
                    "somebody-else@kessler.film",
                    "password",
                    PASSWORD,
                    "invitation",
                    token,
                    "_csrf",
                    stranger.token());
            assertThat(stranger.post("sign-up", form).headers().firstValue("Location"))
                    .hasValueSatisfying(to -> assertThat(to).endsWith("/"));
            assertThat(database.sql("select verified_at is not null from users where email = ?")
                            .param(email)
                            .query(Boolean.class)
                            .single())
                    .isTrue();

            assertThat(new Browser(address).get(link).body())
                    .contains("expired")
                    .doesNotContain("new-password");
            assertThatThrownBy(() -> administrator.acts(() -> invitations.invite(email, address, Locale.ENGLISH)))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.EMAIL_TAKEN));
        } finally {
            administrator.acts(() -> desk.reset(SignUps.MODE));
        }
    }

    private int statusOf(String email) {
        return new ApiClient(address, email, PASSWORD).get("api/anything").status();
    }
}
