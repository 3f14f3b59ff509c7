package app.photoplay.sharing;

import app.photoplay.base.PhotoplayHome;
import app.photoplay.base.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
    private static final int KEY_BYTES = 32;
    /** 144 bits, 24 characters. */
    private static final int TOKEN_BYTES = 18;

    private final SecureRandom random = new SecureRandom();
    private final Path file;
    private volatile byte[] key = {};

    ShareKey(PhotoplayHome home) {
        this.file = home.folder("keys").resolve("share.key");
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
            mac.init(new SecretKeySpec(key(), ALGORITHM));
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

    private byte[] key() {
        byte[] known = key;
        if (known.length == 0) {
            known = load();
            key = known;
        }
        return known;
    }

    /** Whoever comes first writes it, whole; everybody reads the same, on whatever node. */
    private byte[] load() {
        try {
            if (!Files.exists(file)) {
                write();
            }
            byte[] read = Files.readAllBytes(file);
            if (read.length != KEY_BYTES) {
                throw new IllegalStateException(file + " is not a key; put the right one back, or remove it");
            }
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException("The key of the links cannot be read", e);
        }
    }

    private void write() throws IOException {
        byte[] fresh = new byte[KEY_BYTES];
        random.nextBytes(fresh);
        Path folder = Files.createDirectories(file.getParent());
        Path draft = Files.createTempFile(folder, "share", ".new");
        try {
            Files.write(draft, fresh);
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException othersWereFirst) {
            return;
        } catch (UnsupportedOperationException noLinksHere) {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
