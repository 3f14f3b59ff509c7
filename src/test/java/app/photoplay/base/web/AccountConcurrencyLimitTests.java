package app.photoplay.base.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import app.photoplay.base.CurrentUser;
import app.photoplay.base.UserId;
import jakarta.servlet.FilterChain;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

class AccountConcurrencyLimitTests {

    private final CurrentUser somebody = mock(CurrentUser.class);
    private final CountDownLatch opened = new CountDownLatch(1);
    private final AtomicInteger running = new AtomicInteger();
    private final FilterChain slow = (request, response) -> {
        running.incrementAndGet();
        try {
            opened.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    };

    @BeforeEach
    void maraCalls() {
        given(somebody.find()).willReturn(Optional.of(UserId.next()));
    }

    @AfterEach
    void letGo() {
        opened.countDown();
    }

    @Test
    void oneAccountHasOnlySoManyCallsAtOnce() throws Exception {
        AccountConcurrencyLimit limit = limit(Duration.ofMillis(1));
        fill(limit);

        MockHttpServletResponse late = call(limit);

        assertThat(late.getStatus()).isEqualTo(429);
        assertThat(late.getHeader("Retry-After")).isEqualTo("1");
        assertThat(late.getContentAsString()).contains("too-many-requests");
        given(somebody.find()).willReturn(Optional.of(UserId.next()));
        Thread.startVirtualThread(() -> call(limit));
        await().until(() -> running.get() == AccountConcurrencyLimit.MOST + 1);
    }

    @Test
    void whoWaitsForATurnIsServed() {
        AccountConcurrencyLimit limit = limit(Duration.ofMinutes(1));
        fill(limit);
        Thread.startVirtualThread(() -> call(limit));

        opened.countDown();

        await().until(() -> running.get() == AccountConcurrencyLimit.MOST + 1);
    }

    private void fill(AccountConcurrencyLimit limit) {
        for (int i = 0; i < AccountConcurrencyLimit.MOST; i++) {
            Thread.startVirtualThread(() -> call(limit));
        }
        await().until(() -> running.get() == AccountConcurrencyLimit.MOST);
    }

    private MockHttpServletResponse call(AccountConcurrencyLimit limit) {
        MockHttpServletResponse response = new MockHttpServletResponse();
        try {
            limit.doFilter(new MockHttpServletRequest("POST", "/api/conversions"), response, slow);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return response;
    }

    private AccountConcurrencyLimit limit(Duration patience) {
        StaticMessageSource words = new StaticMessageSource();
        words.setUseCodeAsDefaultMessage(true);
        return new AccountConcurrencyLimit(
                somebody, new Problems(words, JsonMapper.builder().build()), patience);
    }
}
