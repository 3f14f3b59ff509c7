package app.photoplay.media.web;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.file.Path;

/**
 * Lets a proxy in front send files itself, once it has been asked here who may have them: nginx's internal redirect.
 *
 * @param prefix of the proxy's internal location, with a slash at both ends
 * @param root the folder that the location leads to, absolute
 */
record AccelRedirect(String prefix, Path root) {

    private static final String HEADER = "X-Accel-Redirect";

    void keepIn(ServletContext application) {
        application.setAttribute(AccelRedirect.class.getName(), this);
    }

    /**
     * Leaves the bytes to the proxy, which knows ranges and validators of its own.
     *
     * @return whether it did: only where the application is told to, and for files below the folder
     */
    static boolean leaves(ServletContext application, Path file, HttpServletResponse response) {
        if (!(application.getAttribute(AccelRedirect.class.getName()) instanceof AccelRedirect redirect)) {
            return false;
        }
        Path absolute = file.toAbsolutePath().normalize();
        if (!absolute.startsWith(redirect.root)) {
            return false;
        }
        // Names are hashes with an ending: nothing in them needs to be escaped.
        String below = redirect.root.relativize(absolute).toString().replace('\\', '/');
        response.setHeader(HEADER, redirect.prefix + below);
        return true;
    }
}
