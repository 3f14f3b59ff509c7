package app.photoplay.studio.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.base.Ids;
import app.photoplay.support.ApiClient;
import app.photoplay.support.ApiClient.Answer;
import app.photoplay.support.Creator;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A program edits a storyboard as a person would: on the ground of what it read, and with a way back. */
class EditingByHttpIntegrationTests extends HttpScenario {

    private String project = "";

    @BeforeEach
    void aShotList() {
        project = client.get("api/conversions/" + planned())
                .json()
                .path("project")
                .asString();
    }

    @Test
    void aShotIsWrittenSplitMergedMovedRemovedAndRestored() {
        JsonNode first = storyboard();
        String scene = first.at("/scenes/0/id").asString();
        String shot = first.at("/scenes/0/shots/0/id").asString();

        Answer edited = edit(
                "PATCH",
                "shots/" + shot,
                Map.of("action", "The lamp goes out. Rain falls.", "seconds", 6.5, "size", "close-up"));
        assertThat(edited.status()).as(edited.text()).isEqualTo(200);
        assertThat(edited.header("ETag"))
                .isEqualTo("\"" + edited.json().path("revision").asLong() + "\"");
        assertThat(storyboard().at("/scenes/0/shots/0/seconds").asDouble()).isEqualTo(6.5);

        Answer split = edit("POST", "shots/" + shot + "/split", Map.of("actionAt", 19, "dialogueAt", 0));
        assertThat(split.status()).isEqualTo(201);
        String rest = split.json().path("id").asString();
        assertThat(split.header("Location")).endsWith("/shots/" + rest);
        assertThat(actions()).startsWith("The lamp goes out.", "Rain falls.");

        edit("POST", "shots/merge", Map.of("shots", List.of(shot, rest)));
        assertThat(actions()).startsWith("The lamp goes out. Rain falls.");

        Answer inserted = edit(
                "POST",
                "shots",
                Map.of("scene", scene, "before", shot, "shot", Map.of("action", "A door.", "move", "push-in")));
        String door = inserted.json().path("id").asString();
        assertThat(actions()).startsWith("A door.", "The lamp goes out. Rain falls.");
        edit("POST", "shots/move", Map.of("shots", List.of(door), "scene", scene));
        assertThat(actions()).endsWith("A door.");

        edit("DELETE", "shots/" + door, null);
        assertThat(actions()).doesNotContain("A door.");
        assertThat(storyboard().at("/bin/shots/0/id").asString()).isNotBlank();
        edit("POST", "shots/" + door + "/restore", null);
        assertThat(actions()).contains("A door.");
    }

    @Test
    void everythingIsTakenBackStepByStepAndStaysReadable() {
        JsonNode first = storyboard();
        String shot = first.at("/scenes/0/shots/0/id").asString();
        String scene = first.at("/scenes/0/id").asString();

        edit("PATCH", "shots/" + shot, Map.of("mood", "tense"));
        edit("PATCH", "scenes/" + scene, Map.of("title", "Dark", "place", "Harbour", "time", "night"));
        Answer person = edit("POST", "cast", Map.of("name", "The keeper", "sex", "male"));
        edit("PATCH", "cast/" + person.json().path("id").asString(), Map.of("description", "A grey beard."));
        assertThat(storyboard().at("/scenes/0/heading").asString()).contains("HARBOUR");
        assertThat(storyboard().path("cast").toString()).contains("A grey beard.");

        for (int step = 0; step < 4; step++) {
            assertThat(edit("POST", "undo", null).status()).isEqualTo(200);
        }
        assertThat(withoutRevision(storyboard())).isEqualTo(withoutRevision(first));
        assertProblem(edit("POST", "undo", null), 409, "not-allowed-now");

        assertThat(edit("POST", "redo", null).status()).isEqualTo(200);
        assertThat(storyboard().at("/scenes/0/shots/0/mood").asString()).isEqualTo("tense");
        long asItWas = first.path("revision").asLong();
        assertThat(edit("POST", "back-to", Map.of("revision", asItWas)).status())
                .isEqualTo(200);
        assertThat(withoutRevision(
                        client.get(path("storyboard?revision=" + asItWas)).json()))
                .isEqualTo(withoutRevision(first));
        assertThat(client.get(path("log?limit=3")).json().findValuesAsString("command"))
                .containsExactly("back-to", "redo", "undo");
    }

    @Test
    void aShotEndsOnThePictureOfTheNextUntilThatIsTakenBack() {
        String shot = storyboard().at("/scenes/0/shots/0/id").asString();
        assertThat(storyboard().at("/scenes/0/shots/0/endsOnNext").asBoolean()).isFalse();

        assertThat(edit("PATCH", "shots/" + shot, Map.of("endsOnNext", true)).status())
                .isEqualTo(200);
        assertThat(storyboard().at("/scenes/0/shots/0/endsOnNext").asBoolean()).isTrue();
        edit("PATCH", "shots/" + shot, Map.of("mood", "tense"));
        assertThat(storyboard().at("/scenes/0/shots/0/endsOnNext").asBoolean()).isTrue();
        assertThat(edit("PATCH", "shots/" + shot, Map.of("endsOnNext", "perhaps"))
                        .status())
                .isEqualTo(422);

        edit("POST", "undo", null);
        edit("POST", "undo", null);
        assertThat(storyboard().at("/scenes/0/shots/0/endsOnNext").asBoolean(true))
                .isFalse();
    }

    @Test
    void anEditNamesTheRevisionThatItWasDecidedOn() {
        JsonNode first = storyboard();
        String shot = path("shots/" + first.at("/scenes/0/shots/0/id").asString());
        String seen = "\"" + first.path("revision").asLong() + "\"";

        assertProblem(send("PATCH", shot, null, Map.of("mood", "sad")), 428, "revision-needed");
        assertProblem(send("PATCH", shot, "yesterday", Map.of("mood", "sad")), 422, "validation", "If-Match");
        assertThat(send("PATCH", shot, seen, Map.of("mood", "sad")).status()).isEqualTo(200);
        assertProblem(send("PATCH", shot, seen, Map.of("mood", "epic")), 412, "revision-mismatch");
        assertThat(storyboard().at("/scenes/0/shots/0/mood").asString()).isEqualTo("sad");
        assertThat(send("PATCH", shot, "*", Map.of("mood", "epic")).status()).isEqualTo(200);
    }

    @Test
    void whatCannotBeIsToldAtItsFieldAndChangesNothing() {
        JsonNode first = storyboard();
        String shot = "shots/" + first.at("/scenes/0/shots/0/id").asString();

        assertProblem(edit("PATCH", shot, Map.of("mood", "purple")), 422, "validation", "mood");
        assertProblem(edit("PATCH", shot, Map.of("seconds", 11)), 422, "validation", "seconds");
        assertProblem(edit("PATCH", shot, Map.of("colour", "red")), 422, "validation", "colour");
        assertProblem(edit("PATCH", "shots/" + Ids.next(), Map.of("mood", "sad")), 404, "not-found");
        assertProblem(edit("POST", shot + "/choose", Map.of("kind", "still", "take", Ids.next())), 404, "not-found");
        assertProblem(edit("POST", "shots/merge", Map.of("shots", List.of(Ids.next()))), 422, "validation", "shots");
        assertThat(storyboard()).isEqualTo(first);
    }

    @Test
    void nobodyElseLearnsThatThereIsOne() {
        ApiClient other = Creator.signUp(application).client(address);
        String shot = path("shots/" + storyboard().at("/scenes/0/shots/0/id").asString());

        assertProblem(other.get(path("storyboard")), 404, "not-found");
        assertProblem(other.get(path("log")), 404, "not-found");
        assertProblem(send(other, "PATCH", shot, "*", Map.of("mood", "sad")), 404, "not-found");
        assertProblem(send(other, "POST", path("undo"), "*", null), 404, "not-found");
    }

    private JsonNode storyboard() {
        return client.get(path("storyboard")).json();
    }

    private List<String> actions() {
        return StreamSupport.stream(storyboard().path("scenes").spliterator(), false)
                .flatMap(scene -> StreamSupport.stream(scene.path("shots").spliterator(), false))
                .map(shot -> shot.path("action").asString())
                .toList();
    }

    private static String withoutRevision(JsonNode storyboard) {
        return storyboard.path("scenes").toString() + storyboard.path("cast") + storyboard.path("places");
    }

    private String path(String rest) {
        return "api/projects/" + project + "/" + rest;
    }

    private Answer edit(String method, String rest, @Nullable Object body) {
        String seen = "\"" + storyboard().path("revision").asLong() + "\"";
        return send(method, path(rest), seen, body);
    }

    private Answer send(String method, String path, @Nullable String ifMatch, @Nullable Object body) {
        return send(client, method, path, ifMatch, body);
    }
}
