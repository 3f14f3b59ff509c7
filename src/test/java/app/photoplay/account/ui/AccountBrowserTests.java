package app.photoplay.account.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.project.ProjectId;
import app.photoplay.support.BareProject;
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
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.util.ReflectionTestUtils;

/** Through one's account as a person goes: every way in, with others, with programs, out of another browser, and away. */
@BrowserTest
class AccountBrowserTests {

    private static final String PASSWORD = "seven paper lanterns at dusk";
    private static final String OTHER = "a lamp over the harbour";
    private static final LocalIssuer ISSUER = LocalIssuer.start();

    private final ApplicationContext application;
    private final URI address;

    AccountBrowserTests(@Autowired ApplicationContext application, @LocalServerPort int port) {
        this.application = application;
        this.address = URI.create("http://localhost:" + port + "/");
    }

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry properties) {
        String client = "spring.security.oauth2.client.registration.studio.";
        properties.add(client + "client-id", () -> LocalIssuer.CLIENT);
        properties.add(client + "client-secret", () -> "secret");
        properties.add(client + "client-name", () -> "The Studio");
        properties.add(client + "scope", () -> "openid,email");
        // A token is all that a program needs.
        properties.add("photoplay.account.basic", () -> "false");
        properties.add("spring.security.oauth2.client.provider.studio.issuer-uri", ISSUER::address);
    }

    @AfterAll
    static void stop() {
        ISSUER.close();
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
        assertThat(program("Bearer " + token)).isEqualTo(200);
        String password = mara.email() + ":" + PASSWORD;
        assertThat(program("Basic " + Base64.getEncoder().encodeToString(password.getBytes(StandardCharsets.UTF_8))))
                .as("switched off here")
                .isEqualTo(401);

        visitor.press("Revoke the token of Backup");
        assertThat(shown).isHidden();
        assertThat(program("Bearer " + token)).isEqualTo(401);
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
    void peopleAreInvitedInEachRole(Visitor owner, Visitor guest) {
        Creator mara = Creator.signUp(application);
        ProjectId film = BareProject.of(mara.id(), application.getBean(JdbcClient.class));
        mara.comesIn(owner);
        owner.open("films/" + film + "/people");
        for (String role : List.of("Editor", "Reviewer", "Viewer")) {
            Creator other = Creator.signUp(application);
            Locator form = owner.page().locator(".invite-form");
            form.getByLabel("Email").fill(other.email());
            form.locator("vaadin-select").click();
            owner.page()
                    .getByRole(
                            AriaRole.OPTION,
                            new Page.GetByRoleOptions().setName(role).setExact(true))
                    .click();
            owner.press("Send a letter");
            owner.page().getByText(other.email()).last().waitFor();

            guest.page().context().clearCookies();
            guest.open(Mailbox.of(other.email(), application).linkOf(1));
            fillSignIn(guest, other);
            guest.page().getByText(role.toLowerCase(Locale.ROOT)).first().waitFor();
            guest.press("Join");
            guest.page().waitForURL(Pattern.compile(".*/films/" + film));
            guest.open("films/" + film + "/people");
            guest.button("Leave this film").waitFor();
            assertThat(guest.page().locator(".invite-form")).isHidden();
        }
        assertThat(owner.page().locator(".member")).hasCount(4);
    }

    @Test
    void somebodyTakesEverythingAlongAndIsErased(Visitor visitor) throws IOException {
        Creator mara = Creator.signUp(application);
        mara.comesIn(visitor);
        Page page = visitor.page();
        visitor.open("account/data");
        visitor.press("Prepare my data");
        Locator file = page.getByText("Save the file");
        file.waitFor();
        try (ZipFile zip = new ZipFile(page.waitForDownload(file::click).path().toFile())) {
            assertThat(zip.getEntry("data/users.jsonl")).isNotNull();
        }

        visitor.open("account");
        visitor.press("Delete the account");
        proves(page);
        page.locator("vaadin-confirm-dialog")
                .getByText("Delete the account")
                .last()
                .click();
        page.getByText("This account is deleted on").waitFor();
        application
                .getBean(JdbcClient.class)
                .sql("update users set deletes_at = now() where id = ?")
                .param(mara.id().value())
                .update();
        ReflectionTestUtils.invokeMethod(application.getBean("accountPurge"), "purgeDue");

        visitor.open("account");
        page.waitForURL(Pattern.compile(".*/sign-in.*"));
        fillSignIn(visitor, mara);
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("wrong");
    }

    private static void comesFromTheStudio(Visitor visitor) {
        visitor.open("sign-in");
        visitor.page().getByText("Sign in with The Studio").click();
    }

    private static void fillSignIn(Visitor visitor, Creator person) {
        visitor.page().getByLabel("Email").fill(person.email());
        visitor.page().locator("input[type=password]").fill(PASSWORD);
        visitor.page().keyboard().press("Enter");
    }

    private static void comesByCode(Visitor visitor, Creator person, String code) {
        visitor.page().context().clearCookies();
        visitor.open("sign-in");
        fillSignIn(visitor, person);
        visitor.page().getByLabel("Code").fill(code);
        visitor.press("Sign in");
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

    private int program(String credentials) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(address.resolve("api/me"))
                                .header("Authorization", credentials)
                                .build(),
                        HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
