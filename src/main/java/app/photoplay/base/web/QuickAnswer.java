package app.photoplay.base.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Answers what is asked for most, such as pictures, without the rest of the way of a request: a thousand guests pay for no
 * look-up of a route among hundreds. Who asks is known by then as everywhere, and the right is asked for as there.
 */
public interface QuickAnswer {

    /**
     * @return whether it has been answered; if not, nothing of the answer was touched, and the request goes on
     */
    boolean answer(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException;
}
