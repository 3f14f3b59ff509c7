package app.photoplay.admin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.base.Ids;
import app.photoplay.base.StartupNote;
import app.photoplay.bench.FalWiring;
import app.photoplay.falstandin.FalStandin;
import app.photoplay.falstandin.StandinOptions;
import app.photoplay.support.ApiClient;
import app.photoplay.support.Axe;
import app.photoplay.support.BareProject;
import app.photoplay.support.BrowserTest;
import app.photoplay.support.Creator;
import app.photoplay.support.Visitor;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The house from the code in the log on: people are looked after, and an administrator finds out why something failed,
 * decides what nobody knows of, stops the queue and takes a feature away. One start of the product is shared.
 */
@BrowserTest
class AdministrationBrowserTests {

    private static final FalStandin FAL = FalStandin.start(StandinOptions.defaults());

    @Autowired
    ApplicationContext application;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private static final Pattern CODE = Pattern.compile("enter the code ([0-9A-Z-]+)");

    private Creator mara;
    private Creator administrator;

    @DynamicPropertySource
    static void fal(DynamicPropertyRegistry properties) {
        FalWiring.register(properties, FAL);
        properties.add("photoplay.installation", () -> "public");
        // It changes pictures too.
        properties.add("photoplay.fal.still", () -> "fal-ai/nano-banana");
    }

    @AfterAll
    static void stop() {
        FAL.close();
    }

    @BeforeEach
    void people() {
        jdbc.sql("update users set role = 'CREATOR'").update();
        mara = Creator.signUp(application);
        administrator = Creator.administrator(application);
    }

    @Test
    void theFirstAdministratorGrantsSuspendsAndLiftsAndTheCreatorNotices(Visitor ida, Visitor mara) {
        jdbc.sql("update users set role = 'CREATOR'").update();
        Creator creator = Creator.signUp(application);
        creator.comesIn(mara);
        mara.page().getByText("No films yet").waitFor();

        ida.signUp("Ida Norling");
        ida.open("first-administrator");
        Page house = ida.page();
        house.getByLabel("Code from the log").fill(code());
        ida.press("Become the administrator");
        house.waitForURL(Pattern.compile(".*/admin/people"));

        house.getByLabel("Name or address").first().fill(creator.email());
        house.locator(".people-rows tbody tr")
                .filter(new Locator.FilterOptions().setHasText(creator.email()))
                .waitFor();
        ida.until("document.querySelectorAll('.people-rows tbody tr').length === 1");
        house.locator(".people-rows a.who").focus();
        house.keyboard().press("Enter");
        Locator file = house.locator(".person-file");
        file.waitFor();

        file.getByLabel("Credits").fill("100");
        file.getByLabel("Reason, kept in the audit").fill("Two late films");
        ida.press("Grant 100 credits");
        assertThat(file.locator(".grants")).containsText("Gift, Two late films");
        file.getByText("granted").or(file.getByText("gave")).first().waitFor();

        file.getByLabel("Take back: Gift, Two late films").click();
        Locator taking = house.locator("vaadin-dialog[opened]");
        taking.getByLabel("Reason, kept in the audit").fill("By mistake");
        taking.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Take it back"))
                .click();
        assertThat(file.locator(".grants")).not().containsText("Gift, Two late films");

        movesAndAppoints(ida, mara);

        decide(ida, "Suspend", "Asked for it");
        file.getByText("Suspended").first().waitFor();
        // Nobody presses anything: the open page goes where the reason stands.
        mara.page().getByText("This account is suspended").waitFor();

        decide(ida, "Lift the suspension", "Sorted out");
        house.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Suspend").setExact(true))
                .waitFor();
        creator.comesIn(mara);
        mara.page().getByText("No films yet").waitFor();

        looksAround(ida);

        ida.open("admin/audit");
        for (String words : List.of(
                "suspended A creator",
                "lifted the suspension of A creator",
                "put A creator on Studio",
                "made A creator an administrator",
                "looked at the screens of A creator",
                "stopped looking",
                "became the first administrator")) {
            house.getByText(words).first().waitFor();
        }
        assertThat(ida.complaints()).isEmpty();
    }

    /** Another plan counts at once; another role at the next click, both ways. */
    private static void movesAndAppoints(Visitor ida, Visitor mara) {
        Locator file = ida.page().locator(".person-file");
        choose(ida, "Plan", "Studio");
        assertThat(file).containsText("Studio, renews");
        mara.open("plans");
        assertThat(mara.page().locator(".plan.cur h2")).hasText("Studio");

        choose(ida, "Role", "Administrator");
        assertThat(file).containsText("Administrator");
        mara.open("admin/people");
        mara.page().locator(".people-rows").waitFor();
        choose(ida, "Role", "Creator");
        assertThat(file).not().containsText("Administrator");
        mara.open("admin/people");
        mara.page().getByText("This reel is not on the shelf").waitFor();
        mara.open("");
        mara.page().getByText("No films yet").waitFor();
    }

    private static void choose(Visitor ida, String what, String other) {
        Page house = ida.page();
        house.locator(".person-file").getByLabel("Change: " + what).click();
        Locator dialog = house.locator("vaadin-dialog[opened]");
        dialog.locator("vaadin-radio-button")
                .filter(new Locator.FilterOptions().setHasText(other))
                .click();
        dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Change").setExact(true))
                .click();
        ida.until("!document.querySelector('vaadin-dialog[opened]')");
    }

    /** All screens of the one who is looked at open, and nothing on them changes anything. */
    private static void looksAround(Visitor ida) {
        Page house = ida.page();
        ida.press("See what they see");
        Locator banner = house.locator(".viewer-banner");
        banner.getByText("You see what A creator sees").waitFor();
        house.getByText("No films yet").waitFor();
        for (String screen : List.of("new", "bin", "plans", "usage")) {
            ida.open(screen);
            banner.waitFor();
            house.locator("main h1, main textarea").first().waitFor();
            assertThat(house.getByText("Something went wrong").count())
                    .as(screen)
                    .isZero();
        }
        ida.open("admin/people");
        house.getByText("This reel is not on the shelf").waitFor();
        house.locator(".avatar").click();
        ida.press("Light");
        house.getByText("Nothing can be changed from here").waitFor();
        ida.press("Back to yourself");
        house.locator(".person-file").waitFor();
        assertThat(banner.count()).isZero();
    }

    private static void decide(Visitor ida, String act, String reason) {
        Page house = ida.page();
        house.locator(".person-file .pair")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(act).setExact(true))
                .click();
        Locator dialog = house.locator("vaadin-dialog[opened]");
        dialog.getByLabel("Reason, kept in the audit").fill(reason);
        dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(act).setExact(true))
                .click();
        ida.until("!document.querySelector('vaadin-dialog[opened]')");
    }

    private String code() {
        return application.getBeansOfType(StartupNote.class).values().stream()
                .map(note -> CODE.matcher(note.words("http://localhost/")))
                .filter(Matcher::find)
                .map(matcher -> matcher.group(1))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void fromTheOverviewToWhySomethingFailed(Visitor visitor) {
        String provider = failedConversion();
        administrator.comesIn(visitor);
        Page page = visitor.page();
        visitor.open("admin?range=today");

        page.locator(".cause-rows tr")
                .filter(new Locator.FilterOptions().setHasText(provider))
                .getByText("The provider answered too late")
                .click();

        assertThat(page.locator(".failed-films li")).hasCount(1);
        assertThat(page.locator(".failed-films li")).containsText("A creator");
        assertThat(page.locator(".failed-films li")).containsText("No end after 15 minutes");
        page.getByText("What the provider wrote").click();
        assertThat(page.locator(".provider-log pre")).containsText("worker lost");
    }

    @Test
    void whatNobodyKnowsOfIsDecided(Visitor visitor) {
        UUID lost = unknownRequest();
        administrator.comesIn(visitor);
        Page page = visitor.page();
        visitor.open("admin");
        page.locator(".decide .btn").click();
        Locator request =
                page.locator(".unknown-requests > li").filter(new Locator.FilterOptions().setHasText(lost.toString()));
        request.getByText("It was not made").click();
        page.getByText("Settle as not made").click();

        assertThat(request).isHidden();
        assertThat(jdbc.sql("select state from generations where id = ?")
                        .param(lost)
                        .query(String.class)
                        .single())
                .isEqualTo("FAILED");
    }

    @Test
    void theQueueIsPausedAndResumed(Visitor visitor) {
        administrator.comesIn(visitor);
        Page page = visitor.page();
        visitor.open("admin/queue");
        Locator whole = page.locator(".queue-whole");

        whole.getByText("Pause").click();
        assertThat(page.locator(".ops-head [role=status]")).hasText("Paused");
        assertThat(stops()).isEqualTo(1);

        whole.getByText("Resume").click();
        assertThat(page.locator(".ops-head [role=status]")).hasText("Running");
        assertThat(stops()).isZero();
    }

    @Test
    void aFeatureGoesFromASessionThatIsOpen(Visitor creator, Visitor visitor) {
        String film = filmWithStills();
        mara.comesIn(creator);
        creator.open("films/" + film);
        creator.page().locator(".shot .pic").first().click();
        Locator change = creator.page().locator(".take-change").first();
        change.waitFor();
        creator.mark();
        administrator.comesIn(visitor);
        visitor.open("admin/flags");

        switchTo(visitor, "Nobody");
        assertThat(creator.page().locator(".take-change")).hasCount(0);
        switchTo(visitor, "Everybody");
        assertThat(change).isVisible();

        assertThat(creator.isMarked()).as("without a reload").isTrue();
    }

    private static void switchTo(Visitor visitor, String whom) {
        visitor.page()
                .locator("vaadin-radio-button")
                .filter(new Locator.FilterOptions().setHasText(whom))
                .click();
        visitor.press("Save");
        visitor.page().getByText("Changed by A creator").waitFor();
    }

    @Test
    void noScreenHasAGraveFinding(Visitor visitor) {
        failedConversion();
        unknownRequest();
        administrator.comesIn(visitor);
        for (String screen : List.of(
                "",
                "/failures?cause=timed-out&provider=gone&for=clip",
                "/ledger",
                "/queue",
                "/requests",
                "/settings",
                "/flags",
                "/analytics")) {
            visitor.open("admin" + screen);
            visitor.page().locator("h1").waitFor();
            Axe.check(visitor.page(), "admin" + screen);
        }
    }

    private int stops() {
        return jdbc.sql("select count(*) from queue_stops").query(Integer.class).single();
    }

    private String filmWithStills() {
        ApiClient client = mara.client(URI.create("http://localhost:" + port + "/"));
        var begun = client.post(
                        "api/conversions",
                        Map.of("text", "Mara waits in the fog.", "title", "The Lamp", "gate", "stills"))
                .json();
        String conversion = begun.path("id").asString();
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .until(() -> client.get("api/conversions/" + conversion)
                        .json()
                        .path("state")
                        .asString()
                        .equals("at-gate"));
        return begun.path("project").asString();
    }

    /** @return at a provider of its own */
    private String failedConversion() {
        String provider = "p-" + UUID.randomUUID().toString().substring(24);
        UUID conversion = Ids.next();
        UUID project = BareProject.of(mara.id(), jdbc).value();
        jdbc.sql("""
                        insert into conversions (id, project_id, account_id, state, gate, length, quoted, started_at,
                                                 ended_at, version)
                        values (?, ?, ?, 'INCOMPLETE', 'FILM', '{"kind":"whole"}', 100, now(), now(), 0)
                        """).params(conversion, project, mara.id().value()).update();
        UUID failed = Ids.next();
        jdbc.sql("""
                        insert into generations (id, account_id, subject, provider, capability, state, urgency, request,
                            attempt, not_before, reason, detail, credits_quoted, usd_quoted, created_at, model, job)
                        values (?, ?, ?, ?, 'CLIP', 'FAILED', 1, '{}', 1, now(), 'TIMED_OUT', 'No end after 15 minutes',
                                40, 0.12, now(), 'maker/clip', ?)
                        """)
                .params(failed, mara.id().value(), project, provider, conversion)
                .update();
        jdbc.sql("""
                        insert into receipts (generation_id, attempt, account_id, subject, job, provider, model,
                            credits_quoted, usd_quoted, outcome, reason, usd, log, at)
                        values (?, 1, ?, ?, ?, 'gone', 'maker/clip', 40, 0.12, 'FAILED', 'TIMED_OUT', 0, 'worker lost',
                                now())
                        """).params(failed, mara.id().value(), project, conversion).update();
        return provider;
    }

    private UUID unknownRequest() {
        UUID id = Ids.next();
        jdbc.sql("""
                        insert into generations (id, account_id, subject, provider, capability, state, urgency, request,
                            attempt, not_before, reason, detail, credits_quoted, usd_quoted, created_at, model, token,
                            submit_started_at)
                        values (?, ?, ?, 'gone', 'CLIP', 'UNKNOWN', 1, '{}', 1, '9000-01-01', 'UNKNOWN',
                                'The answer to the submit was lost', 62, 0.62, now(), 'maker/clip', gen_random_uuid(),
                                now() - interval '2 days')
                        """)
                .params(id, mara.id().value(), BareProject.of(mara.id(), jdbc).value())
                .update();
        return id;
    }
}
