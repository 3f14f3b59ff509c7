package app.photoplay.studio.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.base.Ids;
import app.photoplay.support.ApiClient;
import app.photoplay.support.ApiClient.Answer;
import app.photoplay.support.Browser;
import app.photoplay.support.Creator;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Whose a conversion is, what may be done to it when, and what a repeated request finds. */
class SteeringByHttpIntegrationTests extends HttpScenario {

    private static final String LONG = "Mara rowed out alone. The lamp swung from the bow. ".repeat(60);

    @Test
    void whatRestsCannotBeCancelledAndWhatDidNotFailCannotBeRetried() {
        String id = planned();
        String shot = client.get(client.get("api/conversions/" + id)
                        .json()
                        .path("links")
                        .path("project")
                        .asString()
                        .substring(1))
                .json()
                .path("scenes")
                .path(0)
                .path("shots")
                .path(0)
                .path("id")
                .asString();

        assertProblem(act(id, "cancel"), 409, "not-allowed-now");
        assertProblem(act(id, "retry"), 409, "not-allowed-now");
        assertProblem(act(id, "shots/" + shot + "/retry"), 409, "not-allowed-now");
        assertProblem(act(id, "shots/" + Ids.next() + "/retry"), 404, "not-found");
        assertProblem(
                client.post("api/conversions/" + id + "/continue", Map.of("gate", "garden")),
                422,
                "validation",
                "gate");
    }

    @Test
    void whatIsUnderWayCanBeCancelledOnceAndForAll() {
        String id = id(convert(Map.of("text", LONG)));

        assertProblem(act(id, "continue"), 409, "not-allowed-now");
        assertProblem(act(id, "retry"), 409, "not-allowed-now");
        Answer cancelled = act(id, "cancel");

        assertThat(cancelled.status()).isEqualTo(200);
        assertThat(cancelled.json().path("state").asString()).isEqualTo("cancelled");
        assertThat(act(id, "cancel").status()).isEqualTo(200);
        assertProblem(act(id, "retry"), 409, "not-allowed-now");
    }

    @Test
    void whatBelongsToSomebodyElseAnswersAsIfItDidNotExist() {
        String mine = planned();
        String project =
                client.get("api/conversions/" + mine).json().path("project").asString();
        ApiClient other = Creator.signUp(application).client(address);
        String nobodys = Ids.next().toString();

        for (String path : List.of("api/conversions/%s", "api/conversions/%s/status")) {
            assertSame(other.get(path.formatted(mine)), other.get(path.formatted(nobodys)));
            assertSame(other.get(path.formatted(mine)), other.get(path.formatted("no-id")));
        }
        assertSame(other.get("api/projects/" + project), other.get("api/projects/" + nobodys));
        for (String act : List.of("cancel", "retry", "continue", "shots/" + nobodys + "/retry")) {
            assertSame(
                    other.post("api/conversions/" + mine + "/" + act),
                    other.post("api/conversions/" + nobodys + "/" + act));
        }
    }

    @Test
    void theSameRequestUnderTheSameKeyIsAnsweredWithWhatItBegan() {
        Answer first = keyed("k-1", Map.of("text", TEXT, "gate", "shot-list"));
        Answer again = keyed("k-1", Map.of("text", TEXT, "gate", "shot-list"));
        Answer other = keyed("k-1", Map.of("text", TEXT, "gate", "stills"));
        Answer fresh = keyed("k-2", Map.of("text", TEXT, "gate", "shot-list"));

        assertThat(id(again)).isEqualTo(id(first));
        assertProblem(other, 409, "key-reused", "Idempotency-Key");
        assertThat(other.json().path("detail").asString()).contains("another request");
        assertThat(id(fresh)).isNotEqualTo(id(first));
    }

    @Test
    void aKeyIsSomebodysOwn() {
        Answer mine = keyed("k-1", Map.of("text", TEXT, "gate", "shot-list"));
        client = Creator.signUp(application).client(address);

        assertThat(id(keyed("k-1", Map.of("text", TEXT, "gate", "shot-list")))).isNotEqualTo(id(mine));
    }

    @Test
    void withoutASignInNothingIsTold() {
        String id = planned();

        for (String path : List.of("api/conversions/" + id, "api/projects/" + id)) {
            assertProblem(client.send(HttpRequest.newBuilder(address.resolve(path))), 401, "sign-in-needed");
        }
    }

    @Test
    void aBrowsersSessionNeedsTheTokenAndAProgramDoesNot() {
        Browser browser = creator.browser(address);
        String cookie = "JSESSIONID=" + browser.session().orElseThrow();

        assertProblem(client.send(posted(cookie)), 403, "forbidden");
        assertThat(client.send(posted(cookie).header("X-CSRF-TOKEN", browser.token()))
                        .status())
                .isEqualTo(202);
        assertThat(convert(Map.of("text", TEXT, "gate", "shot-list")).status()).isEqualTo(202);
        JsonNode seen = client.send(HttpRequest.newBuilder(address.resolve(
                                "api/conversions/" + id(convert(Map.of("text", TEXT, "gate", "shot-list")))))
                        .header("Cookie", cookie))
                .json();
        assertThat(seen.path("id").asString()).isNotEmpty();
    }

    private HttpRequest.Builder posted(String cookie) {
        return HttpRequest.newBuilder(address.resolve("api/conversions"))
                .header("Cookie", cookie)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"text\": \"" + TEXT + "\", \"gate\": \"shot-list\"}"));
    }

    private Answer act(String id, String act) {
        return client.post("api/conversions/" + id + "/" + act);
    }

    private Answer keyed(String key, Map<String, ?> body) {
        return client.send(client.request("api/conversions")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(new tools.jackson.databind.json.JsonMapper().writeValueAsString(body))));
    }

    private static void assertSame(Answer foreign, Answer unknown) {
        assertProblem(foreign, 404, "not-found");
        assertThat(foreign.json().path("detail")).isEqualTo(unknown.json().path("detail"));
        assertThat(foreign.status()).isEqualTo(unknown.status());
        assertThat(foreign.json().path("code")).isEqualTo(unknown.json().path("code"));
    }
}
