package app.photoplay.sharing;

import jakarta.annotation.security.PermitAll;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import org.springframework.stereotype.Service;

/**
 * Seals of the forms on pages for guests, who have no session: a form is sent by a page that was made for whoever sends it,
 * or not taken. The seal of somebody who has not done anything yet is good for nothing but beginning.
 */
@Service
@PermitAll
public class GuestForms {

    private static final int LONGEST = 100;

    private final ShareKey key;

    GuestForms(ShareKey key) {
        this.key = key;
    }

    public String seal(GuestLink link, Guest guest) {
        byte[] mac = key.mac("form", link.id().toString(), guest.id());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(mac);
    }

    public boolean isSealed(GuestLink link, Guest guest, String seal) {
        return seal.length() <= LONGEST
                && MessageDigest.isEqual(
                        seal(link, guest).getBytes(StandardCharsets.UTF_8), seal.getBytes(StandardCharsets.UTF_8));
    }
}
