package app.photoplay.base.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** Whose a network address is, as far as limits go: with IPv6, one customer has a network of 2⁶⁴ addresses at least. */
public final class PeerNetwork {

    private static final int PREFIX_BYTES = 8;

    private PeerNetwork() {}

    /** The address itself, or the first half of one of IPv6. */
    public static String of(String address) {
        if (!address.contains(":")) {
            return address;
        }
        try {
            byte[] bytes = InetAddress.ofLiteral(address).getAddress();
            return bytes.length == 16
                    ? HexFormat.of().formatHex(Arrays.copyOf(bytes, PREFIX_BYTES))
                    : InetAddress.getByAddress(bytes).getHostAddress();
        } catch (IllegalArgumentException | UnknownHostException e) {
            return address;
        }
    }
}
