package app.photoplay.conversion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.photoplay.support.ApiClient;
import app.photoplay.support.FilmFacts;
import app.photoplay.support.Made;
import app.photoplay.support.RunningApplication;
import app.photoplay.support.RunsAlone;
import app.photoplay.support.ShortStory;
import app.photoplay.support.TestHomes;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** One film whose application is ended by {@code kill -9} in each phase of it. */
@RunsAlone
class KilledConversionIntegrationTests {

    /** Two requests are under way at once, each held back long enough to be met there. */
    private static final String[] HELD_OPEN = {
        RunningApplication.SMALL_PICTURES, "--photoplay.animatic.workers=1", "--photoplay.animatic.faults.delay=1500ms"
    };

    private final Path home = TestHomes.next("killed");
    private final Map<UUID, String> storedBefore = new HashMap<>();

    @Test
    void killedInEveryPhaseItFinishesByItselfAndMakesNothingTwice() throws SQLException {
        ShortStory story = killedWhilePlanning();
        int shots = killedWhen(story, "some stills are there, and no clip", status -> made(status, "stills") > 0)
                .path("shots")
                .asInt();
        killedWhen(story, "some clips are there, and not all", status -> made(status, "clips") > 0);
        killedWhileAssembling(story);

        try (RunningApplication last = RunningApplication.on(home, RunningApplication.SMALL_PICTURES)) {
            ApiClient client = last.client();
            story.awaitStatus(
                    client,
                    "the film is there",
                    status -> status.path("state").asString().equals("done"));

            Made made = Made.in(home);
            made.assertEverythingOnce(shots);
            assertThat(made.stored()).containsAllEntriesOf(storedBefore);
            assertThat(made.attemptsAtTheFilm())
                    .as("attempts, one of them killed")
                    .isGreaterThan(1);
            assertThat(story.addresses(client))
                    .allSatisfy(
                            address -> assertThat(client.get(address).status()).isEqualTo(200));
            FilmFacts.check(client, story);
        }
    }

    /** Where no job runs, it stays in its first phase. */
    private ShortStory killedWhilePlanning() {
        try (var application = RunningApplication.on(home, "--jobrunr.background-job-server.enabled=false")) {
            ShortStory story = ShortStory.convert(application.client());
            assertThat(story.status(application.client()).path("state").asString())
                    .isEqualTo("planning");
            application.kill();
            return story;
        }
    }

    private JsonNode killedWhen(ShortStory story, String what, Predicate<JsonNode> phase) {
        try (var application = RunningApplication.on(home, HELD_OPEN)) {
            JsonNode status = story.awaitStatus(application.client(), what, phase);
            storedBefore.putAll(Made.in(home).stored());
            application.kill();
            assertThat(application.output()).doesNotContain("Job server restarted");
            assertThat(storedBefore)
                    .hasSizeLessThanOrEqualTo(2 * status.path("shots").asInt());
            return status;
        }
    }

    /** The film cannot be kept before the end, so that it is certainly met while it is made. */
    private void killedWhileAssembling(ShortStory story) throws SQLException {
        try (var application = RunningApplication.on(home, HELD_OPEN)) {
            story.awaitStatus(
                    application.client(),
                    "the film is being assembled",
                    status -> status.path("state").asString().equals("assembling"));
            Made made = Made.in(home);
            try (Connection _ = made.holdTheLibrary()) {
                await("the film is claimed").until(made::attemptsAtTheFilm, attempts -> attempts == 1);
                storedBefore.putAll(made.stored());
                application.kill();
            }
        }
    }

    private static int made(JsonNode status, String what) {
        return status.path(what).asInt() < status.path("shots").asInt()
                ? status.path(what).asInt()
                : 0;
    }
}
