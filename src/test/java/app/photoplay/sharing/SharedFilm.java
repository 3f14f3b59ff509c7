package app.photoplay.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.support.ApiClient;
import app.photoplay.support.ApiClient.Answer;
import app.photoplay.support.Creator;
import app.photoplay.support.ShortStory;
import app.photoplay.support.TestPlans;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A finished film of somebody who makes links to it, and a guest who has nothing but an address. */
public final class SharedFilm {

    /** A plan with every way of sharing. */
    static final String ALL = "shares-all";

    private final ApiClient creator;
    private final ApiClient guest;
    private final String project;
    private final Consumer<String> plan;

    private SharedFilm(ApiClient creator, ApiClient guest, String project, Consumer<String> plan) {
        this.creator = creator;
        this.guest = guest;
        this.project = project;
        this.plan = plan;
    }

    /** Made now; takes as long as four shots and a film take. */
    public static SharedFilm make(ApplicationContext application, URI address) {
        return of(Creator.signUp(application), application, address);
    }

    /** The same of somebody who has an account. */
    public static SharedFilm of(Creator somebody, ApplicationContext application, URI address) {
        JdbcClient jdbc = application.getBean(JdbcClient.class);
        TestPlans.publish(jdbc, ALL, 100_000, 300);
        Consumer<String> plan = id -> TestPlans.subscribe(jdbc, somebody.id(), id);
        plan.accept(ALL);
        ApiClient creator = somebody.client(address);
        ShortStory story = ShortStory.convert(creator);
        story.awaitStatus(
                creator, "the film", status -> status.path("state").asString().equals("done"));
        String project = story.project(creator).path("id").asString();
        return new SharedFilm(creator, new ApiClient(address, "", ""), project, plan);
    }

    public ApiClient creator() {
        return creator;
    }

    /** From now on the creator is on that plan. */
    void moveTo(String id) {
        plan.accept(id);
    }

    public String project() {
        return project;
    }

    public String path() {
        return "api/projects/" + project + "/share";
    }

    /** Publishes it as it stands. */
    public int publish() {
        Answer answer = creator.post(path() + "/versions");
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json().path("number").asInt();
    }

    /** Somebody who has nothing but the address of a link. */
    public ApiClient guest() {
        return guest;
    }

    /** A link with these options; what they do not say is the first version’s film and storyboard. */
    public JsonNode link(Map<String, Object> options) {
        Map<String, Object> all =
                new HashMap<>(Map.of("name", "First viewers", "version", "1", "shows", List.of("film", "storyboard")));
        all.putAll(options);
        Answer answer = creator.post(path(), all);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json();
    }

    public Answer change(JsonNode link, Map<String, Object> options) {
        return creator.send(creator.request(path() + "/" + link.path("id").asString())
                .header("Content-Type", "application/json")
                .method("PATCH", BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(options))));
    }

    public Answer revoke(JsonNode link) {
        return creator.send(
                creator.request(path() + "/" + link.path("id").asString()).DELETE());
    }

    /** Its address, without a slash in front. */
    public static String address(JsonNode link) {
        return link.path("url").asString().substring(1);
    }

    /** As a browser of somebody without an account asks for it. */
    public Answer look(String path, String... headers) {
        return guest.send(with(headers, request(path).GET()));
    }

    /** As a form without scripts says it. */
    public Answer say(String path, String form, String... headers) {
        return guest.send(with(
                headers,
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))));
    }

    private static HttpRequest.Builder with(String[] headers, HttpRequest.Builder request) {
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return request;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(guest.request(path).build().uri())
                .header("Accept", "text/html,*/*")
                .header("User-Agent", "Mozilla/5.0 (a person)");
    }
}
