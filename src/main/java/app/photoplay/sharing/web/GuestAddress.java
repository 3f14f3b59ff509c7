package app.photoplay.sharing.web;

import jakarta.servlet.http.HttpServletRequest;

/** Under which address a guest has reached the product; previews of a link have to name it whole. */
final class GuestAddress {

    private GuestAddress() {}

    /** Without a slash at its end. */
    static String of(HttpServletRequest request) {
        String scheme = request.getScheme();
        int port = request.getServerPort();
        boolean usual = port == (scheme.equals("https") ? 443 : 80);
        return scheme + "://" + request.getServerName() + (usual ? "" : ":" + port) + request.getContextPath();
    }
}
