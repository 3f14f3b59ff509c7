package app.photoplay.sharing.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Under which address a guest has reached the product; previews of a link have to name it whole. */
final class GuestAddress {

    private GuestAddress() {}

    /** Without a slash at its end. */
    static String of(HttpServletRequest request) {
        return ServletUriComponentsBuilder.fromContextPath(request).build().toUriString();
    }
}
