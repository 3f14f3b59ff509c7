package app.photoplay.fal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** When a request counts as gone: not before a connection stands, and not if it was kept back. */
@Timeout(60)
class FalDepartureTests {

    private static final ExchangeLimits LIMITS =
            new ExchangeLimits(Duration.ofSeconds(20), Duration.ofSeconds(20), Duration.ofSeconds(20), 10_000);
    private static final ExchangeLimits TIGHT =
            new ExchangeLimits(Duration.ofMillis(300), Duration.ofMillis(300), Duration.ofMillis(300), 10_000);

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-30T02:00:00Z"));
    private final Clock clock = mock();
    private final List<String> bodies = new CopyOnWriteArrayList<>();
    private final AtomicInteger departures = new AtomicInteger();
    private RawServer server;
    private FalHttp http;

    @AfterEach
    void stop() {
        http.close();
        server.close();
    }

    private void serve() throws IOException {
        when(clock.instant()).thenAnswer(call -> now.get());
        server = new RawServer((head, out) -> {
            out.write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}".getBytes(StandardCharsets.US_ASCII));
            out.flush();
            return RawServer.KEEP;
        });
        server.tellBodies(bodies::add);
        http = new FalHttp("a-key", new TrustedBases(List.of(server.base())), Duration.ofSeconds(2), clock, wait -> {});
    }

    private FalCall post(ExchangeLimits limits) {
        return new FalCall(
                Operation.SUBMIT,
                "POST",
                server.base().resolve("/model"),
                Map.of(),
                BodyPublishers.ofString("Mara"),
                true,
                limits);
    }

    @Test
    void aRequestDepartsOnceAndItsBodyFollows() throws IOException {
        serve();

        assertThat(http.send(post(LIMITS), departures::incrementAndGet).ok()).isTrue();

        assertThat(departures).hasValue(1);
        assertSent();
    }

    @Test
    void withoutAConnectionNothingDeparts() throws IOException {
        serve();
        FalCall nowhere = new FalCall(
                Operation.SUBMIT,
                "POST",
                URI.create("http://127.0.0.1:1/"),
                Map.of(),
                BodyPublishers.ofString("Mara"),
                false,
                LIMITS);

        assertThatThrownBy(() -> http.send(nowhere, departures::incrementAndGet))
                .isInstanceOf(UndeliveredException.class);

        assertThat(departures).hasValue(0);
    }

    @Test
    void aConnectionStandsWhenItDeparts() throws IOException {
        serve();

        // The server counts a connection beside the client that has it.
        http.send(post(LIMITS), () -> {
            Awaitility.await().until(() -> server.requests().size() + server.connections() > 0);
            departures.incrementAndGet();
        });

        assertThat(departures.get()).isPositive();
    }

    @Test
    void whatMayNotDepartStaysHere() throws IOException {
        serve();

        assertThatThrownBy(() -> http.send(post(LIMITS), () -> {
                    throw new IllegalStateException("Called off");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Called off");

        http.send(post(LIMITS));
        assertSent();
    }

    @Test
    void whatIsGivenUpAtTheDoorNeverLeavesHoweverLateTheDoorOpens() throws IOException, InterruptedException {
        serve();
        CountDownLatch open = new CountDownLatch(1);
        CountDownLatch passed = new CountDownLatch(1);

        assertThatThrownBy(() -> http.send(post(TIGHT), () -> {
                    await(open);
                    passed.countDown();
                }))
                .isInstanceOf(UndeliveredException.class);

        open.countDown();
        assertThat(passed.await(20, TimeUnit.SECONDS)).isTrue();
        http.send(post(LIMITS));
        assertSent();
    }

    @Test
    void aConnectionThatLayIdleIsNotTrustedWithASubmit() throws IOException {
        serve();
        http.send(post(LIMITS));
        http.send(post(LIMITS));
        assertThat(server.connections()).isEqualTo(1);

        now.updateAndGet(before -> before.plusSeconds(6));
        http.send(post(LIMITS));

        assertThat(server.connections()).isEqualTo(2);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The server tells what it read beside its answer. */
    private void assertSent() {
        Awaitility.await().untilAsserted(() -> assertThat(bodies).containsExactly("Mara"));
    }
}
