package app.photoplay.sharing;

import app.photoplay.base.KeyFile;
import app.photoplay.base.PhotoplayHome;
import app.photoplay.base.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * The key of the home folder from which the addresses of links are made, so that the database alone tells none of them
 * (decision 030). Made once and never shown.
 */
@Component
class ShareKey {

    private static final String ALGORITHM = "HmacSHA256";
    /** 144 bits, 24 characters. */
    private static final int TOKEN_BYTES = 18;

    private final SecureRandom random = new SecureRandom();
    private final KeyFile key;

    ShareKey(PhotoplayHome home) {
        this.key = new KeyFile(home, "share.key");
    }

    byte[] nonce() {
        byte[] nonce = new byte[16];
        random.nextBytes(nonce);
        return nonce;
    }

    /** The last part of the address of a link. */
    String token(UUID link, byte[] nonce) {
        byte[] whole = mac("address", link.toString(), Base64.getEncoder().encodeToString(nonce));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(whole, TOKEN_BYTES));
    }

    /** What of it stands in the database. */
    static String hash(String token) {
        return Sha256.hex(token.getBytes(StandardCharsets.UTF_8));
    }

    /** A proof that only this installation can write: of a use, with whatever it is of. */
    byte[] mac(String use, String... parts) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.bytes(), ALGORITHM));
            mac.update(use.getBytes(StandardCharsets.UTF_8));
            for (String part : parts) {
                mac.update((byte) 0);
                mac.update(part.getBytes(StandardCharsets.UTF_8));
            }
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has " + ALGORITHM, e);
        }
    }
}
