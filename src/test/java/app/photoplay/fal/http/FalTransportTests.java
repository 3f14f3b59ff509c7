package app.photoplay.fal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import app.photoplay.support.ShiftingClock;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The client against a socket that does as it likes. */
@Timeout(30)
class FalTransportTests {

    private static final String KEY = "secret-key-of-a-test";
    private static final ExchangeLimits TIGHT =
            new ExchangeLimits(Duration.ofMillis(400), Duration.ofMillis(200), Duration.ofSeconds(2), 10_000);

    @TempDir
    private Path folder;

    private final List<Duration> waits = Collections.synchronizedList(new ArrayList<>());
    private RawServer server;
    private FalHttp http;

    @AfterEach
    void stop() {
        http.close();
        server.close();
    }

    private void serve(RawServer.Script script) throws IOException {
        server = new RawServer(script);
        http = new FalHttp(
                KEY, new TrustedBases(List.of(server.base())), Duration.ofSeconds(2), new ShiftingClock(), waits::add);
    }

    private FalCall get(Operation operation) {
        return FalCall.get(operation, server.base().resolve("/x"), TIGHT);
    }

    private FalCall post() {
        return new FalCall(
                Operation.SUBMIT,
                "POST",
                server.base().resolve("/model"),
                Map.of("Content-Type", "application/json"),
                BodyPublishers.ofString("{\"prompt\":\"Mara\"}"),
                true,
                TIGHT);
    }

    @Test
    void aBodyThatDripsIsGivenUpWhenItsWholeTimeIsOver() throws IOException {
        serve((request, out) -> {
            out.write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            while (true) {
                out.write(' ');
                out.flush();
                RawServer.rest(50);
            }
        });
        assertThatThrownBy(() -> http.send(get(Operation.STATUS)))
                .isInstanceOfSatisfying(
                        OverLimitException.class,
                        over -> assertThat(over.late()).isTrue());
    }

    @Test
    void aBodyThatStopsIsGivenUpWhenItHasBeenSilentForTooLong() throws IOException {
        serve((request, out) -> {
            out.write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{".getBytes(StandardCharsets.US_ASCII));
            out.flush();
            RawServer.rest(20_000);
            return RawServer.CLOSE;
        });
        assertThatThrownBy(() -> http.send(get(Operation.STATUS)))
                .isInstanceOf(OverLimitException.class)
                .hasMessageContaining("Nothing came");
    }

    @Test
    void headersThatDoNotComeAreNotWaitedFor() throws IOException {
        serve((request, out) -> {
            RawServer.rest(20_000);
            return RawServer.CLOSE;
        });
        assertThatThrownBy(() -> http.send(get(Operation.STATUS))).isInstanceOf(IOException.class);
    }

    @Test
    void anEndlessBodyIsReadToItsLimitAndNoFurther() throws IOException {
        serve((request, out) -> {
            out.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            while (true) {
                out.write(("400\r\n" + "x".repeat(0x400) + "\r\n").getBytes(StandardCharsets.US_ASCII));
                out.flush();
            }
        });
        assertThatThrownBy(() -> http.send(get(Operation.STATUS)))
                .hasMessageContaining("longer than 10000")
                .isInstanceOfSatisfying(
                        OverLimitException.class,
                        over -> assertThat(over.late()).isFalse());
    }

    @Test
    void tenGigabytesAreNotEvenBegun() throws IOException {
        serve((request, out) -> {
            out.write("HTTP/1.1 200 OK\r\nContent-Length: 10737418240\r\n\r\n{".getBytes(StandardCharsets.US_ASCII));
            return RawServer.CLOSE;
        });
        assertThatThrownBy(() -> http.send(get(Operation.STATUS)))
                .isInstanceOf(OverLimitException.class)
                .hasMessageContaining("announced");
    }

    @Test
    void aBodyShorterThanItWasAnnouncedIsNoAnswer() throws IOException {
        serve((request, out) -> {
            out.write("HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n{\"a\":1}".getBytes(StandardCharsets.US_ASCII));
            return RawServer.CLOSE;
        });
        assertThatThrownBy(() -> http.send(get(Operation.STATUS))).isInstanceOf(IOException.class);
    }

    @Test
    void nothingIsUnpackedThatNobodyAskedFor() throws IOException {
        serve((request, out) -> {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (OutputStream gzip = new GZIPOutputStream(packed)) {
                gzip.write(new byte[5_000_000]);
            }
            out.write(("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: " + packed.size() + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.write(packed.toByteArray());
            return RawServer.CLOSE;
        });
        FalResponse answer = http.send(get(Operation.STATUS));
        assertThat(answer.body()).hasSizeLessThan(10_000);
        assertThat(server.requests().getFirst().toLowerCase()).doesNotContain("accept-encoding");
        assertThatThrownBy(() -> Json.read(answer.body())).isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"before the body", "after the body", "within the answer", "first request on a kept connection"})
    void aPostIsOnTheWireOnceWhereverItsConnectionBreaks(String where) throws IOException {
        boolean kept = where.startsWith("first");
        serve((request, out) -> {
            if (kept && request.startsWith("GET")) {
                out.write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}".getBytes(StandardCharsets.US_ASCII));
                out.flush();
                return RawServer.KEEP;
            }
            if (where.equals("within the answer")) {
                out.write("HTTP/1.1 200 OK\r\nContent-Len".getBytes(StandardCharsets.US_ASCII));
                out.flush();
            }
            return where.equals("before the body") ? RawServer.RESET_UNREAD : RawServer.RESET;
        });
        if (kept) {
            http.send(get(Operation.WARM_UP));
        }
        Throwable failure = catchThrowable(() -> http.send(post()));
        assertThat(failure).isInstanceOf(IOException.class).isNotInstanceOf(UndeliveredException.class);
        assertThat(server.requests().stream().filter(one -> one.startsWith("POST")))
                .hasSize(1);
        assertThat(waits).isEmpty();
    }

    @Test
    void aJdkThatWasToldToRepeatPostsIsNotUsed() throws IOException {
        serve((request, out) -> RawServer.CLOSE);
        System.setProperty("jdk.httpclient.enableAllMethodRetry", "true");
        try {
            TrustedBases bases = new TrustedBases(List.of(server.base()));
            assertThatThrownBy(() -> new FalHttp(KEY, bases, Duration.ofSeconds(1), new ShiftingClock(), waits::add))
                    .isInstanceOf(IllegalStateException.class);
        } finally {
            System.clearProperty("jdk.httpclient.enableAllMethodRetry");
        }
    }

    @Test
    void nobodyThereIsCertainNotToHaveGotIt() throws IOException {
        serve((request, out) -> RawServer.CLOSE);
        server.close();
        assertThatThrownBy(() -> http.send(post())).isInstanceOf(UndeliveredException.class);
        assertThatThrownBy(() -> http.send(new FalCall(
                        Operation.SUBMIT,
                        "POST",
                        URI.create("http://no-such-host.invalid/"),
                        Map.of(),
                        BodyPublishers.ofString("x"),
                        false,
                        TIGHT)))
                .isInstanceOf(UndeliveredException.class);
    }

    @Test
    void aLookUpIsTriedThreeTimesAndTheWaitThatIsAskedForIsKept() throws IOException {
        serve((request, out) -> {
            out.write("HTTP/1.1 429 No\r\nRetry-After: 2\r\nContent-Length: 0\r\n\r\n"
                    .getBytes(StandardCharsets.US_ASCII));
            return RawServer.CLOSE;
        });
        assertThat(http.send(get(Operation.LOOK_UP)).status()).isEqualTo(429);
        assertThat(server.requests()).hasSize(3);
        assertThat(waits).containsExactly(Duration.ofSeconds(2), Duration.ofSeconds(2));
    }

    @Test
    void redirectsAreNotFollowedAndTheKeyGoesToFalAlone() throws IOException {
        serve((request, out) -> {
            out.write("HTTP/1.1 302 Found\r\nLocation: http://other.example/\r\nContent-Length: 0\r\n\r\n"
                    .getBytes(StandardCharsets.US_ASCII));
            return RawServer.CLOSE;
        });
        assertThat(http.send(get(Operation.STATUS)).status()).isEqualTo(302);
        assertThat(server.requests().getFirst()).contains("Authorization: Key " + KEY);
        for (String elsewhere : List.of("http://other.example/", "https://127.0.0.1/", "http://127.0.0.1:1/x")) {
            assertThatThrownBy(() -> http.send(FalCall.get(Operation.STATUS, URI.create(elsewhere), TIGHT)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageNotContaining(KEY);
        }
    }

    @Test
    void noFailureTellsTheKey() throws IOException {
        serve((request, out) -> RawServer.RESET);
        Throwable failure = catchThrowable(() -> http.send(post()));
        for (Throwable one = failure; one != null; one = one.getCause()) {
            assertThat(one.toString()).doesNotContain(KEY);
        }
        assertThat(post().toString()).doesNotContain(KEY);
    }

    @Test
    void whatRepeatsTheKeyComesWithoutIt() throws IOException {
        serve((request, out) -> {
            String body = "{\"detail\":\"Wrong: Key " + KEY + ", für " + KEY + "\"}";
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            out.write(("HTTP/1.1 401 No\r\nX-Fal-Error-Type: key " + KEY + "\r\nContent-Length: " + bytes.length
                            + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.write(bytes);
            return RawServer.CLOSE;
        });
        FalResponse answer = http.send(get(Operation.STATUS));
        assertThat(answer.text()).isEqualTo("{\"detail\":\"Wrong: Key ***, für ***\"}");
        assertThat(answer.header("x-fal-error-type")).isEqualTo("key ***");
    }

    @Test
    void aFailureThatRepeatsTheKeyComesWithoutIt() throws IOException {
        serve((request, out) -> {
            out.write(("Key " + KEY + " is wrong\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            return RawServer.CLOSE;
        });
        Throwable failure = catchThrowable(() -> http.send(get(Operation.STATUS)));
        assertThat(failure).isInstanceOf(IOException.class).hasMessageContaining("***");
        for (Throwable one = failure; one != null; one = one.getCause()) {
            assertThat(one.toString()).doesNotContain(KEY);
        }
    }

    @Test
    void aFileThatIsTooLongStopsAtItsLimit() throws IOException {
        serve((request, out) -> {
            out.write("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            while (true) {
                out.write(new byte[1_024]);
            }
        });
        Path target = folder.resolve("output");
        assertThatThrownBy(() -> http.exchange(get(Operation.DOWNLOAD), info -> FalHttp.toFile(target)))
                .isInstanceOf(OverLimitException.class);
        assertThat(target.toFile().length()).isLessThanOrEqualTo(TIGHT.bytes());
    }
}
