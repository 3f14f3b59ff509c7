package app.photoplay.account.signin;

import app.photoplay.account.EmailAddress;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentMap;
import javax.crypto.KeyGenerator;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/**
 * Remembers for a minute which passwords were right: a program sends its own with every call, and each check is slow on
 * purpose. Of many equal ones at once, one is checked and the others wait for it. Keeps no password, but a hash under a
 * key that only this process has; what was wrong is not remembered. Says nothing about who somebody is now.
 */
final class RememberedProofs {

    private static final Duration MEMORY = Duration.ofMinutes(1);
    private static final int MOST = 10_000;

    private final SecretKey key;

    /** Whether it was right: true, or not known yet. */
    private final ConcurrentMap<ByteBuffer, CompletableFuture<Boolean>> proofs = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(MEMORY)
            .<ByteBuffer, CompletableFuture<Boolean>>build()
            .asMap();

    RememberedProofs() {
        try {
            key = KeyGenerator.getInstance("HmacSHA256").generateKey();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Proves a password.
     *
     * @param stored what is stored of the account's password now: after a change, nothing is remembered
     * @param check runs unless the same was right lately; what it throws is thrown here
     */
    void prove(String account, String password, String stored, Runnable check) {
        ByteBuffer proof = proof(account, password, stored);
        CompletableFuture<Boolean> mine = new CompletableFuture<>();
        // Not computed inside the map: that would hold up whoever shares a bin of it.
        for (var other = proofs.putIfAbsent(proof, mine); other != null; other = proofs.putIfAbsent(proof, mine)) {
            if (other.join()) {
                return;
            }
        }
        boolean right = false;
        try {
            check.run();
            right = true;
        } finally {
            if (!right) {
                proofs.remove(proof, mine);
            }
            mine.complete(right);
        }
    }

    private ByteBuffer proof(String account, String password, String stored) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(EmailAddress.fold(account).getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            mac.update(stored.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return ByteBuffer.wrap(mac.doFinal(password.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
