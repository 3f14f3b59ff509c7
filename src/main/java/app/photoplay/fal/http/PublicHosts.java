package app.photoplay.fal.http;

import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.function.Predicate;

/**
 * Addresses that others name to us: on the public internet by https, or under a base that was configured. The name is
 * looked up here and, by the JDK's cache, not anew for the connection.
 */
public final class PublicHosts {

    private final List<URI> trusted;
    private final Lookup lookup;

    /** The addresses of a name. */
    @FunctionalInterface
    public interface Lookup {
        InetAddress[] of(String host) throws IOException;
    }

    public PublicHosts(List<URI> trusted, Lookup lookup) {
        this.trusted = List.copyOf(trusted);
        this.lookup = lookup;
    }

    /** @throws IOException if it is not to be visited */
    public void require(URI uri) throws IOException {
        if (uri.getHost() != null && trusted.stream().anyMatch(base -> TrustedBases.sameHost(base, uri))) {
            return;
        }
        if (!"https".equalsIgnoreCase(uri.getScheme()) || uri.getHost() == null || uri.getRawUserInfo() != null) {
            throw new IOException("No public address: " + FalCall.bare(uri));
        }
        String host = uri.getHost();
        InetAddress[] addresses = lookup.of(host.startsWith("[") ? host.substring(1, host.length() - 1) : host);
        for (InetAddress address : addresses) {
            if (!isPublic(address)) {
                throw new IOException("A private address behind " + host);
            }
        }
    }

    private static boolean isPublic(InetAddress address) {
        Predicate<InetAddress> wellKnown = one -> one.isAnyLocalAddress()
                || one.isLoopbackAddress()
                || one.isLinkLocalAddress()
                || one.isSiteLocalAddress()
                || one.isMulticastAddress();
        byte[] bytes = address.getAddress();
        return !wellKnown.test(address) && (address instanceof Inet6Address ? isPublic6(bytes) : isPublic4(bytes));
    }

    /** Not the ranges of RFC 6890 that the JDK has no word for. */
    private static boolean isPublic4(byte[] bytes) {
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        int third = bytes[2] & 0xff;
        return first != 0
                && first < 224
                && !(first == 100 && (second & 0xc0) == 64)
                && !(first == 192 && second == 0 && (third == 0 || third == 2))
                && !(first == 198 && (second & 0xfe) == 18)
                && !(first == 198 && second == 51 && third == 100)
                && !(first == 203 && second == 0 && third == 113);
    }

    /** Global unicast (2000::/3) without what embeds an IPv4 address or is for documentation. */
    private static boolean isPublic6(byte[] bytes) {
        int first = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        int second = (bytes[2] & 0xff) << 8 | bytes[3] & 0xff;
        return (first & 0xe000) == 0x2000 && first != 0x2002 && !(first == 0x2001 && (second == 0 || second == 0xdb8));
    }
}
