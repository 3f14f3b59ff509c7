package app.photoplay.account.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.account.person.People;
import app.photoplay.support.Creator;
import app.photoplay.support.Mailbox;
import app.photoplay.support.Visitor;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every way in, as a person goes: by passkey, by mail, with a code, by an account elsewhere. */
class WaysInBrowserTests extends AccountJourney {

    private static final String OTHER = "a lamp over the harbour";

    WaysInBrowserTests(@Autowired ApplicationContext application, @LocalServerPort int port) {
        super(application, port);
    }

    @Test
    void aPasskeyIsMadeAndSignsIn(Visitor visitor) {
        Creator mara = Creator.signUp(application);
        mara.comesIn(visitor);
        Page page = visitor.page();
        withAuthenticator(page);
        visitor.open("account");
        visitor.press("Make a passkey");
        proves(page);
        assertThat(page.getByRole(
                        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Remove the passkey"))))
                .isVisible();
        assertThat(page.getByText("last used never")).isVisible();

        page.context().clearCookies();
        visitor.open("sign-in");
        visitor.press("Sign in with a passkey");
        page.locator("main.screening").waitFor();
        visitor.open("account");
        assertThat(page.getByText(Pattern.compile("^Made .* · last used (?!never)")))
                .isVisible();
        assertThat(visitor.complaints()).isEmpty();
    }

    @Test
    void theDemoAccountSaysWhatItHasNot(Visitor visitor) {
        Creator mara = Creator.signUp(application);
        mara.comesIn(visitor);
        application
                .getBean(JdbcClient.class)
                .sql("update users set demo = true where id = ?")
                .param(mara.id().value())
                .update();
        visitor.open("account");
        assertThat(visitor.page().getByText("Not with the demo account")).isVisible();
        for (String act : List.of("Make a token", "Make a passkey", "Turn on", "Delete the account")) {
            assertThat(visitor.button(act)).isHidden();
        }
        visitor.open("device");
        assertThat(visitor.page().getByText("Not with the demo account")).isVisible();
        assertThat(visitor.button("Next")).isHidden();
    }

    @Test
    void aLinkOfALetterSignsIn(Visitor visitor) {
        Creator mara = Creator.signUp(application);
        application.getBean(People.class).verify(mara.id());
        Page page = visitor.page();
        visitor.open("sign-in");
        page.getByText("Sign in by mail").click();
        page.getByLabel("Email").fill(mara.email());
        visitor.press("Send the link");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("on its way");

        visitor.open(Mailbox.of(mara.email(), application).linkOf(1));
        visitor.press("Sign in");
        page.locator("main.screening").waitFor();
    }

    @Test
    void anAddressIsConfirmedByALetter(Visitor visitor) {
        Creator mara = Creator.signUp(application);
        mara.comesIn(visitor);
        visitor.open("account");
        visitor.press("Confirm this address");
        visitor.open(Mailbox.of(mara.email(), application).linkOf(1));
        visitor.press("Confirm");
        assertThat(visitor.page().getByText("Confirmed", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
    }

    @Test
    void aForgottenPasswordIsReplacedByALetter(Visitor visitor) {
        Creator mara = Creator.signUp(application);
        Page page = visitor.page();
        visitor.open("sign-in");
        page.getByText("Forgot the password?").click();
        page.getByLabel("Email").fill(mara.email());
        visitor.press("Send the letter");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("on its way");

        visitor.open(Mailbox.of(mara.email(), application).linkOf(1));
        page.locator("input[type=password]").fill(OTHER);
        visitor.press("Keep this password");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("new password");
        visitor.signIn(mara.email(), OTHER);
    }

    @Test
    void aCodeIsAskedForAndOneForWhenTheAppIsLostSignsInOnce(Visitor visitor) {
        Creator mara = Creator.signUp(application);
        mara.comesIn(visitor);
        Page page = visitor.page();
        visitor.open("account");
        visitor.press("Turn on");
        proves(page);
        Locator secret = page.locator(".account-secret");
        secret.waitFor();
        AuthenticatorApp app = new AuthenticatorApp(secret.textContent().replace(" ", ""));
        page.getByLabel("Code").fill(app.code(Duration.ZERO));
        page.locator("vaadin-dialog").getByText("Turn on").click();
        String[] codes = page.locator(".account-codes").textContent().split("\n");
        visitor.press("I have saved them");

        comesByCode(visitor, mara, codes[0]);
        page.locator("main.screening").waitFor();
        comesByCode(visitor, mara, codes[0]);
        assertThat(page.getByText("That code is wrong")).isVisible();
        page.getByLabel("Code").fill(app.code(Duration.ofSeconds(30)));
        visitor.press("Sign in");
        page.locator("main.screening").waitFor();
    }

    @Test
    void anAccountElsewhereIsLinkedSignsInAndIsUnlinked(Visitor visitor) {
        Creator mara = Creator.signUp(application);
        String subject = UUID.randomUUID().toString();
        ISSUER.knows(subject, mara.email(), true);
        Page page = visitor.page();
        comesFromTheStudio(visitor);
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("already");

        mara.comesIn(visitor);
        visitor.open("account");
        visitor.press("Link The Studio");
        proves(page);
        visitor.button("Unlink").waitFor();
        page.context().clearCookies();
        comesFromTheStudio(visitor);
        page.locator("main.screening").waitFor();

        visitor.open("account");
        visitor.press("Unlink");
        proves(page);
        assertThat(visitor.button("Unlink")).isHidden();

        ISSUER.knows(subject + "-2", "new-" + subject + "@kessler.film", true);
        page.context().clearCookies();
        comesFromTheStudio(visitor);
        page.getByText("No films yet").waitFor();
    }

    @Test
    void gitHubOpensAnAccountForAnAddressThatItKnowsAndForNoOther(Visitor visitor) {
        Page page = visitor.page();
        int id = ThreadLocalRandom.current().nextInt(1, Integer.MAX_VALUE);
        String email = "octo-" + UUID.randomUUID() + "@kessler.film";
        Creator taken = Creator.signUp(application);
        GITHUB.knows(id, taken.email(), false);
        comesFromGitHub(visitor);
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("link the two");

        GITHUB.knows(id, email, true);
        comesFromGitHub(visitor);
        page.getByText("No films yet").waitFor();
        visitor.open("account");
        assertThat(page.locator(".account-value").getByText(email, new Locator.GetByTextOptions().setExact(true)))
                .isVisible();
        assertThat(page.getByText("Confirmed", new Page.GetByTextOptions().setExact(true)))
                .isVisible();

        // The second time it is who was linked, whatever the address is by then.
        GITHUB.knows(id, "moved-" + email, true);
        page.context().clearCookies();
        comesFromGitHub(visitor);
        page.getByText("No films yet").waitFor();
        visitor.open("account");
        assertThat(page.locator(".account-value").getByText(email, new Locator.GetByTextOptions().setExact(true)))
                .isVisible();
        assertThat(visitor.complaints()).isEmpty();
    }

    private static void comesFromGitHub(Visitor visitor) {
        visitor.open("sign-in");
        visitor.page().getByText("Sign in with GitHub").click();
    }

    private static void comesFromTheStudio(Visitor visitor) {
        visitor.open("sign-in");
        visitor.page().getByText("Sign in with The Studio").click();
    }

    private static void comesByCode(Visitor visitor, Creator person, String code) {
        visitor.page().context().clearCookies();
        visitor.open("sign-in");
        fillSignIn(visitor, person);
        visitor.page().getByLabel("Code").fill(code);
        visitor.press("Sign in");
    }

    /** A device with a lock, whose owner nods to everything. */
    private static void withAuthenticator(Page page) {
        CDPSession devices = page.context().newCDPSession(page);
        devices.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject device = new JsonObject();
        device.add("options", options);
        devices.send("WebAuthn.addVirtualAuthenticator", device);
    }
}
