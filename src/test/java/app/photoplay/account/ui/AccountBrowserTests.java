package app.photoplay.account.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.support.BrowserTest;
import app.photoplay.support.Creator;
import app.photoplay.support.Mailbox;
import app.photoplay.support.Visitor;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Through one's account as a person goes: by passkey, by mail, with a token, and out of another browser. */
@BrowserTest
class AccountBrowserTests {

    private static final String PASSWORD = "seven paper lanterns at dusk";

    private final ApplicationContext application;
    private final URI address;

    AccountBrowserTests(@Autowired ApplicationContext application, @LocalServerPort int port) {
        this.application = application;
        this.address = URI.create("http://localhost:" + port + "/");
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

        page.context().clearCookies();
        visitor.open("sign-in");
        visitor.press("Sign in with a passkey");
        page.locator("main.screening").waitFor();
        assertThat(visitor.complaints()).isEmpty();
    }

    @Test
    void aLinkOfALetterSignsIn(Visitor visitor) {
        Creator mara = Creator.signUp(application);
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
    void aTokenIsMadeShownOnceUsedAndRevoked(Visitor visitor) throws IOException, InterruptedException {
        Creator mara = Creator.signUp(application);
        mara.comesIn(visitor);
        Page page = visitor.page();
        visitor.open("account");
        page.getByLabel("Name of the program").fill("Backup");
        visitor.press("Make a token");
        proves(page);
        Locator shown = page.getByLabel("This token is shown once");
        shown.waitFor();
        String token = shown.inputValue();
        assertThat(program(token)).isEqualTo(200);

        visitor.press("Revoke the token of Backup");
        assertThat(shown).isHidden();
        assertThat(program(token)).isEqualTo(401);
    }

    @Test
    void aSessionIsEndedFromAnotherBrowser(Visitor here, Visitor there) {
        Creator mara = Creator.signUp(application);
        mara.comesIn(there);
        mara.comesIn(here);
        here.open("account");
        here.press("End all others");

        there.open("account");
        there.page().waitForURL(Pattern.compile(".*/sign-in.*"));
        here.open("account");
        assertThat(here.page().getByText("This device", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
    }

    @Test
    void thePageOfAnAccountHasNoSeriousFaultOfAccess(Visitor visitor) {
        Creator.signUp(application).comesIn(visitor);
        visitor.open("account");
        visitor.button("Make a token").waitFor();
        assertThat(new AxeBuilder(visitor.page())
                        .analyze().getViolations().stream()
                                .filter(fault -> fault.getImpact().matches("serious|critical"))
                                .map(fault -> fault.getId() + " " + fault.getNodes()))
                .isEmpty();
    }

    private static void proves(Page page) {
        page.locator("vaadin-dialog input[type=password]").fill(PASSWORD);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Go on"))
                .click();
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

    private int program(String token) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(address.resolve("api/me"))
                                .header("Authorization", "Bearer " + token)
                                .build(),
                        HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
