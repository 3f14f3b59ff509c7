package app.photoplay.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** A story of a few shots that becomes a film in a running application, followed by HTTP as a program would. */
public final class ShortStory {

    /** Four shots of about two seconds in as many scenes. */
    private static final String TEXT = """
            EXT. HARBOUR - DAWN

            Mara waits.

            INT. LAMP ROOM - NIGHT

            The lamp goes out.

            EXT. BLACK ROCKS - NIGHT

            She rows on.

            EXT. BEACH - DAY

            The boat is empty.
            """;

    private static final Duration LIMIT = Duration.ofMinutes(3);

    private final String id;

    private ShortStory(String id) {
        this.id = id;
    }

    /** Asks for the film and has its number. */
    public static ShortStory convert(ApiClient client) {
        var answer = client.post("api/conversions", Map.of("text", TEXT, "title", "The bell"));
        assertThat(answer.status()).as(answer.text()).isEqualTo(202);
        return new ShortStory(answer.json().path("id").asString());
    }

    public JsonNode status(ApiClient client) {
        return client.get("api/conversions/" + id + "/status").json();
    }

    private static boolean missed(JsonNode status, Predicate<JsonNode> wanted) {
        return status.path("resting").asBoolean() && !wanted.test(status);
    }

    public JsonNode conversion(ApiClient client) {
        return client.get("api/conversions/" + id).json();
    }

    public JsonNode project(ApiClient client) {
        return client.get(relative(conversion(client).path("links").path("project")))
                .json();
    }

    /** Waits until the status is as wanted; fails as soon as it can be so no more. */
    public JsonNode awaitStatus(ApiClient client, String what, Predicate<JsonNode> wanted) {
        return await(what)
                .atMost(LIMIT)
                .pollInterval(Duration.ofMillis(30))
                .failFast(what + " cannot come any more", () -> missed(status(client), wanted))
                .until(() -> status(client), wanted);
    }

    /** Every address of a still, a clip or the film in the project. */
    public List<String> addresses(ApiClient client) {
        List<String> addresses = new ArrayList<>();
        for (JsonNode scene : project(client).path("scenes")) {
            for (JsonNode shot : scene.path("shots")) {
                addresses.add(relative(shot.path("still").path("url")));
                addresses.add(relative(shot.path("clip").path("url")));
            }
        }
        JsonNode film = conversion(client).path("film");
        for (String name : List.of("url", "poster", "subtitles")) {
            addresses.add(relative(film.path(name)));
        }
        return addresses;
    }

    private static String relative(JsonNode address) {
        return address.asString().substring(1);
    }
}
