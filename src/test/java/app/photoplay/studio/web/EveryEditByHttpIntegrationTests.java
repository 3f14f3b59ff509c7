package app.photoplay.studio.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.base.KebabCase;
import app.photoplay.storyboard.document.StoryboardCommand;
import app.photoplay.support.ApiClient.Answer;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Whatever the screens do to a film a program does too, and whatever it did it takes back. */
class EveryEditByHttpIntegrationTests extends HttpScenario {

    private static final String SCRIPT = """
            INT. TOWER - NIGHT

            Mara climbs the stairs with a lamp and listens to the storm.

            MARA
            Somebody is out there. I heard a bell, and I heard it twice.

            FINN
            It is the wind. Go back to sleep, and put out the lamp.

            EXT. PIER - DAY

            Finn stands on the pier and pulls the boat along the planks.

            FINN
            She is late. She is always late when the sea is high.

            EXT. BEACH - DUSK

            Mara walks along the wet sand and counts the gulls.
            """;

    private String project = "";

    @BeforeEach
    void aShotList() {
        String conversion = id(convert(Map.of("text", SCRIPT, "gate", "shot-list")));
        project = awaitState(conversion, "at-gate").path("project").asString();
    }

    @Test
    void everythingThatCanBeDoneToAFilmIsDoneAndTakenBack() throws IOException {
        JsonNode first = storyboard();

        editsShots();
        editsScenes();
        editsPeople();
        editsPlaces();
        choosesTakes();
        editsTheFilm();
        String text = client.get(path("text")).json().path("text").asString();
        rewrites(text);

        assertThat(commands()).containsAll(all());
        Answer undone = does("POST", "undo", null);
        while (undone.status() == 200) {
            undone = does("POST", "undo", null);
        }
        assertProblem(undone, 409, "not-allowed-now");
        assertThat(withoutRevision(storyboard())).isEqualTo(withoutRevision(first));
        assertThat(client.get(path("text")).json().path("text").asString()).isEqualTo(text);
    }

    /** As the log calls them; several at once are one of their parts, or called so themselves. */
    private static List<String> all() {
        return Arrays.stream(StoryboardCommand.class.getPermittedSubclasses())
                .map(command -> KebabCase.of(command.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_")))
                .toList();
    }

    private void editsShots() {
        String scene = storyboard().at("/scenes/0/id").asString();
        String shot = shot(0, 0);
        String other = shot(0, 1);
        done("PATCH", "shots/" + shot, Map.of("mood", "tense"));
        String door = made("shots", Map.of("scene", scene, "shot", Map.of("action", "A door. A hand.")));
        String hand = made("shots/" + door + "/split", Map.of("actionAt", 8, "dialogueAt", 0));
        JsonNode copies = done("POST", "shots/duplicate", Map.of("shots", List.of(door, hand)))
                .json();
        assertThat(copies.path("ids")).hasSize(2);
        String first = copies.at("/ids/0").asString();
        String second = copies.at("/ids/1").asString();
        done("POST", "shots/remove", Map.of("shots", List.of(first, second, hand)));
        assertThat(actions()).doesNotContain("A hand.");
        done("POST", "shots/restore", Map.of("shots", List.of(hand)));
        done("POST", "shots/merge", Map.of("shots", List.of(door, hand)));
        done("POST", "shots/move", Map.of("shots", List.of(door), "scene", scene, "before", other));
        assertThat(actions()).contains("A door. A hand.");
        done("POST", "cast/lines", Map.of("from", name("FINN"), "to", name("MARA"), "scene", scene));
        assertThat(storyboard().at("/scenes/0").findValuesAsString("speaker")).doesNotContain(name("FINN"));
    }

    private void editsScenes() {
        String attic = made("scenes", Map.of("scene", Map.of("title", "Attic", "place", "Attic")));
        done("PATCH", "scenes/" + attic, Map.of("title", "The attic"));
        done("POST", "scenes/" + attic + "/move", Map.of("before", scene(0)));
        assertThat(storyboard().at("/scenes/0/title").asString()).isEqualTo("The attic");
        done("DELETE", "scenes/" + attic, null);
        done("POST", "scenes/" + attic + "/restore", null);
        done("DELETE", "scenes/" + attic, null);
        String rest = made("scenes/split", Map.of("first", shot(0, 1)));
        done("POST", "scenes/" + rest + "/merge", null);
    }

    private void editsPeople() {
        made("cast", Map.of("name", "Otto"));
        String keeper = made("cast", Map.of("name", "The keeper", "sex", "male", "voice", "Like gravel."));
        String mara = person(name("MARA"));
        Map<String, Object> look =
                Map.of("name", "Coat", "words", "A yellow coat.", "scenes", List.of(scene(0)), "figure", Map.of());
        done("PATCH", "cast/" + keeper, Map.of("figure", Map.of("hat", "top-hat", "colour", "rust"), "age", "old"));
        done("PATCH", "cast/" + mara, Map.of("looks", List.of(look)));
        done("PATCH", "cast/" + keeper, Map.of("age", ""));
        JsonNode cast = storyboard().path("cast");
        assertThat(cast.findValuesAsString("hat")).contains("top-hat");
        assertThat(cast.findValuesAsString("words")).contains("A yellow coat.");
        assertThat(cast.findValuesAsString("voice")).contains("Like gravel.");
        assertThat(cast.findValuesAsString("age")).doesNotContain("old");
        assertProblem(does("PATCH", "cast/" + keeper, Map.of("figure", Map.of("hat", "crown"))), 422, "validation");
        assertProblem(does("PATCH", "cast/" + keeper, Map.of("references", List.of(keeper))), 404, "not-found");

        done("POST", "cast/" + mara + "/apart", Map.of("other", keeper));
        String ida = made("cast/" + mara + "/split", Map.of("name", "Ida", "shots", List.of(shot(0, 0))));
        done("POST", "cast/" + mara + "/merge", Map.of("other", ida));
        done("DELETE", "cast/" + keeper, null);
        assertThat(storyboard().path("cast").findValuesAsString("name")).doesNotContain("The keeper", "Ida");
    }

    private void editsPlaces() {
        String cave = made("places", Map.of("name", "Cave", "interiorExterior", "interior"));
        done("PATCH", "places/" + cave, Map.of("name", "The cave"));
        done("PATCH", "places/" + cave, Map.of("description", "Wet walls."));
        assertThat(storyboard().path("places").findValuesAsString("description"))
                .contains("Wet walls.");
        String pier = storyboard().at("/places/1/id").asString();
        String scene = playsAt(storyboard().at("/places/1/name").asString());
        String quay = made("places/" + pier + "/split", Map.of("name", "Quay", "scenes", List.of(scene)));
        done("POST", "places/" + cave + "/merge", Map.of("other", quay));
        assertThat(storyboard().path("scenes").findValuesAsString("place")).contains("The cave");
        done("DELETE", "places/" + cave, null);
        assertThat(storyboard().path("places").findValuesAsString("name")).doesNotContain("The cave", "Quay");
    }

    private void choosesTakes() throws IOException {
        String takes = path("shots/" + shot(0, 0) + "/takes");
        String first = bring(takes, picture(), "0.5").json().path("id").asString();
        bring(takes, picture(), "0.5");
        done("POST", "shots/" + shot(0, 0) + "/takes/" + first + "/choose", null);
        String second = StreamSupport.stream(client.get(takes).json().spliterator(), false)
                .map(take -> take.path("id").asString())
                .filter(take -> !take.equals(first))
                .findFirst()
                .orElseThrow();
        done("DELETE", "shots/" + shot(0, 0) + "/takes/" + second, null);
        String picture =
                client.get(takes).json().at("/0/file").asString().replaceAll(".*/media/([0-9a-f-]{36}).*", "$1");
        done("PUT", "poster", Map.of("picture", picture));
        assertThat(storyboard().at("/film/poster").asString()).isEqualTo(picture);
    }

    private void editsTheFilm() {
        done("PATCH", "film", Map.of("look", "noir", "aspect", "9:16"));
        assertThat(storyboard().at("/film/look").asString()).isEqualTo("noir");
        assertThat(storyboard().at("/film/aspect").asString()).isEqualTo("9:16");
        assertProblem(does("PATCH", "film", Map.of("look", "purple")), 422, "validation", "look");
    }

    private void rewrites(String text) {
        Map<String, Object> other = Map.of("text", text.replace("counts the gulls", "counts the ships"));
        JsonNode changes = client.post(path("text/preview"), other).json().path("changes");
        assertThat(changes.findValuesAsString("what")).containsExactly("changed");
        done("PUT", "text", other);
        assertThat(client.get(path("text")).json().path("text").asString()).contains("counts the ships");
        assertThat(actions().toString()).contains("counts the ships").doesNotContain("counts the gulls");
        assertProblem(does("PUT", "text", Map.of("text", " ")), 422, "text-empty");
    }

    private JsonNode storyboard() {
        return client.get(path("storyboard")).json();
    }

    private String scene(int index) {
        return storyboard().at("/scenes/" + index + "/id").asString();
    }

    private String shot(int scene, int index) {
        return storyboard().at("/scenes/" + scene + "/shots/" + index + "/id").asString();
    }

    /** As this film writes it. */
    private String name(String name) {
        return cast().map(person -> person.path("name").asString())
                .filter(name::equalsIgnoreCase)
                .findFirst()
                .orElseThrow();
    }

    private String person(String name) {
        return cast().filter(person -> person.path("name").asString().equals(name))
                .map(person -> person.path("id").asString())
                .findFirst()
                .orElseThrow();
    }

    private Stream<JsonNode> cast() {
        return StreamSupport.stream(storyboard().path("cast").spliterator(), false);
    }

    private String playsAt(String place) {
        return StreamSupport.stream(storyboard().path("scenes").spliterator(), false)
                .filter(scene -> scene.path("place").asString().equalsIgnoreCase(place))
                .map(scene -> scene.path("id").asString())
                .findFirst()
                .orElseThrow();
    }

    private List<String> actions() {
        return storyboard().path("scenes").findValuesAsString("action");
    }

    private List<String> commands() {
        return client.get(path("log?limit=200")).json().findValuesAsString("command");
    }

    private static String withoutRevision(JsonNode storyboard) {
        return storyboard.path("film").toString()
                + storyboard.path("scenes")
                + storyboard.path("cast")
                + storyboard.path("places");
    }

    private String made(String rest, Object body) {
        Answer answer = does("POST", rest, body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json().path("id").asString();
    }

    private Answer done(String method, String rest, @Nullable Object body) {
        Answer answer = does(method, rest, body);
        assertThat(answer.status()).as(rest + ": " + answer.text()).isBetween(200, 201);
        return answer;
    }

    private Answer does(String method, String rest, @Nullable Object body) {
        return send(client, method, path(rest), "*", body);
    }

    private String path(String rest) {
        return "api/projects/" + project + "/" + rest;
    }
}
