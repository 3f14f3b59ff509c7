package app.photoplay.account.session;

import app.photoplay.base.Sha256;
import java.nio.charset.StandardCharsets;

/**
 * What a request says of the session it belongs to.
 *
 * @param id of the container’s session; secret
 * @param agent as the browser calls itself
 * @param network where it comes from
 */
public record SessionTrace(String id, String agent, String network) {

    /** What is stored of it. */
    public String hash() {
        return hash(id);
    }

    public static String hash(String id) {
        return Sha256.hex(id.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "SessionTrace";
    }
}
