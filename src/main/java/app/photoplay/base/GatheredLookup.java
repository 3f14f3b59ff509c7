package app.photoplay.base;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * Answers many who ask at once with one look, and keeps nothing: whoever comes while a look is under way waits for the next
 * one, which takes all who wait. So every answer is of a look that began after its question, as if each had looked alone.
 *
 * @param <K> a question, by its value
 * @param <V> an answer
 */
public final class GatheredLookup<K, V> {

    private final Function<Set<K>, Map<K, V>> look;
    private final ReentrantLock turn = new ReentrantLock(true);
    private final ReentrantLock door = new ReentrantLock();
    private Group waiting = new Group();

    /** @param look from questions, at least one, to the answers of those that have one; from any thread, one at a time */
    public GatheredLookup(Function<Set<K>, Map<K, V>> look) {
        this.look = look;
    }

    private final class Group {

        private final Set<K> questions = new HashSet<>();
        private final CompletableFuture<Map<K, V>> answers = new CompletableFuture<>();
    }

    /**
     * Waits for the answer. Where the look fails, everybody whom it was for hears of it.
     *
     * @return empty where there is none
     */
    public Optional<V> find(K question) {
        Group group;
        boolean first;
        door.lock();
        try {
            group = waiting;
            first = group.questions.isEmpty();
            group.questions.add(question);
        } finally {
            door.unlock();
        }
        if (first) {
            lookFor(group);
        }
        try {
            return Optional.ofNullable(group.answers.join().get(question));
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw e;
        }
    }

    private void lookFor(Group group) {
        turn.lock();
        try {
            door.lock();
            try {
                waiting = new Group();
            } finally {
                door.unlock();
            }
            group.answers.complete(look.apply(group.questions));
        } catch (RuntimeException | Error e) {
            group.answers.completeExceptionally(e);
        } finally {
            turn.unlock();
        }
    }
}
