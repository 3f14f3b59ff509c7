package app.photoplay.sharing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What a guest carries who was let in: their name, and that they were, for one link as long as it has the same password.
 * Written by this installation alone, and kept nowhere but in the guest’s cookie.
 */
@Component
class GuestProof {

    private static final int LONGEST = 800;

    private final ShareKey key;

    GuestProof(ShareKey key) {
        this.key = key;
    }

    String of(LinkRow link, String name) {
        Base64.Encoder letters = Base64.getUrlEncoder().withoutPadding();
        return letters.encodeToString(name.getBytes(StandardCharsets.UTF_8)) + "."
                + letters.encodeToString(mac(link, name));
    }

    /** The name of whoever carries it, possibly empty; nothing where it is no proof for this link. */
    Optional<String> name(LinkRow link, @Nullable String cookie) {
        if (cookie == null || cookie.length() > LONGEST) {
            return Optional.empty();
        }
        int dot = cookie.indexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        try {
            String name = new String(Base64.getUrlDecoder().decode(cookie.substring(0, dot)), StandardCharsets.UTF_8);
            byte[] mac = Base64.getUrlDecoder().decode(cookie.substring(dot + 1));
            return MessageDigest.isEqual(mac, mac(link, name)) ? Optional.of(name) : Optional.empty();
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private byte[] mac(LinkRow link, String name) {
        return key.mac("guest", link.id().toString(), Objects.requireNonNullElse(link.password(), ""), name);
    }
}
