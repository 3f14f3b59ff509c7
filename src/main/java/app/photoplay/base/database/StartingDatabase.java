package app.photoplay.base.database;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** A database on its way: whoever needs it waits for it, everybody else goes on. */
final class StartingDatabase implements AutoCloseable {

    private final CompletableFuture<EmbeddedDatabase> start = new CompletableFuture<>();

    /** Begins at once, on a thread of its own. */
    StartingDatabase(Supplier<EmbeddedDatabase> starter) {
        Thread.ofPlatform().daemon().name("database-start").start(() -> {
            try {
                start.complete(starter.get());
            } catch (Throwable e) {
                start.completeExceptionally(e);
            }
        });
    }

    /**
     * The database that answers.
     *
     * @throws DatabaseUnavailableException if it does not start, with one sentence for the reader
     */
    EmbeddedDatabase started() {
        try {
            return start.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof DatabaseUnavailableException unavailable) {
                throw unavailable;
            }
            throw e;
        }
    }

    /** Stops it, after a start that is under way. */
    @Override
    public void close() {
        start.exceptionally(failure -> null)
                .thenAccept(database -> {
                    if (database != null) {
                        database.close();
                    }
                })
                .join();
    }
}
