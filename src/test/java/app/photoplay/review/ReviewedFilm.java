package app.photoplay.review;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.sharing.SharedFilm;
import app.photoplay.support.ApiClient.Answer;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A published film with guests who say something about it, and its creator who reads that by HTTP. */
record ReviewedFilm(SharedFilm film) {

    /** Its first version is published. */
    static ReviewedFilm make(ApplicationContext application, URI address) {
        SharedFilm film = SharedFilm.make(application, address);
        film.publish();
        return new ReviewedFilm(film);
    }

    GuestReview guest(JsonNode link) {
        return new GuestReview(film.guest(), SharedFilm.address(link));
    }

    GuestReview guest(String... allows) {
        return guest(link(allows));
    }

    JsonNode link(String... allows) {
        return film.link(Map.of("allows", List.of(allows)));
    }

    /** Path of what was said about it. */
    String remarks() {
        return "api/projects/" + film.project() + "/remarks";
    }

    Answer put(String path, Map<String, Object> body) {
        return film.creator()
                .send(film.creator()
                        .request(path)
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(body))));
    }

    /** As its creator reads it. */
    JsonNode thread(int number) {
        for (JsonNode thread : film.creator().get(remarks()).json().path("threads")) {
            if (thread.path("remark").path("number").asInt() == number) {
                return thread;
            }
        }
        throw new AssertionError("No thread " + number);
    }

    /** Who approved the first version, each with the shot. */
    List<String> approved() {
        return film.creator()
                .get(remarks() + "?version=1")
                .json()
                .path("approvals")
                .valueStream()
                .map(one -> one.path("name").asString() + " "
                        + (one.path("shot").isNull() ? null : one.path("shot").asInt()))
                .toList();
    }

    /** The number that the address behind a form that was taken ends with. */
    static int number(Answer said) {
        assertThat(said.status()).as(said.text()).isEqualTo(302);
        return Integer.parseInt(said.header("Location").replaceFirst(".*#r", ""));
    }
}
