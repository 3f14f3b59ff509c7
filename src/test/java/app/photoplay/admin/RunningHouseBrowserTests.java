package app.photoplay.admin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.base.Ids;
import app.photoplay.bench.FalWiring;
import app.photoplay.falstandin.FalStandin;
import app.photoplay.falstandin.StandinOptions;
import app.photoplay.support.ApiClient;
import app.photoplay.support.BareProject;
import app.photoplay.support.BrowserTest;
import app.photoplay.support.Creator;
import app.photoplay.support.Visitor;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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

/** The days of an administrator: why something failed, what nobody knows of, the queue, a feature that goes. */
@BrowserTest
class RunningHouseBrowserTests {

    private static final FalStandin FAL = FalStandin.start(StandinOptions.defaults());
    private static final Set<String> GRAVE = Set.of("moderate", "serious", "critical");

    @Autowired
    ApplicationContext application;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private Creator mara;
    private Creator administrator;

    @DynamicPropertySource
    static void fal(DynamicPropertyRegistry properties) {
        FalWiring.register(properties, FAL);
    }

    @AfterAll
    static void stop() {
        FAL.close();
    }

    @BeforeEach
    void people() {
        mara = Creator.signUp(application);
        administrator = Creator.administrator(application);
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

        assertThat(request).hasCount(0);
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
                "/queue",
                "/requests",
                "/settings",
                "/flags",
                "/analytics")) {
            visitor.open("admin" + screen);
            visitor.page().locator("h1").waitFor();
            List<String> found = new AxeBuilder(visitor.page())
                    .analyze().getViolations().stream()
                            .filter(rule -> GRAVE.contains(rule.getImpact()))
                            .map(RunningHouseBrowserTests::told)
                            .toList();
            assertThat(found).as("admin" + screen).isEmpty();
        }
    }

    private static String told(Rule rule) {
        return rule.getId() + " "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
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
