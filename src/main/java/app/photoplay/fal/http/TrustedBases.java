package app.photoplay.fal.http;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Addresses that fal's key may be sent to: those that were configured, and what lies under them. */
public final class TrustedBases {

    private final List<URI> keyed;

    public TrustedBases(List<URI> keyed) {
        this.keyed = List.copyOf(keyed);
    }

    boolean mayHaveKey(URI uri) {
        return keyed.stream().anyMatch(base -> isUnder(base, uri));
    }

    /** Whether an address has the same scheme, host and port as a base, and lies under its path. */
    public static boolean isUnder(URI base, URI uri) {
        return sameHost(base, uri)
                && uri.getRawUserInfo() == null
                && uri.getRawFragment() == null
                && uri.equals(uri.normalize())
                && path(uri).startsWith(path(base));
    }

    /** Whether two addresses have the same scheme, host and port. */
    public static boolean sameHost(URI base, URI uri) {
        return base.getScheme().equalsIgnoreCase(uri.getScheme() == null ? "" : uri.getScheme())
                && base.getHost().equalsIgnoreCase(uri.getHost() == null ? "" : uri.getHost())
                && port(base) == port(uri);
    }

    /** An address given by the other side, if it is one and under the base; else null. */
    public static @Nullable URI own(URI base, @Nullable String given) {
        if (given == null) {
            return null;
        }
        try {
            URI uri = URI.create(given);
            return isUnder(base, uri) ? uri : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** The address of a path below a base. */
    public static URI at(URI base, String path) {
        return URI.create(trimmed(base) + path);
    }

    private static String trimmed(URI base) {
        String text = base.toString();
        return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }

    /** With a slash at its end, so that «/v1» is not above «/v10». */
    private static String path(URI uri) {
        String path = uri.getRawPath() == null ? "" : uri.getRawPath();
        return path.endsWith("/") ? path : path + "/";
    }

    private static int port(URI uri) {
        if (uri.getPort() >= 0) {
            return uri.getPort();
        }
        return "http".equalsIgnoreCase(uri.getScheme()) ? 80 : 443;
    }
}
