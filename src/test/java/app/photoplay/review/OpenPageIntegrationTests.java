package app.photoplay.review;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.base.Sha256;
import app.photoplay.sharing.SharedFilm;
import app.photoplay.support.ApiClient.Answer;
import app.photoplay.support.PhotoplayTest;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** What the page of a link costs who opens it, and that who keeps it open hears what is new, whatever process did it. */
@PhotoplayTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenPageIntegrationTests {

    private static final int OF_A_NETWORK = 40;
    private static final int MANY = 1_000;
    private static final long MOST_BYTES = 50_000;

    private static final Pattern FACE = Pattern.compile("@font-face \\{[^}]*url\\(\"([^\"]+)\"\\)[^}]*}");

    private final ApplicationContext application;
    private final int port;
    private SharedFilm film;

    OpenPageIntegrationTests(@Autowired ApplicationContext application, @LocalServerPort int port) {
        this.application = application;
        this.port = port;
    }

    @BeforeAll
    void aFilmIsMade() {
        film = SharedFilm.make(application, URI.create("http://localhost:" + port + "/"));
        film.publish();
    }

    private JsonNode link() {
        return film.link(Map.of("allows", List.of("remark")));
    }

    private LiveStream look(JsonNode link) {
        LiveStream stream = new LiveStream(port, "127.0.2.1", SharedFilm.address(link));
        assertThat(stream.status()).isEqualTo(200);
        assertThat(stream.next()).isEqualTo("open");
        return stream;
    }

    @Test
    void theFirstLookBeforeMediaIsSmallAndHeldUpByNoScript() {
        String address = SharedFilm.address(film.link(Map.of(
                "shows", List.of("film", "storyboard", "script", "cast"), "allows", List.of("remark", "approve"))));
        Answer page = film.look(address, "Accept-Encoding", "gzip");
        assertThat(page.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(page.header("Vary")).containsIgnoringCase("accept-encoding");
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        Document document = Jsoup.parse(film.look(address).text());
        assertThat(document.select("script"))
                .allMatch(script -> script.attr("type").equals("module") || script.hasAttr("defer"));
        assertThat(document.select("img:not([loading=lazy])")).hasSizeLessThanOrEqualTo(1);
        long bytes = page.bytes().length;
        for (Element file : document.select("link[rel=stylesheet], link[rel=icon], script")) {
            String path = (file.attr("href") + file.attr("src")).substring(1);
            Answer answer = film.look(path, "Accept-Encoding", "gzip");
            assertThat(answer.status()).as(path).isEqualTo(200);
            assertThat(answer.header("Cache-Control")).as(path).contains("max-age=");
            assertThat(film.look(path, "If-Modified-Since", answer.header("Last-Modified"))
                            .status())
                    .as(path)
                    .isEqualTo(304);
            bytes += answer.bytes().length;
            if (path.endsWith(".css")) {
                bytes += letters(path, film.look(path).text());
            }
        }
        assertThat(bytes).isLessThan(MOST_BYTES);
        Answer picture = film.look(address + "/1/shots/1/small");
        assertThat(picture.header("Cache-Control")).contains("private").contains("no-cache");
        assertThat(film.look(address + "/1/shots/1/small", "If-None-Match", picture.header("ETag"))
                        .status())
                .isEqualTo(304);
    }

    /** How many bytes of fonts a sheet asks for: no page waits for them, and only for the letters that it has. */
    private long letters(String path, String sheet) {
        long bytes = 0;
        for (MatchResult face : FACE.matcher(sheet).results().toList()) {
            assertThat(face.group()).contains("font-display: swap", "unicode-range: U+20-7E");
            Answer font = film.look(path.replaceFirst("[^/]*$", "") + face.group(1));
            assertThat(font.status()).as(face.group(1)).isEqualTo(200);
            assertThat(font.header("Cache-Control")).contains("max-age=");
            bytes += font.bytes().length;
        }
        return bytes;
    }

    @Test
    void aPageThatWasRenderedBeforeIsStillThatOfItsLink() {
        JsonNode link = link();
        String address = SharedFilm.address(link);
        String before = film.look(address).text();
        assertThat(film.look(address).text()).isEqualTo(before);
        new GuestReview(film.guest(), address)
                .send("/remarks", Map.of("name", "Noor", "words", "Seen by all at once."));
        assertThat(film.look(address).text()).contains("Seen by all at once.");
        film.change(link, Map.of("shows", List.of("script")));
        assertThat(film.look(address).text()).doesNotContain("id=\"board\"");
        film.change(link, Map.of("password", "lantern at dusk"));
        assertThat(film.look(address).text()).contains("Password").doesNotContain("Seen by all");
        film.revoke(link);
        assertThat(film.look(address).status()).isEqualTo(410);
    }

    @Test
    void whatIsKeptLeavesWithTheSameHeadersAsWhatIsMade() {
        String address = SharedFilm.address(film.link(Map.of("allows", List.of("remark"), "indexed", true)));
        Map<String, List<String>> made = headers(film.look(address));
        assertThat(headers(film.look(address))).isEqualTo(made);
        assertThat(made)
                .containsKeys("x-content-type-options", "permissions-policy", "cross-origin-opener-policy")
                .containsEntry("referrer-policy", List.of("no-referrer"));
        // Whatever the quick way does not take, such as an address with a question, goes the long one.
        assertThat(headers(film.look(address + "?version=1"))).isEqualTo(made);
        String picture = address + "/1/shots/1/small";
        assertThat(headers(film.look(picture))).isEqualTo(headers(film.look(picture + "?long")));
        assertThat(film.look(address + "/1/shots/1/huge").status()).isEqualTo(404);
        assertThat(film.look(address + "/2/poster/large").status()).isEqualTo(404);
    }

    private static Map<String, List<String>> headers(Answer answer) {
        Map<String, List<String>> headers =
                new TreeMap<>(answer.response().headers().map());
        headers.keySet().removeAll(Set.of("date"));
        return headers;
    }

    @Test
    void theFilmIsSeenAfterOneAnswerAndItsPoster() {
        String address = SharedFilm.address(link());
        Answer page = film.look(address);
        Document document = Jsoup.parse(page.text());
        assertThat(document.select("head link[rel=stylesheet]")).isEmpty();
        Element poster = document.head().children().first();
        assertThat(poster.attr("rel")).isEqualTo("preload");
        assertThat(poster.attr("fetchpriority")).isEqualTo("high");
        assertThat(poster.attr("href")).isEqualTo(document.select("video").attr("poster"));
        String sheet = document.select("head style").first().data();
        String hash =
                Base64.getEncoder().encodeToString(Sha256.digest().digest(sheet.getBytes(StandardCharsets.UTF_8)));
        assertThat(page.header("Content-Security-Policy"))
                .contains("style-src 'self' 'sha256-" + hash + "';")
                .doesNotContain("unsafe");
    }

    @Test
    void whoLooksHearsWhatOthersSayAndThatTheLinkEnds() {
        JsonNode link = link();
        try (LiveStream stream = look(link)) {
            assertThat(stream.header("Content-Type")).startsWith("text/event-stream");
            assertThat(stream.header("Cache-Control")).contains("no-store");
            GuestReview ana = new GuestReview(film.guest(), SharedFilm.address(link));
            assertThat(ana.send("/remarks", Map.of("name", "Ana", "words", "Brighter, please."))
                            .status())
                    .isEqualTo(302);
            assertThat(stream.next()).isEqualTo("changed");

            film.revoke(link);
            assertThat(stream.nextButChanges()).isEqualTo("gone");
            assertThat(stream.next()).isEqualTo("end");
        }
        try (LiveStream after = new LiveStream(port, "127.0.2.1", SharedFilm.address(link))) {
            assertThat(after.status()).isEqualTo(410);
        }
    }

    @Test
    void allOfThemHearThatAllLinksAreSwitchedOff() {
        try (LiveStream one = look(link());
                LiveStream other = look(link())) {
            assertThat(film.creator()
                            .send(film.creator().request(film.path()).DELETE())
                            .status())
                    .isEqualTo(200);
            assertThat(one.nextButChanges()).isEqualTo("gone");
            assertThat(other.nextButChanges()).isEqualTo("gone");
        }
    }

    @Test
    void whatAnotherProcessDoesIsHeardTheSame() throws SQLException {
        JsonNode link = link();
        try (LiveStream stream = look(link);
                Connection process = database()) {
            process.setAutoCommit(false);
            run(
                    process,
                    "update share_links set revoked_at = now() where id = ?",
                    UUID.fromString(link.path("id").asString()));
            run(process, "select pg_notify('photoplay_changed', ?::text)", UUID.fromString(film.project()));
            process.commit();
            assertThat(stream.nextButChanges()).isEqualTo("gone");
        }
    }

    @Test
    void oneNetworkHoldsNoMoreStreamsThanItsShareAndGetsThemBack() {
        String page = SharedFilm.address(link());
        List<LiveStream> streams = new ArrayList<>();
        try {
            for (int i = 0; i < OF_A_NETWORK; i++) {
                streams.add(new LiveStream(port, "127.0.2.2", page));
                assertThat(streams.getLast().status()).isEqualTo(200);
            }
            try (LiveStream tooMuch = new LiveStream(port, "127.0.2.2", page)) {
                assertThat(tooMuch.status()).isEqualTo(503);
                assertThat(tooMuch.header("Retry-After")).isEqualTo("60");
            }
            try (LiveStream elsewhere = new LiveStream(port, "127.0.2.3", page)) {
                assertThat(elsewhere.status()).isEqualTo(200);
            }
        } finally {
            streams.forEach(LiveStream::close);
        }
    }

    @Test
    void aThousandWhoLookCostNoThreadAndNoSession(@TempDir Path folder) throws IOException {
        JsonNode link = link();
        String page = SharedFilm.address(link);
        int threads = ManagementFactory.getThreadMXBean().getThreadCount();
        List<LiveStream> streams = new ArrayList<>();
        try {
            for (int i = 0; i < MANY; i++) {
                streams.add(new LiveStream(port, "127.0.3." + (1 + i / OF_A_NETWORK), page));
            }
            assertThat(streams)
                    .allMatch(stream -> stream.status() == 200)
                    .allMatch(stream -> stream.header("Set-Cookie").isEmpty())
                    .allMatch(stream -> stream.next().equals("open"));
            assertThat(ManagementFactory.getThreadMXBean().getThreadCount()).isLessThan(threads + MANY / 10);
            assertThat(virtualThreads(folder.resolve("threads.json"))).isLessThan(MANY / 10);

            film.revoke(link);
            assertThat(streams).allMatch(stream -> stream.nextButChanges().equals("gone"));
        } finally {
            streams.forEach(LiveStream::close);
        }
    }

    private static long virtualThreads(Path dump) throws IOException {
        ManagementFactory.getPlatformMXBean(com.sun.management.HotSpotDiagnosticMXBean.class)
                .dumpThreads(dump.toString(), com.sun.management.HotSpotDiagnosticMXBean.ThreadDumpFormat.JSON);
        try (var lines = Files.lines(dump)) {
            return lines.filter(line -> line.contains("\"virtual\": true")).count();
        }
    }

    /** As another process has one. */
    private Connection database() throws SQLException {
        JdbcConnectionDetails details = application.getBean(JdbcConnectionDetails.class);
        return DriverManager.getConnection(details.getJdbcUrl(), details.getUsername(), details.getPassword());
    }

    private static void run(Connection connection, String sql, UUID id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, id);
            statement.execute();
        }
    }
}
