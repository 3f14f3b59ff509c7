package app.photoplay.admin.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.support.ApiClient;
import app.photoplay.support.Creator;
import app.photoplay.support.PhotoplayTest;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Plans as programs edit them, from a draft to the page and away from it. */
@PhotoplayTest
class PlanDeskApiIntegrationTests {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext application;

    private static final JsonMapper JSON = new JsonMapper();

    private final String id = "p" + UUID.randomUUID().toString().substring(0, 12);
    private final String path = "api/admin/plans/" + id;
    private ApiClient desk;

    @BeforeEach
    void somebodyWhoLooksAfterTheHouse() {
        desk = Creator.administrator(application).client(URI.create("http://localhost:" + port + "/"));
    }

    @Test
    void aPlanIsWrittenPublishedPlacedOrderedAndRetired() {
        ApiClient.Answer created = desk.post("api/admin/plans", Map.of("id", id, "terms", terms(20)));
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.json().path("open").asBoolean()).isFalse();
        String first = created.header("ETag");

        ApiClient.Answer written = send("PUT", path + "/draft", terms(40), first);
        assertThat(shots(written, "draft")).isEqualTo(40);
        assertThat(shots(written, "published")).isEqualTo(20);
        assertThat(desk.get(path).header("ETag")).isEqualTo(written.header("ETag"));

        assertThat(publish(first).status()).as("something else stands there").isEqualTo(412);
        assertThat(publish(written.header("ETag")).status()).isEqualTo(200);
        ApiClient.Answer now = desk.get(path);
        assertThat(shots(now, "published")).isEqualTo(40);
        assertThat(now.json().path("draft").isNull()).isTrue();

        send("PUT", path + "/placing", Map.of("visible", true, "open", true), null);
        assertThat(offered()).contains(id);
        List<String> before = ids();
        assertThat(send("PUT", "api/admin/plans/order", Map.of("plans", List.of(id)), null)
                        .status())
                .isEqualTo(200);
        assertThat(ids().getFirst()).isEqualTo(id);
        send("PUT", "api/admin/plans/order", Map.of("plans", before), null);
        assertThat(ids()).isEqualTo(before);
        assertThat(send("PUT", path + "/placing", Map.of("retired", true), null)
                        .json()
                        .path("retired")
                        .asBoolean())
                .isTrue();
        assertThat(offered()).doesNotContain(id);
        assertThat(desk.get("api/admin/audit.csv?what=plans").text()).contains(id);
    }

    @Test
    void whatCannotBeIsRefusedAtItsField() {
        desk.post("api/admin/plans", Map.of("id", id, "terms", terms(20)));
        Map<String, Object> wrong = terms(20);
        for (Map.Entry<String, Object> field : Map.<String, Object>of(
                        "price", -1, "credits", 0.001, "shotsAFilm", 0, "interval", "week", "currency", "XQX")
                .entrySet()) {
            Map<String, Object> bad = new HashMap<>(wrong);
            bad.put(field.getKey(), field.getValue());
            ApiClient.Answer refused = send("PUT", path + "/draft", bad, "*");
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.text()).contains(field.getKey());
        }
        assertThat(send("PUT", path + "/draft", terms(21), null).status())
                .as("whoever writes says what they have read")
                .isEqualTo(428);
        assertThat(desk.post("api/admin/plans", Map.of("id", id, "terms", terms(20)))
                        .status())
                .isEqualTo(422);
        assertThat(send("PUT", "api/admin/plans/free/placing", Map.of("retired", true), null)
                        .status())
                .as("everybody begins with it")
                .isEqualTo(409);
        ApiClient.Answer half =
                send("PUT", "api/admin/plans/free/placing", Map.of("visible", false, "open", false), null);
        assertThat(half.status()).isEqualTo(409);
        assertThat(offered()).as("all of it or nothing").contains("free");
        Map<String, Object> unmade = terms(20);
        unmade.put("models", List.of("nobody/has-it"));
        assertThat(send("PUT", path + "/draft", unmade, "*").text()).contains("models");
        assertThat(publish("*").status()).as("nothing is written").isEqualTo(409);
    }

    private ApiClient.Answer send(String method, String where, Map<String, ?> body, @Nullable String tag) {
        HttpRequest.Builder request = desk.request(where)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)));
        return desk.send(tag == null ? request : request.header("If-Match", tag));
    }

    private ApiClient.Answer publish(String tag) {
        return send("POST", path + "/publish", Map.of(), tag);
    }

    private List<String> ids() {
        return desk.get("api/admin/plans")
                .json()
                .valueStream()
                .map(PlanDeskApiIntegrationTests::id)
                .toList();
    }

    private List<String> offered() {
        return desk.get("api/subscriptions/plans")
                .json()
                .valueStream()
                .map(PlanDeskApiIntegrationTests::id)
                .toList();
    }

    private static String id(JsonNode plan) {
        return plan.path("id").asString();
    }

    private static int shots(ApiClient.Answer answer, String which) {
        return answer.json().path(which).path("shotsAFilm").asInt();
    }

    private static Map<String, Object> terms(int shots) {
        return new HashMap<>(Map.of(
                "name",
                "One",
                "words",
                "For a test.",
                "currency",
                "EUR",
                "price",
                9.5,
                "interval",
                "month",
                "credits",
                120,
                "shotsAFilm",
                shots,
                "atOnce",
                2,
                "sharing",
                List.of("link", "no-mark")));
    }
}
