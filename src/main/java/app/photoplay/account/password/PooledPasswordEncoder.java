package app.photoplay.account.password;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Hashes passwords on a few threads of its own: each hash is slow on purpose, and whoever asks for many at once, with an
 * account or without, may not take the processor from everybody else. Who would wait too long is told so.
 */
final class PooledPasswordEncoder implements PasswordEncoder {

    private final PasswordEncoder encoder;
    private final ThreadPoolExecutor threads;
    private final Duration patience;

    /**
     * @param threads that hash at once
     * @param waiting most that wait for one of them
     * @param patience how long each waits, hashing included
     */
    PooledPasswordEncoder(PasswordEncoder encoder, int threads, int waiting, Duration patience) {
        this.encoder = encoder;
        this.patience = patience;
        // Platform threads: the system shares the processor between them and the threads that carry all virtual ones.
        this.threads = new ThreadPoolExecutor(
                threads,
                threads,
                30,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(waiting),
                Thread.ofPlatform().daemon().name("password-hash-", 0).factory());
        this.threads.allowCoreThreadTimeOut(true);
    }

    /** @throws AuthenticationServiceException if too many hash at once */
    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return hashed(() -> encoder.encode(password));
    }

    /** @throws AuthenticationServiceException if too many hash at once */
    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        return Boolean.TRUE.equals(hashed(() -> encoder.matches(password, hash)));
    }

    @Override
    public boolean upgradeEncoding(@Nullable String hash) {
        return encoder.upgradeEncoding(hash);
    }

    /** How many wait for a thread. */
    int waiting() {
        return threads.getQueue().size();
    }

    private <T extends @Nullable Object> T hashed(Callable<T> work) {
        Future<T> hash;
        try {
            hash = threads.submit(work);
        } catch (RejectedExecutionException full) {
            throw new AuthenticationServiceException("Too many passwords are being hashed", full);
        }
        try {
            return hash.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            hash.cancel(false);
            throw new AuthenticationServiceException("Too many passwords are being hashed", late);
        } catch (InterruptedException e) {
            hash.cancel(false);
            Thread.currentThread().interrupt();
            throw new AuthenticationServiceException("Interrupted", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        }
    }
}
