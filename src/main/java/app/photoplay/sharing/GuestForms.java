package app.photoplay.sharing;

import jakarta.annotation.security.PermitAll;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.springframework.stereotype.Service;

/**
 * Seals of the forms on pages for guests, who have no session: a form is sent by a page that was made for whoever sends it,
 * or not taken. The seal of somebody who has not done anything yet is good for nothing but beginning. Each page that is
 * made has a seal of its own, so that the same form sent twice is told from the same words said twice. A page that is kept for
 * all who have not done anything yet is made once: its seal is the same for each of them, and where a form comes from tells
 * them apart.
 */
@Service
@PermitAll
public class GuestForms {

    private static final int LONGEST = 100;
    private static final int PAGE_BYTES = 9;
    /** Letters of a page in front of its seal: as many as its bytes make. */
    private static final int PAGE = 12;

    private final SecureRandom random = new SecureRandom();
    private final ShareKey key;

    GuestForms(ShareKey key) {
        this.key = key;
    }

    /** Of a page that is made now. */
    public String seal(GuestLink link, Guest guest) {
        byte[] page = new byte[PAGE_BYTES];
        random.nextBytes(page);
        return seal(link, guest, letters(page));
    }

    private String seal(GuestLink link, Guest guest, String page) {
        return page + letters(key.mac("form", link.id().toString(), guest.id(), page));
    }

    public boolean isSealed(GuestLink link, Guest guest, String seal) {
        return seal.length() > PAGE
                && seal.length() <= LONGEST
                && MessageDigest.isEqual(
                        seal(link, guest, seal.substring(0, PAGE)).getBytes(StandardCharsets.UTF_8),
                        seal.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * What a form is known by that was sent: the same for the same words from the same page, and for no other.
     *
     * @param sent who sent it, to where, and all that somebody wrote into it
     */
    public String mark(GuestLink link, Guest guest, String seal, List<String> sent) {
        List<String> parts = new ArrayList<>(List.of(link.id().toString(), guest.id(), seal));
        parts.addAll(sent);
        return letters(key.mac("sent", parts.toArray(String[]::new)));
    }

    private static String letters(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
