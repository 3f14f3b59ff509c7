package app.photoplay.conversion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.photoplay.base.Ids;
import app.photoplay.base.database.TestDatabase;
import app.photoplay.support.ApiClient;
import app.photoplay.support.FilmFacts;
import app.photoplay.support.Made;
import app.photoplay.support.RunningApplication;
import app.photoplay.support.RunsAlone;
import app.photoplay.support.ShortStory;
import app.photoplay.support.TestHomes;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The database goes away under a running film and comes back. */
@RunsAlone
class DatabaseOutageIntegrationTests {

    private static final Duration OUTAGE = Duration.ofSeconds(30);

    @Test
    void afterThirtySecondsWithoutItsDatabaseAFilmIsFinishedWithoutARestart() {
        try (TestDatabase database = TestDatabase.in(TestHomes.next("outage-database"));
                RunningApplication application = RunningApplication.on(
                        TestHomes.next("outage"),
                        "--spring.datasource.url=" + database.url("photoplay"),
                        "--spring.datasource.username=" + database.user(),
                        "--spring.datasource.password=" + database.password(),
                        "--photoplay.animatic.workers=1",
                        "--photoplay.animatic.faults.delay=700ms")) {
            ApiClient client = application.client();
            ShortStory story = ShortStory.convert(client);
            int shots = story.awaitStatus(
                            client,
                            "some stills are there",
                            status -> status.path("stills").asInt() > 1)
                    .path("shots")
                    .asInt();

            database.pause();
            assertUnavailable(client);
            await("the application lives on without its database")
                    .during(OUTAGE)
                    .atMost(OUTAGE.multipliedBy(2))
                    .pollInterval(Duration.ofSeconds(1))
                    .until(() -> client.get("actuator/health").status() == 503);
            database.resume();

            await("the film is there")
                    .atMost(Duration.ofMinutes(5))
                    .ignoreExceptions()
                    .until(() -> story.status(client).path("state").asString().equals("done"));
            Made made = new Made(database.url("photoplay"), database.user(), database.password());
            made.assertEverythingOnce(shots);
            assertThat(made.attempts()).as("each was submitted once").containsOnly(1);
            FilmFacts.check(client, story);
        }
    }

    /** Nobody can be looked up: that is told, and not that their password is wrong. */
    private static void assertUnavailable(ApiClient client) {
        ApiClient.Answer answer = client.get("api/conversions/" + Ids.next());
        assertThat(answer.status()).as(answer.text()).isEqualTo(503);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().path("code").asString()).isEqualTo("unavailable");
        assertThat(answer.json().path("detail").asString()).contains("Try again");
    }
}
