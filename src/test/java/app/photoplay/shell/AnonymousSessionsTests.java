package app.photoplay.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpSession;

class AnonymousSessionsTests {

    private final AnonymousSessions sessions = new AnonymousSessions();

    @Test
    void theOldestOfANetworkGoesFirst() {
        MockHttpSession other = opened("192.0.2.8");
        MockHttpSession first = opened("192.0.2.7");
        IntStream.range(1, AnonymousSessions.MOST_OF_A_NETWORK).forEach(i -> opened("192.0.2.7"));
        assertThat(first.isInvalid()).isFalse();

        MockHttpSession last = opened("192.0.2.7");

        assertThat(first.isInvalid()).isTrue();
        assertThat(last.isInvalid()).isFalse();
        assertThat(other.isInvalid()).isFalse();
    }

    @Test
    void thereAreOnlySoManyInAll() {
        MockHttpSession first = opened("198.51.100.1");
        IntStream.range(0, AnonymousSessions.MOST).forEach(i -> opened("10.0." + i / 250 + "." + i % 250));

        assertThat(first.isInvalid()).isTrue();
        assertThat(sessions.count()).isEqualTo(AnonymousSessions.MOST);
    }

    @Test
    void whoSignsInIsCountedNoMore() {
        MockHttpSession mara = opened("192.0.2.7");
        assertThat(mara.getMaxInactiveInterval()).isEqualTo(600);

        sessions.known(mara);

        assertThat(sessions.count()).isZero();
        assertThat(mara.getMaxInactiveInterval()).isEqualTo(1800);
    }

    @Test
    void aSessionThatEndsIsForgotten() {
        opened("192.0.2.7").invalidate();

        assertThat(sessions.count()).isZero();
    }

    private MockHttpSession opened(String address) {
        MockHttpSession session = new MockHttpSession();
        session.setMaxInactiveInterval(1800);
        sessions.opened(session, address);
        return session;
    }
}
