package app.photoplay.fal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.photoplay.fal.LittleFal.Reply;
import app.photoplay.fal.http.PublicHosts;
import app.photoplay.generation.GenerationFailure.Reason;
import app.photoplay.generation.GenerationId;
import app.photoplay.generation.NoOutputException;
import app.photoplay.support.ShiftingClock;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files on their way to fal and from it. */
class FalFilesTests {

    @TempDir
    private Path folder;

    private LittleFal fal;
    private FalBench bench;
    private Uploads uploads;

    @BeforeEach
    void start() throws IOException {
        fal = new LittleFal();
        bench = new FalBench(fal.base(), Map.of("limits.output", "5000B"));
        uploads = new Uploads(
                bench.http,
                fal.base(),
                new PublicHosts(List.of(fal.base()), InetAddress::getAllByName),
                bench.settings.limits(),
                new FailureMapper(new ShiftingClock()),
                25L << 20);
        place("/storage/upload/initiate");
        place("/storage/upload/initiate-multipart");
    }

    @AfterEach
    void stop() {
        bench.close();
        fal.close();
    }

    private void place(String initiate) {
        fal.on(
                "POST",
                initiate,
                200,
                "{\"upload_url\":\"" + fal.at("/up?sig=s%2B") + "\",\"file_url\":\"" + fal.at("/files/f.png") + "\"}");
    }

    private URI put(long bytes) throws IOException, PreparationFailedException {
        Path file = folder.resolve("f.png");
        Files.write(file, new byte[Math.toIntExact(bytes)]);
        return uploads.put(file, bytes, "image/png", "f.png", Duration.ofHours(1));
    }

    @Test
    void aFileIsAskedForWithTheKeyAndPutWithoutIt() throws Exception {
        fal.on("PUT", "/up", new Reply(200, Map.of(), new byte[0]));
        assertThat(put(5)).isEqualTo(URI.create(fal.at("/files/f.png")));
        assertThat(fal.asked("POST").getFirst()).satisfies(initiate -> {
            assertThat(initiate.path()).isEqualTo("/storage/upload/initiate?storage_type=fal-cdn-v3");
            assertThat(initiate.text()).isEqualTo("{\"content_type\":\"image/png\",\"file_name\":\"f.png\"}");
            assertThat(initiate.headers())
                    .containsEntry("authorization", "Key " + FalBench.KEY)
                    .containsEntry("x-fal-object-lifecycle", "{\"expiration_duration_seconds\":3600}");
        });
        assertThat(fal.asked("PUT").getFirst().headers()).doesNotContainKey("authorization");
    }

    @Test
    void aLargeFileGoesInNumberedPartsOfTenMebibytes() throws Exception {
        for (int part = 1; part <= 3; part++) {
            fal.on("PUT", "/up/" + part, 200, "{\"partNumber\":" + part + ",\"etag\":\"e" + part + "\"}");
        }
        fal.on("POST", "/up/complete", 200, "{}");
        put((25L << 20) + 1);
        assertThat(fal.asked("PUT"))
                .extracting(one -> one.body().length)
                .containsExactly(10 << 20, 10 << 20, (5 << 20) + 1);
        assertThat(fal.asked("PUT").getFirst().path()).isEqualTo("/up/1?sig=s%2B");
        assertThat(fal.asked("POST").getLast()).satisfies(complete -> {
            assertThat(complete.path()).isEqualTo("/up/complete?sig=s%2B");
            assertThat(complete.text())
                    .isEqualTo("{\"parts\":[{\"partNumber\":1,\"etag\":\"e1\"},{\"partNumber\":2,\"etag\":\"e2\"},"
                            + "{\"partNumber\":3,\"etag\":\"e3\"}]}");
            assertThat(complete.headers()).doesNotContainKey("authorization");
        });
    }

    @Test
    void aPutThatFailedOnTheWayIsRepeatedAndARefusedAddressReplacedOnce() throws Exception {
        fal.on("PUT", "/up", Reply.json(503, "{}"), Reply.json(403, "{}"), Reply.json(200, "{}"));
        put(5);
        assertThat(fal.asked("PUT")).hasSize(3);
        assertThat(fal.asked("POST")).hasSize(2);
    }

    @Test
    void anUploadThatDoesNotComeAboutSaysWhy() {
        fal.on("PUT", "/up", Reply.json(500, "{}"));
        assertThat(failure()).isEqualTo(Reason.FAILED);
        assertThat(fal.asked("PUT")).hasSize(3);
        fal.on("POST", "/storage/upload/initiate", 401, "{\"detail\":\"Authorization header is required\"}");
        assertThat(failure()).isEqualTo(Reason.ACCOUNT);
        fal.on(
                "POST",
                "/storage/upload/initiate",
                200,
                "{\"upload_url\":\"http://169.254.169.254/up\",\"file_url\":\"https://v3.fal.media/x\"}");
        assertThat(failure()).isEqualTo(Reason.UNAVAILABLE);
    }

    @Test
    void anUploadThatReachesNobodyIsToldAsSuch() {
        fal.close();
        assertThat(failure()).isEqualTo(Reason.UNREACHABLE);
    }

    private Reason failure() {
        return catchThrowableOfType(PreparationFailedException.class, () -> put(5))
                .failure()
                .reason();
    }

    @Test
    void anOutputComesWithoutTheKeyAndThroughRedirects() throws IOException {
        fal.on("GET", "/a", new Reply(302, Map.of("Location", "/b"), new byte[0]));
        fal.on("GET", "/b", new Reply(200, Map.of(), new byte[] {9}));
        assertThat(Files.readAllBytes(fetched(fal.at("/a")))).containsExactly(9);
        assertThat(fal.asked()).allSatisfy(one -> assertThat(one.headers()).doesNotContainKey("authorization"));
    }

    @Test
    void anOutputMayStandInItsAddress() throws IOException {
        assertThat(Files.readString(fetched("data:text/plain;base64,aGVsbG8="))).isEqualTo("hello");
        assertThat(Files.readString(fetched("data:,a%20b"))).isEqualTo("a b");
        assertThatThrownBy(() -> fetched("data:image/png;base64,*")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> fetched("data:," + "x".repeat(6_000))).isInstanceOf(IOException.class);
    }

    @Test
    void whatIsExpiredEmptyPackedOrTooLongIsNoOutput() {
        fal.on("GET", "/gone", Reply.json(404, "{}"));
        fal.on("GET", "/empty", new Reply(200, Map.of(), new byte[0]));
        fal.on("GET", "/packed", new Reply(200, Map.of("Content-Encoding", "gzip"), new byte[] {1}));
        fal.on("GET", "/long", new Reply(200, Map.of(), new byte[5_001]));
        fal.on("GET", "/round", new Reply(302, Map.of("Location", "/round"), new byte[0]));
        for (String path : List.of("/gone", "/empty", "/packed", "/long", "/round")) {
            assertThatThrownBy(() -> fetched(fal.at(path))).as(path).isInstanceOf(IOException.class);
        }
    }

    @Test
    void whatIsGoneIsToldFromWhatCannotBeHadNow() {
        fal.on("GET", "/missing", Reply.json(404, "{}"));
        fal.on("GET", "/expired", Reply.json(410, "{}"));
        fal.on("GET", "/empty", new Reply(200, Map.of(), new byte[0]));
        for (String output :
                List.of(fal.at("/missing"), fal.at("/expired"), fal.at("/empty"), "data:image/png;base64,*")) {
            assertThatThrownBy(() -> fetched(output)).as(output).isInstanceOf(NoOutputException.class);
        }
        for (int status : List.of(401, 403, 408, 429, 500, 502, 503, 504)) {
            fal.on("GET", "/not-now", Reply.json(status, "{}"));
            assertThatThrownBy(() -> fetched(fal.at("/not-now")))
                    .as("" + status)
                    .isInstanceOf(IOException.class)
                    .isNotInstanceOf(NoOutputException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:1/x",
                "https://127.0.0.1/x",
                "https://127.1/x",
                "https://2130706433/x",
                "https://localhost/x",
                "https://[::1]/x",
                "https://[::ffff:127.0.0.1]/x",
                "https://[::]/x",
                "https://0.0.0.0/x",
                "https://10.1.2.3/x",
                "https://100.64.0.1/x",
                "https://169.254.169.254/x",
                "https://172.16.0.1/x",
                "https://192.168.1.1/x",
                "https://192.0.0.8/x",
                "https://198.18.0.1/x",
                "https://224.0.0.1/x",
                "https://255.255.255.255/x",
                "https://[fc00::1]/x",
                "https://[fe80::1]/x",
                "https://[64:ff9b::a00:1]/x",
                "https://[2002:7f00:1::]/x",
                "https://user@1.1.1.1/x",
                "http://1.1.1.1/x",
                "file:///etc/passwd",
                "jar:file:///x!/y",
                "ftp://1.1.1.1/x",
            })
    void noOutputIsFetchedFromAPrivateAddress(String address) {
        assertThatThrownBy(() -> fetched(address)).isInstanceOf(IOException.class);
        fal.on("GET", "/away", new Reply(302, Map.of("Location", address), new byte[0]));
        assertThatThrownBy(() -> fetched(fal.at("/away"))).isInstanceOf(IOException.class);
    }

    private Path fetched(String address) throws IOException {
        Path target = folder.resolve("output");
        bench.provider.fetch(
                new FalHandle("r", "a/b", null, null, null, null).of(GenerationId.next()), URI.create(address), target);
        return target;
    }
}
