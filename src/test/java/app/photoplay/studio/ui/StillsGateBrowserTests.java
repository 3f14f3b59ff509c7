package app.photoplay.studio.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.photoplay.project.ProjectId;
import app.photoplay.storyboard.ShotId;
import app.photoplay.storyboard.StoryboardArchive;
import app.photoplay.storyboard.StoryboardCommands;
import app.photoplay.storyboard.document.ShotEdit;
import app.photoplay.storyboard.document.StoryboardCommand;
import app.photoplay.support.ApiClient;
import app.photoplay.support.BrowserTest;
import app.photoplay.support.Creator;
import app.photoplay.support.Visitor;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** At the stop after the stills: what is there plays as a film, what does not hold is mended, what was done is taken back. */
@BrowserTest
class StillsGateBrowserTests {

    private static final String TEXT = """
            INT. TOWER - NIGHT

            MARA climbs the stairs with a lamp.

            MARA
            Somebody is out there.

            EXT. PIER - DAY

            A small boat lies at the pier.
            """;

    @Autowired
    ApplicationContext application;

    @Autowired
    StoryboardCommands commands;

    @Autowired
    StoryboardArchive archive;

    @LocalServerPort
    int port;

    @Test
    void theStillsPlayWithTheirWordsAndThePriceAndFindingsAreMendedAndTakenBack(Visitor visitor) {
        Creator creator = Creator.signUp(application);
        ProjectId project = stopped(creator);
        creator.comesIn(visitor);
        Page page = visitor.page();
        Visitor.go(page, "http://localhost:" + port + "/films/" + project.value());

        playsTheStills(visitor);
        mendsAndTakesBack(visitor, creator, project);
        goesBack(visitor, project);
        assertThat(visitor.complaints()).isEmpty();
    }

    private static void playsTheStills(Visitor visitor) {
        Page page = visitor.page();
        assertThat(button(page, "Continue to the film, [0-9.]+ credits")).isVisible();
        button(page, "Play the stills").click();
        Locator player = page.locator("film-player");
        player.waitFor();
        visitor.until("document.querySelector('film-player').time > 0.2");
        assertThat(player).hasAttribute("data-number", "1");
        assertThat(page.locator("film-player .cc")).isVisible();
        player.evaluate("player => player.seek(player.reel.shots.at(-1).start + 0.1)");
        assertThat(page.locator("film-player .cc")).containsText("A small boat lies at the pier.");
        assertThat(button(page, "Continue to the film, [0-9.]+ credits")).isVisible();

        page.locator("film-player .pace").selectOption("1.5");
        page.reload();
        button(page, "Play the stills").click();
        assertThat(page.locator("film-player .pace")).hasValue("1.5");
        button(page, "Stop watching").click();
    }

    private void mendsAndTakesBack(Visitor visitor, Creator creator, ProjectId project) {
        Page page = visitor.page();
        Locator check = page.locator(".check");
        assertThat(check).containsText("Everything holds together.");
        List<ShotId> first = archive.now(project).storyboard().filmShots().stream()
                .filter(shot -> shot.action().contains("climbs"))
                .map(shot -> shot.id())
                .toList();
        creator.does(() -> commands.execute(
                project,
                archive.now(project).number(),
                new StoryboardCommand.EditShots(
                        first, new ShotEdit(null, null, null, null, null, null, List.of(), null))));

        assertThat(check).containsText("One thing to look at");
        check.getByText("Show", new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(check).containsText(Pattern.compile("The words have Mara act here", Pattern.CASE_INSENSITIVE));
        check.getByText("Mend", new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(check).containsText("Everything holds together.");
        page.locator("vaadin-notification-card vaadin-button").last().click();
        assertThat(check).containsText("One thing to look at");
    }

    private static void goesBack(Visitor visitor, ProjectId project) {
        Page page = visitor.page();
        page.locator(".film-links a", new Page.LocatorOptions().setHasText("Activity"))
                .click();
        Locator steps = page.locator(".activity li");
        assertThat(steps.first()).containsText("took back: ");
        steps.last().locator("vaadin-button").click();
        assertThat(steps.first()).containsText("went back to step 1");
        page.locator("vaadin-notification-card vaadin-button").last().click();
        assertThat(steps.first()).containsText("took back: went back to step 1");
        assertThat(page.url()).endsWith("/films/" + project.value() + "/activity");
    }

    private static Locator button(Page page, String words) {
        return page.locator(".acts vaadin-button", new Page.LocatorOptions().setHasText(Pattern.compile(words)));
    }

    private ProjectId stopped(Creator creator) {
        ApiClient client = creator.client(URI.create("http://localhost:" + port + "/"));
        JsonNode film = client.post("api/conversions", Map.of("text", TEXT, "title", "The tower", "gate", "stills"))
                .json();
        String id = film.path("id").asString();
        await().atMost(Duration.ofSeconds(90))
                .until(() -> client.get("api/conversions/" + id)
                        .json()
                        .path("state")
                        .asString()
                        .equals("at-gate"));
        return ProjectId.of(film.path("project").asString());
    }
}
