package app.photoplay.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Locale;
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
    private final Cache<ByteBuffer, String> right =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(MEMORY).build();

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
        right.asMap().computeIfAbsent(proof(account, password, stored), proof -> {
            check.run();
            return account;
        });
    }

    private ByteBuffer proof(String account, String password, String stored) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(account.strip().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            mac.update(stored.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return ByteBuffer.wrap(mac.doFinal(password.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
