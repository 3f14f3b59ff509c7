package app.photoplay.account.factor;

import app.photoplay.base.KeyFile;
import app.photoplay.base.PhotoplayHome;
import app.photoplay.base.UserId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Seals the secrets of authenticator apps by a key of the home folder, so that the database alone gives no code. Each is
 * bound to its person: copied into another row, it opens no more.
 */
@Component
class FactorKey {

    private static final Logger log = LoggerFactory.getLogger(FactorKey.class);
    private static final String MARK = "v1:";
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final KeyFile key;

    FactorKey(PhotoplayHome home) {
        this.key = new KeyFile(home, "factor.key");
    }

    /** Whether that stands there as it was written before there was a key. */
    static boolean isPlain(String kept) {
        return !kept.startsWith(MARK);
    }

    String seal(UserId person, String secret) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, person, nonce).doFinal(secret.getBytes(StandardCharsets.UTF_8));
            byte[] whole = ByteBuffer.allocate(nonce.length + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
            return MARK + Base64.getEncoder().withoutPadding().encodeToString(whole);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has " + CIPHER, e);
        }
    }

    /** Empty where the key is another than the one that sealed it: codes for when the app is lost still help. */
    Optional<String> open(UserId person, String kept) {
        if (isPlain(kept)) {
            return Optional.of(kept);
        }
        try {
            ByteBuffer whole = ByteBuffer.wrap(Base64.getDecoder().decode(kept.substring(MARK.length())));
            byte[] nonce = new byte[NONCE_BYTES];
            whole.get(nonce);
            byte[] sealed = new byte[whole.remaining()];
            whole.get(sealed);
            return Optional.of(
                    new String(cipher(Cipher.DECRYPT_MODE, person, nonce).doFinal(sealed), StandardCharsets.UTF_8));
        } catch (GeneralSecurityException | RuntimeException notOurs) {
            log.warn("The second factor of {} cannot be opened: keys/factor.key is another", person);
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, UserId person, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, new SecretKeySpec(key.bytes(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(person.toString().getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
