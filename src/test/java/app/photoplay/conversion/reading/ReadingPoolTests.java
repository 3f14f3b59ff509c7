package app.photoplay.conversion.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.base.UserId;
import app.photoplay.conversion.reading.ReadingPool.Limits;
import app.photoplay.screenplay.story.Checkpoint;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What no reading may do to others: take all threads, last for ever, go on for nobody, or fill the line. */
class ReadingPoolTests {

    private static final Limits NARROW =
            new Limits(1, 2, 2, Duration.ofSeconds(30), Duration.ofSeconds(20), Duration.ofMillis(1));
    private static final Executor THREADS = task -> Thread.ofVirtual().start(task);

    private final CountDownLatch end = new CountDownLatch(1);
    private final Hand clock = new Hand();
    private @Nullable UserId account = UserId.next();
    private final ReadingPool pool = new ReadingPool(() -> Optional.ofNullable(account), clock, NARROW);

    /** A clock that is set by hand. */
    private static final class Hand extends Clock {
        private volatile Instant now = Instant.EPOCH;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    @AfterEach
    void letGo() {
        end.countDown();
    }

    private String untilTheEnd() {
        while (end.getCount() > 0) {
            Thread.onSpinWait();
        }
        return "read";
    }

    private static String forever() {
        while (true) {
            Checkpoint.pass();
        }
    }

    private CompletableFuture<String> begin(Supplier<String> reading) {
        var begun = new CompletableFuture<@Nullable Void>();
        var answer = CompletableFuture.supplyAsync(
                () -> pool.read(() -> {
                    begun.complete(null);
                    return reading.get();
                }),
                THREADS);
        CompletableFuture.anyOf(begun, answer).join();
        return answer;
    }

    private void assertRefused(Runnable asked, ErrorCode code) {
        assertThatThrownBy(asked::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    @Test
    void aReadingIsDoneOnAThreadOfThePool() {
        assertThat(pool.read(() -> Thread.currentThread().getName())).startsWith("reading-");
        assertThat(pool.<Boolean>read(() -> Thread.currentThread().isVirtual())).isFalse();
    }

    @Test
    void aReadingThatTakesTooLongEndsAndLeavesItsThreadToTheNext() {
        assertRefused(
                () -> pool.read(() -> {
                    clock.now = clock.now.plus(Duration.ofSeconds(21));
                    return forever();
                }),
                ErrorCode.TEXT_TOO_SLOW);
        assertThat(pool.read(() -> "read")).isEqualTo("read");
    }

    @Test
    void aReadingThatNobodyWaitsForEnds() {
        var gone = new AtomicBoolean();
        assertRefused(
                () -> ClientPresence.whileHere(
                        gone::get,
                        () -> pool.read(() -> {
                            gone.set(true);
                            return forever();
                        })),
                ErrorCode.UNAVAILABLE);
        assertThat(pool.read(() -> "read")).isEqualTo("read");
    }

    @Test
    void anAccountHasAFewReadingsAtOnceAndOthersStillHaveTheirs() {
        begin(this::untilTheEnd);
        var second = CompletableFuture.supplyAsync(() -> pool.read(() -> "second"), THREADS);
        await().until(() -> refuses(ErrorCode.READING_LIMIT));

        account = UserId.next();
        var other = CompletableFuture.supplyAsync(() -> pool.read(() -> "other"), THREADS);
        end.countDown();
        assertThat(second.join()).isEqualTo("second");
        assertThat(other.join()).isEqualTo("other");
    }

    /** Asks with somebody who gives up at once, so that asking leaves nothing behind. */
    private boolean refuses(ErrorCode code) {
        try {
            ClientPresence.whileHere(() -> true, () -> pool.read(() -> "asked"));
            return false;
        } catch (Refusal refusal) {
            return refusal.code() == code;
        }
    }

    @Test
    void aLineThatIsFullTurnsPeopleAwayButNotTheWorkOfTheHouse() {
        begin(this::untilTheEnd);
        List<CompletableFuture<String>> waiting = new ArrayList<>();
        for (int number = 0; number < NARROW.waiting(); number++) {
            account = UserId.next();
            waiting.add(CompletableFuture.supplyAsync(() -> pool.read(() -> "waited"), THREADS));
            int line = number + 1;
            await().until(() -> pool.waiting() == line);
        }
        account = UserId.next();
        assertRefused(() -> pool.read(() -> "asked"), ErrorCode.READING_BUSY);

        account = null;
        var planned = CompletableFuture.supplyAsync(() -> pool.read(() -> "planned"), THREADS);
        await().until(() -> pool.waiting() == NARROW.waiting() + 1);
        end.countDown();
        assertThat(planned.join()).isEqualTo("planned");
        assertThat(waiting).allSatisfy(reading -> assertThat(reading.join()).isEqualTo("waited"));
    }

    @Test
    void whoeverWaitsTooLongForTheirTurnIsToldSoAndLeavesTheLine() {
        begin(this::untilTheEnd);
        account = UserId.next();
        var second = CompletableFuture.supplyAsync(() -> pool.read(() -> "second"), THREADS);
        await().until(() -> pool.waiting() == 1);
        clock.now = clock.now.plus(Duration.ofSeconds(31));
        assertThatThrownBy(second::join).hasRootCauseInstanceOf(Refusal.class);
        assertThat(pool.waiting()).isZero();
    }

    @Test
    void whatTheReaderThrowsComesThrough() {
        assertRefused(
                () -> pool.read(() -> {
                    throw new Refusal(ErrorCode.TEXT_EMPTY, "text");
                }),
                ErrorCode.TEXT_EMPTY);
    }
}
