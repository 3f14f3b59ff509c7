package app.photoplay.media.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.account.signup.SignUp;
import app.photoplay.account.signup.SignUps;
import app.photoplay.base.Ids;
import app.photoplay.base.UserId;
import app.photoplay.media.Asset;
import app.photoplay.media.MediaKind;
import app.photoplay.media.MediaLibrary;
import app.photoplay.project.ProjectId;
import app.photoplay.support.ApiClient;
import app.photoplay.support.ApiClient.Answer;
import app.photoplay.support.BareProject;
import app.photoplay.support.Clips;
import app.photoplay.support.FilmRooms;
import app.photoplay.support.OwnDatabase;
import java.awt.image.BufferedImage;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(classes = FilmRooms.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = OwnDatabase.class)
class MediaStreamingIntegrationTests {

    private static final String PASSWORD = "a house in the rain";

    @Autowired
    MediaLibrary library;

    @Autowired
    SignUps accounts;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    @TempDir
    Path folder;

    private String email;
    private ApiClient client;
    private ProjectId project;
    private Asset clip;
    private byte[] content;

    @BeforeEach
    void somebodyOwnsAClip() throws IOException {
        email = Ids.next() + "@kessler.film";
        project = BareProject.of(accounts.signUp(new SignUp(email, "Mara", PASSWORD)), jdbc);
        client = client(email);
        clip = library.store(project, Clips.stock(folder.resolve("clip.mp4"), 320, 180, 48, 0), MediaKind.CLIP);
        content = Files.readAllBytes(library.path(clip));
    }

    @Test
    void theOwnerGetsTheWholeFileToKeep() {
        Answer answer = client.get(path());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.bytes()).isEqualTo(content);
        assertThat(answer.header("content-type")).isEqualTo("video/mp4");
        assertThat(answer.header("etag")).isEqualTo("\"" + clip.sha256() + "\"");
        assertThat(answer.header("accept-ranges")).isEqualTo("bytes");
        assertThat(answer.header("cache-control"))
                .contains("private", "immutable")
                .doesNotContain("public");
        assertThat(answer.header("x-content-type-options")).isEqualTo("nosniff");
    }

    @Test
    void everyUseHasItsOwnFormAndItIsMadeOnce() throws IOException {
        byte[] gallery = assertForm("gallery", "image/webp");
        assertThat(new String(gallery, 8, 4, StandardCharsets.ISO_8859_1)).isEqualTo("WEBP");
        assertForm("full", "image/webp");
        byte[] preview = assertForm("preview", "video/mp4");
        assertThat(new String(preview, 4, 4, StandardCharsets.ISO_8859_1)).isEqualTo("ftyp");
        String other = Ids.next() + "-g@kessler.film";
        accounts.signUp(new SignUp(other, "Greta", PASSWORD));
        assertThat(client(other).get("media/" + clip.id() + "/gallery").status())
                .isEqualTo(404);
    }

    @Test
    void aLargeStillIsShownSmallerAndASmallOneAsItIs() throws IOException {
        Asset large = still(2400, 1350);
        Asset small = still(320, 180);

        Answer gallery = client.get("media/" + large.id() + "/gallery");
        Answer full = client.get("media/" + large.id() + "/full");

        assertThat(gallery.header("content-type")).isEqualTo("image/webp");
        assertThat(width(gallery.bytes())).isEqualTo(960);
        assertThat(width(full.bytes())).isEqualTo(1920);
        assertThat(client.get("media/" + small.id() + "/gallery").header("content-type"))
                .isEqualTo("image/png");
        assertThat(client.get("media/" + small.id() + "/preview").status()).isEqualTo(404);
    }

    private byte[] assertForm(String form, String type) {
        Answer first = client.get("media/" + clip.id() + "/" + form);
        Answer second = client.get("media/" + clip.id() + "/" + form);
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.header("content-type")).isEqualTo(type);
        assertThat(first.header("cache-control")).contains("immutable");
        assertThat(second.bytes()).isEqualTo(first.bytes());
        assertThat(second.header("etag")).isEqualTo(first.header("etag")).contains(clip.sha256());
        return first.bytes();
    }

    private Asset still(int width, int height) throws IOException {
        Path file = folder.resolve(width + ".png");
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        return library.store(project, file, MediaKind.STILL);
    }

    /** Of a simple or extended WebP, from its header. */
    private int width(byte[] webp) throws IOException {
        Path file = folder.resolve("form.webp");
        Files.write(file, webp);
        return library.store(project, file, MediaKind.STILL).width();
    }

    @Test
    void aPlayerSeeksByRanges() {
        assertRange("bytes=0-99", 0, 100);
        assertRange("bytes=100-", 100, content.length);
        assertRange("bytes=-50", content.length - 50, content.length);
        assertRange("bytes=10-999999999", 10, content.length);
        assertRange("bytes=0-0", 0, 1);
    }

    @Test
    void aRangeOutsideTheFileIsRefusedWithItsSize() {
        for (String range : new String[] {"bytes=" + content.length + "-", "bytes=999999999-", "bytes=-0"}) {
            Answer answer =
                    client.send(client.request(path()).header("Range", range).GET());
            assertThat(answer.status()).as(range).isEqualTo(416);
            assertThat(answer.header("content-range")).isEqualTo("bytes */" + content.length);
            assertThat(answer.bytes()).isEmpty();
        }
    }

    @Test
    void whatIsNoSingleRangeGetsTheWholeFile() {
        for (String range : new String[] {"bytes=0-1,5-9", "bytes=9-1", "lines=1-2", "bytes=-", "bytes=a-b"}) {
            Answer answer =
                    client.send(client.request(path()).header("Range", range).GET());
            assertThat(answer.status()).as(range).isEqualTo(200);
            assertThat(answer.bytes()).hasSize(content.length);
        }
    }

    @Test
    void headTellsTheSameWithoutTheBytes() {
        Answer whole = client.send(client.request(path()).method("HEAD", BodyPublishers.noBody()));
        Answer part = client.send(
                client.request(path()).header("Range", "bytes=5-14").method("HEAD", BodyPublishers.noBody()));

        assertThat(whole.status()).isEqualTo(200);
        assertThat(whole.header("content-length")).isEqualTo(String.valueOf(content.length));
        assertThat(part.header("content-length")).isEqualTo("10");
        assertThat(whole.bytes()).isEmpty();
    }

    @Test
    void whatTheBrowserHasIsNotSentAgain() {
        String etag = "\"" + clip.sha256() + "\"";
        for (String known : new String[] {etag, "W/" + etag, "\"other\", " + etag, "*"}) {
            Answer answer = client.send(
                    client.request(path()).header("If-None-Match", known).GET());
            assertThat(answer.status()).as(known).isEqualTo(304);
            assertThat(answer.bytes()).isEmpty();
        }
    }

    @Test
    void aRangeOfAnotherFileIsAnsweredWithThisOne() {
        Answer same = client.send(client.request(path())
                .header("Range", "bytes=0-9")
                .header("If-Range", "\"" + clip.sha256() + "\"")
                .GET());
        Answer other = client.send(client.request(path())
                .header("Range", "bytes=0-9")
                .header("If-Range", "\"another\"")
                .GET());

        assertThat(same.status()).isEqualTo(206);
        assertThat(other.status()).isEqualTo(200);
        assertThat(other.bytes()).hasSize(content.length);
    }

    @Test
    void aConnectionIsKeptForAsManyFilesAsAGalleryHas() throws IOException {
        String credentials =
                Base64.getEncoder().encodeToString((email + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        byte[] ask = ("GET /" + path() + " HTTP/1.1\r\nHost: localhost\r\nRange: bytes=0-0\r\nAuthorization: Basic "
                        + credentials + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        try (Socket socket = new Socket("localhost", port)) {
            InputStream in = new BufferedInputStream(socket.getInputStream());
            for (int i = 1; i <= 250; i++) {
                socket.getOutputStream().write(ask);
                StringBuilder head = new StringBuilder();
                while (head.indexOf("\r\n\r\n") < 0) {
                    int next = in.read();
                    assertThat(next).as("answer %d", i).isNotNegative();
                    head.append((char) next);
                }
                in.skipNBytes(1);
                assertThat(head.toString())
                        .as("answer %d", i)
                        .startsWith("HTTP/1.1 206")
                        .doesNotContain("Connection: close");
            }
        }
    }

    @Test
    void theSmallPictureIsServedToo() {
        Answer answer = client.get(path() + "/thumbnail");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("content-type")).isEqualTo("image/webp");
        assertThat(answer.header("etag")).isNotEqualTo("\"" + clip.sha256() + "\"");
    }

    @Test
    void aDownloadHasAGoodName() {
        assertThat(disposition("Die+Stra%C3%9Fe")).contains("filename*=UTF-8''Die%20Stra%C3%9Fe.mp4");
        assertThat(disposition("..%2F..%2Fetc%2Fpasswd%22%0D%0AX-Evil:+1"))
                .startsWith("attachment")
                .doesNotContain("/", "\\", "\r", "..");
        assertThat(disposition("%20")).contains("photoplay.mp4");
    }

    @Test
    void subtitlesAreTextForATrack() throws IOException {
        UserId vera = accounts.signUp(new SignUp(Ids.next() + "-v@kessler.film", "Vera", PASSWORD));
        Path vtt = Files.writeString(folder.resolve("a.vtt"), "WEBVTT\n\n00:00.000 --> 00:01.000\nGrüße\n");
        Asset subtitles = library.store(BareProject.of(vera, jdbc), vtt, MediaKind.SUBTITLES);
        assertThat(client.get("media/" + subtitles.id()).status()).isEqualTo(404);
    }

    @Test
    void anothersFileAndAnInventedOneAreTheSameNothing() {
        String other = Ids.next() + "@kessler.film";
        accounts.signUp(new SignUp(other, "Otto", PASSWORD));
        Answer foreign = client(other).get(path());
        Answer invented = client(other).get("media/" + Ids.next());

        assertThat(foreign.status()).isEqualTo(404);
        assertThat(invented.status()).isEqualTo(404);
        assertThat(foreign.text().replace(clip.id().toString(), "")).doesNotContain(clip.sha256());
        assertThat(client(other).get(path() + "/thumbnail").status()).isEqualTo(404);
        assertThat(new ApiClient(address(), email, "wrong").get(path()).status())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/passwd",
                "..%2f..%2fetc%2fpasswd",
                "%2e%2e/%2e%2e/etc/passwd",
                "..%252f..%252fetc%252fpasswd",
                "..%c0%af..%c0%afetc/passwd",
                "%00",
                "a%00.mp4",
                "..\\..\\windows",
                "..%5c..%5cwindows",
                "/etc/passwd",
                "%2fetc%2fpasswd",
                ".",
                "..",
                "",
                " ",
                ";",
                "x;/../../etc/passwd",
                "CON",
                "nul.",
                "con.mp4",
                "file:%2f%2f%2fetc%2fpasswd",
                "0-0-0-0-0",
                "1-1-1-1-1",
                "00000000-0000-0000-0000-000000000000",
                "{00000000-0000-0000-0000-000000000000}",
                "%F0%9F%8E%AC",
                "ab/cd/abcd",
                "-1",
                "*",
                "%",
                "%zz"
            })
    void noPathLeadsOutOfTheLibrary(String id) throws IOException {
        assertThat(rawStatus("/media/" + id)).isBetween(300, 499);
        assertThat(rawStatus("/media/" + id + "/thumbnail")).isBetween(300, 499);
    }

    private void assertRange(String range, int from, int to) {
        Answer answer =
                client.send(client.request(path()).header("Range", range).GET());
        assertThat(answer.status()).as(range).isEqualTo(206);
        assertThat(answer.header("content-range")).isEqualTo("bytes " + from + "-" + (to - 1) + "/" + content.length);
        assertThat(answer.bytes()).isEqualTo(Arrays.copyOfRange(content, from, to));
    }

    private String disposition(String name) {
        return client.get(path() + "?download=" + name).header("content-disposition");
    }

    /** Past every client that would tidy the path up first. */
    private int rawStatus(String path) throws IOException {
        String credentials =
                Base64.getEncoder().encodeToString((email + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        try (Socket socket = new Socket("localhost", port)) {
            String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Basic " + credentials
                    + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            InputStream in = socket.getInputStream();
            String answer = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
            assertThat(answer).doesNotContain("root:");
            return Integer.parseInt(answer.substring(9, 12));
        }
    }

    private ApiClient client(String user) {
        return new ApiClient(address(), user, PASSWORD);
    }

    private URI address() {
        return URI.create("http://localhost:" + port + "/");
    }

    private String path() {
        return "media/" + clip.id();
    }
}
