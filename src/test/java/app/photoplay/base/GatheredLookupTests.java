package app.photoplay.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class GatheredLookupTests {

    private final Map<String, Integer> rows = new ConcurrentHashMap<>(Map.of("a", 1, "b", 2));
    private final List<Set<String>> looks = new CopyOnWriteArrayList<>();
    private final Semaphore allowed = new Semaphore(0);
    private final CountDownLatch begun = new CountDownLatch(1);

    private final GatheredLookup<String, Integer> lookup = new GatheredLookup<>(questions -> {
        Map<String, Integer> seen = new HashMap<>(rows);
        looks.add(Set.copyOf(questions));
        begun.countDown();
        allowed.acquireUninterruptibly();
        seen.keySet().retainAll(questions);
        return seen;
    });

    @Test
    void oneAloneIsAnsweredAtOnceAndNothingIsKept() {
        allowed.release(2);

        assertThat(lookup.find("a")).contains(1);
        rows.remove("a");
        assertThat(lookup.find("a")).isEmpty();
    }

    @Test
    void whoComesDuringALookIsAnsweredByALaterOneTogetherWithAllOthers() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = CompletableFuture.supplyAsync(() -> lookup.find("a"), threads);
            begun.await();
            // What changes now is not in the look that has begun.
            rows.put("a", 3);
            CountDownLatch asked = new CountDownLatch(20);
            var others = IntStream.range(0, 20)
                    .mapToObj(i -> CompletableFuture.supplyAsync(
                            () -> {
                                asked.countDown();
                                return lookup.find(i % 2 == 0 ? "a" : "c");
                            },
                            threads))
                    .toList();
            asked.await();
            allowed.release(100);

            assertThat(first.get()).contains(1);
            for (int i = 0; i < others.size(); i++) {
                assertThat(others.get(i).get()).isEqualTo(i % 2 == 0 ? Optional.of(3) : Optional.empty());
            }
            assertThat(looks.getFirst()).containsExactly("a");
            assertThat(looks.size()).isLessThan(21);
        }
    }

    @Test
    void aLookThatFailsIsToldAndTheNextOneIsTriedAnew() {
        var failing = new GatheredLookup<String, Integer>(questions -> {
            if (rows.containsKey("a")) {
                throw new IllegalStateException("away");
            }
            return Map.of("x", 7);
        });

        assertThatThrownBy(() -> failing.find("x"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("away");
        rows.clear();
        assertThat(failing.find("x")).contains(7);
    }
}
