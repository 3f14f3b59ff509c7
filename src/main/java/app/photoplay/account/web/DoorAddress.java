package app.photoplay.account.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Our address as whoever asks sees it. Only names that are known to be ours get this far. */
final class DoorAddress {

    private DoorAddress() {}

    /** With a slash at its end. */
    static String of(HttpServletRequest request) {
        return ServletUriComponentsBuilder.fromContextPath(request).build().toUriString() + "/";
    }
}
