package app.photoplay.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.support.ApiClient.Answer;
import app.photoplay.support.PhotoplayTest;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/** Every door for guests against the table of what a link opens. */
@PhotoplayTest
class GuestAccessTableIntegrationTests {

    private final ApplicationContext application;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final int port;

    GuestAccessTableIntegrationTests(
            @Autowired ApplicationContext application,
            @Autowired JdbcClient jdbc,
            @Autowired Clock clock,
            @LocalServerPort int port) {
        this.application = application;
        this.jdbc = jdbc;
        this.clock = clock;
        this.port = port;
    }

    @Test
    void everyDoorForGuestsHasItsRow() throws Exception {
        List<String> doors = application
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .stream()
                .flatMap(call -> call.getPatternValues().stream()
                        .filter(route -> route.startsWith("/s/"))
                        .flatMap(route ->
                                call.getMethodsCondition().getMethods().stream().map(method -> route + " " + method)))
                .toList();

        assertThat(rows().stream().map(row -> row.get(0) + " " + row.get(1)))
                .containsExactlyInAnyOrderElementsOf(doors);
    }

    @Test
    void everyLinkOpensWhatTheTableSays() throws Exception {
        SharedFilm film = SharedFilm.make(application, URI.create("http://localhost:" + port + "/"));
        film.publish();
        JsonNode guest = film.link(Map.of());
        JsonNode locked = film.link(Map.of("password", "lantern at dusk"));
        JsonNode expired = film.link(Map.of());
        JsonNode revoked = film.link(Map.of());
        film.revoke(revoked);
        jdbc.sql("update share_links set expires_at = ? where id = ?")
                .params(
                        clock.instant().minus(Duration.ofSeconds(1)).atOffset(ZoneOffset.UTC),
                        UUID.fromString(expired.path("id").asString()))
                .update();
        List<String> addresses = List.of(
                SharedFilm.address(guest),
                SharedFilm.address(locked),
                "s/" + "w".repeat(24),
                SharedFilm.address(expired),
                SharedFilm.address(revoked));

        for (List<String> row : rows()) {
            for (int i = 0; i < addresses.size(); i++) {
                assertThat(answer(film, row, addresses.get(i), "1"))
                        .as("%s %s of link %s", row.get(1), row.get(0), i)
                        .isEqualTo(row.get(2 + i));
            }
            assertThat(answer(film, row, addresses.getFirst(), "2"))
                    .as("%s of another version", row.get(0))
                    .isEqualTo(row.get(7));
        }
    }

    private static String answer(SharedFilm film, List<String> row, String link, String version) {
        String path = row.get(0)
                .substring(1)
                .replace("s/{token}", link)
                .replace("{version}", version)
                .replace("{number}", "1")
                .replace("{size}", "small");
        Answer answer = row.get(1).equals("POST") ? film.say(path, "password=wrong-one") : film.look(path);
        return String.valueOf(answer.status());
    }

    private static List<List<String>> rows() throws IOException, URISyntaxException {
        Path file = Path.of(Objects.requireNonNull(
                        GuestAccessTableIntegrationTests.class.getResource("/app/photoplay/share-access.csv"))
                .toURI());
        return Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .skip(1)
                .map(line ->
                        Arrays.stream(line.split(",", -1)).map(String::strip).toList())
                .toList();
    }
}
