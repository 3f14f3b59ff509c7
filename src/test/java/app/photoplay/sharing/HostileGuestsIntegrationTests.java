package app.photoplay.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.sharing.web.GuestStyle;
import app.photoplay.support.ApiClient.Answer;
import app.photoplay.support.PhotoplayTest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Guests who guess, who go where no address leads, and works whose words are made to run: S1, S3, S7 and S11. */
@PhotoplayTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileGuestsIntegrationTests {

    private static final List<String> SCRIPTS = List.of(
            "<script>window.__pwn=1</script>",
            "\"><img src=x onerror=window.__pwn=1>",
            "</title><script>window.__pwn=1</script>",
            "'-window.__pwn-'",
            "javascript:window.__pwn=1",
            "${7*7} [[${7*7}]] [(${7*7})] *{7*7} #{shell.name} @{/} ~{x} __${7*7}__",
            "<svg/onload=window.__pwn=1>",
            "</textarea></style></noscript><iframe srcdoc='<script>parent.__pwn=1</script>'>",
            "{{constructor.constructor('window.__pwn=1')()}}",
            "<!--><script>window.__pwn=1</script>",
            "&lt;script&gt;window.__pwn=1&lt;/script&gt;",
            "\u202E<b onmouseover=window.__pwn=1>right to left");

    private final ApplicationContext application;
    private final JdbcClient jdbc;
    private final int port;
    private SharedFilm film;

    HostileGuestsIntegrationTests(
            @Autowired ApplicationContext application, @Autowired JdbcClient jdbc, @LocalServerPort int port) {
        this.application = application;
        this.jdbc = jdbc;
        this.port = port;
    }

    @BeforeAll
    void aFilmIsMade() {
        film = SharedFilm.make(application, URI.create("http://localhost:" + port + "/"));
        film.publish();
    }

    @Test
    void wordsOfAWorkStayWordsAndNothingInAPageRuns() {
        String all = String.join(" ", SCRIPTS);
        UUID project = UUID.fromString(film.project());
        long revision = jdbc.sql("select revision from storyboards where project_id = ?")
                .param(project)
                .query(Long.class)
                .single();
        jdbc.sql("update shots set action = ? where project_id = ?")
                .params(all, project)
                .update();
        jdbc.sql("update scenes set title = ?, heading = ? where project_id = ?")
                .params(SCRIPTS.getFirst(), SCRIPTS.get(1), project)
                .update();
        jdbc.sql("""
                        insert into share_versions (id, project_id, number, revision, title, byline, aspect, film_id, published_at)
                        select gen_random_uuid(), project_id, 77, ?, ?, ?, aspect, film_id, now() from share_versions
                        where project_id = ? and number = 1
                        """).params(revision, SCRIPTS.get(2), SCRIPTS.get(6), project).update();
        JsonNode link = film.link(Map.of(
                "version", "77", "shows", List.of("film", "storyboard", "script", "cast"), "frames", List.of("*")));

        for (String page :
                List.of("", "/embed", "?scene=" + encoded(SCRIPTS.get(1)), "?version=77&x=" + encoded(all))) {
            Answer answer = film.look(SharedFilm.address(link) + page);
            assertThat(answer.status()).isEqualTo(200);
            Document document = Jsoup.parse(answer.text());
            assertThat(document.select("script"))
                    .allMatch(script -> script.attr("src").matches("/scripts/(share|review)[.]js"));
            assertThat(document.select("iframe, object, base, [style], [srcdoc]"))
                    .isEmpty();
            assertThat(document.select("style"))
                    .singleElement()
                    .satisfies(style -> assertThat(style.data()).isEqualTo(GuestStyle.sheet()));
            assertThat(document.getAllElements())
                    .allMatch(element -> element.attributes().asList().stream()
                            .noneMatch(attribute -> attribute.getKey().startsWith("on")
                                    || attribute.getValue().startsWith("javascript:")));
            assertThat(answer.text()).doesNotContain("49 [[").doesNotContain("[49]");
            assertThat(answer.header("Content-Security-Policy"))
                    .contains("default-src 'none'", "script-src 'self'", "base-uri 'none'")
                    .doesNotContain("unsafe");
        }
        Answer oembed = film.look("oembed?url=" + encoded("http://localhost/" + SharedFilm.address(link)));
        assertThat(oembed.json().path("html").asString())
                .doesNotContain("<script")
                .doesNotContain("onload=window");
        jdbc.sql("delete from share_versions where number = 77").update();
    }

    @Test
    void nothingLeadsBackToRowsPeopleOrFiles() {
        JsonNode link = film.link(Map.of("shows", List.of("film", "storyboard", "script", "cast")));
        String page = film.look(SharedFilm.address(link)).text();

        assertThat(page)
                .doesNotContain(film.project())
                .doesNotContain(link.path("id").asString())
                .doesNotContain("@photoplay.example")
                .doesNotContain("/media/")
                .doesNotContainPattern("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
                .doesNotContainPattern("/(home|tmp|var|root|work)/");
        Answer picture = film.look(SharedFilm.address(link) + "/1/shots/1/small");
        assertThat(picture.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(film.look(SharedFilm.address(link)).header("Referrer-Policy"))
                .isEqualTo("no-referrer");
        assertThat(film.look(SharedFilm.address(link)).header("X-Robots-Tag")).contains("noindex");
    }

    @Test
    void whateverLiesBelowTheAddressesOfLinksIsAPageForGuests() {
        String link = SharedFilm.address(film.link(Map.of()));
        Answer slashed = film.look(link + "/");
        assertThat(slashed.status()).isEqualTo(302);
        assertThat(slashed.header("Location")).isEqualTo("/" + link);
        for (String unknown : List.of(
                "s",
                "s/",
                link + "//x",
                link + "/3/print",
                link + "/1/film/",
                link + "/remarks",
                link + "/1/shots/1",
                "s/VAADIN/x",
                "s/login?v-r=init")) {
            Answer answer = film.look(unknown);
            assertThat(answer.status()).as(unknown).isIn(400, 410);
            assertStrict(answer);
        }
        assertStrict(slashed);
        assertStrict(film.say(link + "/nothing/here", "a=b"));
    }

    @Test
    void whatNoFormOfOursSendsIsToldOnAPageAndByNoStackTrace() {
        String link = SharedFilm.address(film.link(Map.of("allows", List.of("remark", "approve"))));
        String long3 = "x".repeat(300_000);
        for (String form :
                List.of("", "/report", "/remarks", "/remarks/1/replies", "/approval", "/approval/withdrawal")) {
            for (String header : List.of("Origin http://evil.example", "Sec-Fetch-Site cross-site")) {
                Answer elsewhere = film.say(link + form, "reason=rights", header.split(" "));
                assertThat(elsewhere.status()).as(form + " " + header).isEqualTo(403);
                assertStrict(elsewhere);
            }
            Answer field = film.say(link + form, "words=" + long3 + "&name=" + long3 + "&version=" + long3);
            assertThat(field.status()).as(form).isEqualTo(413);
            assertStrict(field);
            Answer whole = film.say(link + form, "drawing=" + "1".repeat(3_000_000));
            assertThat(whole.status()).as("3 MB to " + form).isEqualTo(413);
            assertStrict(whole);
            assertThat(film.say(link + form, "words=%zz").status()).as("broken").isEqualTo(400);
        }
        assertThat(film.say(link + "/report", "reason=bogus").status()).isEqualTo(422);
        assertThat(film.say(link + "/report", "reason=rights", "Origin", "null", "Sec-Fetch-Site", "same-origin")
                        .status())
                .isEqualTo(302);
    }

    /** A page, or the way to one, that runs nothing, tells nobody where it was reached from, and makes no session. */
    private static void assertStrict(Answer answer) {
        if (answer.status() == 400) {
            return;
        }
        assertThat(answer.header("Content-Security-Policy"))
                .contains("default-src 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.header("X-Robots-Tag")).contains("noindex");
        assertThat(answer.header("Set-Cookie")).isEmpty();
        assertThat(answer.text()).doesNotContain("JavaScript").doesNotContain("problem");
    }

    @Test
    void noWayLeadsOutOfTheFilesOfALink() throws IOException {
        String link = "/" + SharedFilm.address(film.link(Map.of()));
        List<String> ways = new ArrayList<>();
        for (String up : List.of(
                "..",
                "%2e%2e",
                "..%2f..",
                "%2e%2e%2f",
                "..%5c",
                "..;",
                "%c0%ae%c0%ae",
                "..%00",
                ".",
                "%2f",
                "//",
                "\\")) {
            for (String there : List.of("film", "etc/passwd", "share.key", "keys/share.key", "application.yaml")) {
                ways.add(link + "/1/" + up + "/" + there);
                ways.add(link + "/" + up + "/" + there);
                ways.add(link + "/1/shots/1/" + up + there);
                ways.add("/s/" + up + "/" + there);
            }
        }
        for (String size :
                List.of("SMALL", "small.", "small%00", "full", "../small", "THUMBNAIL", "0", "-1", "preview;x")) {
            ways.add(link + "/1/shots/1/" + size);
        }
        for (String number : List.of("0", "-1", "1e3", "99999999999", "001", "1.0", "٣", "%31%00")) {
            ways.add(link + "/1/shots/" + number + "/small");
            ways.add(link + "/" + number + "/film");
        }
        assertThat(ways.size()).isGreaterThan(200);
        for (String way : ways) {
            assertThat(status(way)).as(way).isIn(400, 404, 410, 429, 302);
        }
    }

    @Test
    void addressesAreGuessedInVainAndPasswordsSlowly() throws IOException {
        JsonNode locked = film.link(Map.of("password", "lantern at dusk", "name", "Behind a password"));
        String address = SharedFilm.address(locked);

        assertThat(film.look(address).text()).contains("Password").doesNotContain("The bell");
        assertThat(film.look(address + "/embed").text()).contains("Password").doesNotContain("The bell");
        for (String file : List.of("/1/film", "/1/captions", "/1/poster/large", "/1/shots/1/small")) {
            assertThat(film.look(address + file).status()).as(file).isEqualTo(403);
        }
        assertThat(film.look("oembed?url=" + encoded("http://localhost/" + address))
                        .status())
                .isEqualTo(404);

        Answer in = film.say(address, "password=lantern+at+dusk");
        assertThat(in.status()).isEqualTo(302);
        String cookie = in.header("Set-Cookie");
        assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Path=/" + address);
        String proof = cookie.substring(0, cookie.indexOf(';'));
        assertThat(film.look(address, "Cookie", proof).text()).contains("The bell");
        assertThat(film.look(address + "/1/film", "Cookie", proof).status()).isEqualTo(200);
        JsonNode other = film.link(Map.of("password", "lantern at dusk", "name", "Another"));
        assertThat(film.look(SharedFilm.address(other) + "/1/film", "Cookie", proof)
                        .status())
                .as("the proof is for one link")
                .isEqualTo(403);
        film.change(locked, Map.of("password", "another one"));
        assertThat(film.look(address + "/1/film", "Cookie", proof).status())
                .as("the proof is for one password")
                .isEqualTo(403);

        List<Integer> answers = new ArrayList<>();
        for (int i = 0; i < PasswordTries.FREE_TRIES + 5; i++) {
            answers.add(film.say(address, "password=guess" + i).status());
        }
        assertThat(answers.getFirst()).isEqualTo(403);
        assertThat(answers.getLast()).isEqualTo(429);
        assertThat(film.say(address, "password=another+one").status())
                .as("also the right one waits")
                .isEqualTo(429);

        Random random = new Random(7);
        List<Integer> guesses = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            byte[] token = new byte[18];
            random.nextBytes(token);
            guesses.add(status("/s/" + Base64.getUrlEncoder().encodeToString(token)));
        }
        assertThat(guesses).containsOnly(410, 429).contains(429);
        assertThat(status("/" + SharedFilm.address(other)))
                .as("guests of the same house are let in all the same")
                .isEqualTo(200);
    }

    @Test
    void reportsComeFromThePageAndNotInHeaps() throws IOException {
        String address = SharedFilm.address(film.link(Map.of()));
        assertThat(report(address, "Sec-Fetch-Site: cross-site")).isEqualTo(403);
        assertThat(report(address, "Origin: http://evil.example")).isEqualTo(403);
        List<Integer> answers = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            answers.add(report(address, "Origin: http://localhost"));
        }
        assertThat(answers).containsOnly(302, 429).startsWith(302).endsWith(429);
    }

    private int report(String address, String header) throws IOException {
        String form = "reason=rights&words=" + "x".repeat(3_000);
        return answer("POST /" + address + "/report HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\n" + header
                + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + form.length()
                + "\r\nConnection: close\r\n\r\n" + form);
    }

    /** As it stands, without a client that tidies it up. */
    private int status(String path) throws IOException {
        return answer("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nConnection: close\r\n\r\n");
    }

    private int answer(String request) throws IOException {
        // From an address of its own: who guesses there holds up nobody else.
        try (Socket socket =
                new Socket(InetAddress.getByName("127.0.0.1"), port, InetAddress.getByName("127.0.0.9"), 0)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return Integer.parseInt(answer.split(" ", 3)[1]);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
