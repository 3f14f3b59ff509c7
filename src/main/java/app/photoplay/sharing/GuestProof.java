package app.photoplay.sharing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What a guest carries who was let in or did something: who they are, and that they were let in, for one link as long as it has the same password.
 * Written by this installation alone, and kept nowhere but in the guest’s cookie.
 */
@Component
class GuestProof {

    private static final int LONGEST = 800;
    private static final int ID_BYTES = 16;
    private static final int PARTS = 3;

    private final SecureRandom random = new SecureRandom();
    private final ShareKey key;

    GuestProof(ShareKey key) {
        this.key = key;
    }

    String of(LinkRow link, Guest guest) {
        Base64.Encoder letters = Base64.getUrlEncoder().withoutPadding();
        return letters.encodeToString(guest.name().getBytes(StandardCharsets.UTF_8)) + "." + guest.id() + "."
                + letters.encodeToString(mac(link, guest));
    }

    /** Somebody who was not known before. */
    Guest fresh(String name) {
        byte[] id = new byte[ID_BYTES];
        random.nextBytes(id);
        return new Guest(Base64.getUrlEncoder().withoutPadding().encodeToString(id), name);
    }

    /** Whoever carries it; nothing where it is no proof for this link. */
    Optional<Guest> guest(LinkRow link, @Nullable String cookie) {
        if (cookie == null || cookie.length() > LONGEST) {
            return Optional.empty();
        }
        String[] parts = cookie.split("\\.", -1);
        if (parts.length != PARTS) {
            return Optional.empty();
        }
        try {
            String name = new String(Base64.getUrlDecoder().decode(parts[0]), StandardCharsets.UTF_8);
            Guest guest = new Guest(parts[1], name);
            byte[] mac = Base64.getUrlDecoder().decode(parts[2]);
            return MessageDigest.isEqual(mac, mac(link, guest)) ? Optional.of(guest) : Optional.empty();
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private byte[] mac(LinkRow link, Guest guest) {
        return key.mac(
                "guest",
                link.id().toString(),
                Objects.requireNonNullElse(link.password(), ""),
                guest.id(),
                guest.name());
    }
}
