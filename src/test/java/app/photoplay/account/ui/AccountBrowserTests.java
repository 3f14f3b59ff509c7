package app.photoplay.account.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.account.profile.Preferences;
import app.photoplay.project.ProjectId;
import app.photoplay.support.BareProject;
import app.photoplay.support.Creator;
import app.photoplay.support.Mailbox;
import app.photoplay.support.TestPlans;
import app.photoplay.support.Visitor;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.ReflectionTestUtils;

/** What one does with an account: choices, programs, other browsers, other people, and leaving. */
class AccountBrowserTests extends AccountJourney {

    AccountBrowserTests(@Autowired ApplicationContext application, @LocalServerPort int port) {
        super(application, port);
    }

    @Test
    void aPictureAndALanguageAreChosenAndCountAtOnce(Visitor visitor) throws IOException {
        Creator mara = Creator.signUp(application);
        mara.comesIn(visitor);
        Page page = visitor.page();
        visitor.open("account");
        page.locator(".account-picture input[type=file]")
                .setInputFiles(new FilePayload("mara.png", "image/png", picture()));
        page.locator(".account-face img").waitFor();

        page.locator(".account-choices vaadin-select").first().click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Deutsch"))
                .click();
        page.locator("h1").getByText("Ihr Konto").waitFor();
        assertThat(page.locator(".avatar img")).isVisible();
        visitor.press("Diese Adresse bestätigen");
        assertThat(Mailbox.of(mara.email(), application).newestOf(1)).contains("Bitte zeigen Sie");
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
        var refused = answer("Basic " + Base64.getEncoder().encodeToString(password.getBytes(StandardCharsets.UTF_8)));
        assertThat(refused.statusCode()).as("switched off here").isEqualTo(401);
        assertThat(refused.headers().allValues("WWW-Authenticate")).containsExactly("Bearer realm=\"Photoplay\"");

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

        // The open page goes by itself, and says why.
        there.page().waitForURL(Pattern.compile(".*/sign-in\\?ended"));
        assertThat(there.page().getByRole(AriaRole.STATUS)).containsText("This session was ended");
        there.open("account");
        there.page().waitForURL(Pattern.compile(".*/sign-in"));
        assertThat(here.button("End all others")).isHidden();
        here.open("account");
        assertThat(here.page().getByText("This device", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        assertThat(here.button("End all others")).isHidden();

        fillSignIn(there, mara);
        there.page().locator(".account-page").waitFor();
        here.press("Sign out everywhere");
        here.page().waitForURL(Pattern.compile(".*/sign-in"));
        there.page().waitForURL(Pattern.compile(".*/sign-in\\?ended"));
    }

    @Test
    void peopleAreInvitedInEachRoleAndRemoved(Visitor owner, Visitor guest) throws IOException {
        Creator mara = Creator.signUp(application);
        byte[] portrait = picture();
        mara.acts(() -> application.getBean(Preferences.class).portrait(portrait));
        TestPlans.subscribe(application.getBean(JdbcClient.class), mara.id(), "studio");
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
            assertThat(guest.page().locator(".errand")).hasText(Pattern.compile("A creator invites you to .*Bare.*"));
            fillSignIn(guest, other);
            guest.page().getByText(role.toLowerCase(Locale.ROOT)).first().waitFor();
            guest.press("Join");
            guest.page().waitForURL(Pattern.compile(".*/films/" + film));
            guest.open("films/" + film + "/people");
            guest.button("Leave this film").waitFor();
            assertThat(guest.page().locator(".invite-form")).isHidden();
            guest.until("document.querySelector('.member .face img')?.naturalWidth > 0");
        }
        assertThat(owner.page().locator(".member")).hasCount(4);

        owner.button("Remove A creator").last().click();
        sure(owner, "Remove");
        assertThat(owner.page().locator(".member")).hasCount(3);
        assertThat(guest.page().locator("h1")).containsText("not on the shelf");
        guest.open("");
        guest.page().getByText("No films yet").waitFor();
    }

    @Test
    void aFilmChangesHandsWhenBothWantIt(Visitor owner, Visitor guest) {
        Creator mara = Creator.signUp(application);
        Creator theo = Creator.signUp(application);
        TestPlans.subscribe(application.getBean(JdbcClient.class), mara.id(), "studio");
        ProjectId film = BareProject.of(mara.id(), application.getBean(JdbcClient.class));
        mara.comesIn(owner);
        owner.open("films/" + film + "/people");
        owner.press("Make a link");
        String link = owner.page().getByLabel("This link is shown once").inputValue();
        assertThat(owner.page().locator(".invite-line")).containsText("works until");

        theo.comesIn(guest);
        guest.open(link.substring(link.indexOf("join/")));
        guest.press("Join");
        guest.page().waitForURL(Pattern.compile(".*/films/" + film));
        guest.open("films/" + film + "/people");
        guest.button("Leave this film").waitFor();

        owner.page().getByLabel("Role of A creator").click();
        owner.page()
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Editor"))
                .click();
        Locator limit = owner.page().getByLabel("Credits a month for A creator");
        limit.fill("5");
        limit.press("Enter");
        assertThat(limit).hasValue("5");
        owner.press("Hand over to A creator");
        sure(owner, "Ask");
        owner.page().getByText("You asked A creator").waitFor();
        assertThat(owner.page().locator(".invite-form")).isVisible();

        guest.page().getByText("paid with your credits").waitFor();
        guest.press("Decline");
        assertThat(guest.page().locator(".hand-over")).isHidden();
        assertThat(guest.button("Leave this film")).isVisible();

        owner.press("Hand over to A creator");
        sure(owner, "Ask");
        guest.press("Take the film over");
        assertThat(guest.button("Leave this film")).isHidden();
        owner.button("Leave this film").waitFor();
        owner.press("Leave this film");
        sure(owner, "Leave");
        owner.page().getByText("No films yet").waitFor();
    }

    private static void sure(Visitor visitor, String act) {
        visitor.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(act).setExact(true))
                .click();
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
            assertThat(zip.getEntry("README.txt")).isNotNull();
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

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB), "png", file);
        return file.toByteArray();
    }

    @Test
    void theFilmsOfWhoLeavesTellOfItAndKeepTheAccount(Visitor visitor) {
        Creator mara = Creator.signUp(application);
        application
                .getBean(JdbcClient.class)
                .sql("update users set deletes_at = now() + interval '9 days' where id = ?")
                .param(mara.id().value())
                .update();
        mara.comesIn(visitor);
        Locator told = visitor.page().getByText("This account is deleted on");
        assertThat(told).isVisible();
        visitor.press("Keep the account");
        assertThat(told).isHidden();
        visitor.open("account");
        assertThat(visitor.button("Delete the account")).isVisible();
    }

    @Test
    void thePagesOfAnAccountHaveNoSeriousFaultOfAccess(Visitor visitor) {
        Creator mara = Creator.signUp(application);
        TestPlans.subscribe(application.getBean(JdbcClient.class), mara.id(), "studio");
        mara.comesIn(visitor);
        ProjectId film = BareProject.of(mara.id(), application.getBean(JdbcClient.class));
        Map.of(
                        "account",
                        "Make a token",
                        "account/data",
                        "Prepare my data",
                        "device",
                        "Next",
                        "films/" + film + "/people",
                        "Send a letter")
                .forEach((address, button) -> {
                    visitor.open(address);
                    visitor.button(button).waitFor();
                    assertThat(new AxeBuilder(visitor.page())
                                    .analyze().getViolations().stream()
                                            .filter(fault -> fault.getImpact().matches("serious|critical"))
                                            .map(fault -> fault.getId() + " " + fault.getNodes()))
                            .as(address)
                            .isEmpty();
                });
    }
}
