package app.photoplay.base.web;

import jakarta.annotation.security.PermitAll;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.function.BooleanSupplier;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Tells whether the client of a request is still there. The servlet API has no word for that while an answer is worked
 * out; the server does: asked what waits to be read, it says one byte where the connection turns out to be closed, so that
 * whoever reads on finds the end, and as many as there are where a further request came.
 */
@Component
@PermitAll
public class ClientConnection implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    private static final String GONE = ClientConnection.class.getName();
    /** {@code Http11InputBuffer.available} of a connection that cannot be read. */
    private static final int CLOSED = 1;

    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        factory.addContextCustomizers(context -> context.getPipeline().addValve(new PresenceValve()));
    }

    /**
     * @param request one whose body was read to its end
     * @return whether its client left; to be asked by the thread of the request, and always false under another server
     */
    public static BooleanSupplier goneOf(HttpServletRequest request) {
        return request.getAttribute(GONE) instanceof BooleanSupplier gone ? gone : () -> false;
    }

    private static final class PresenceValve extends ValveBase {

        private PresenceValve() {
            super(true);
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            var connection = request.getCoyoteRequest();
            BooleanSupplier gone = () -> {
                // One look may see what the one before has left unread.
                boolean closed = isClosed(connection);
                return closed && isClosed(connection);
            };
            request.setAttribute(GONE, gone);
            getNext().invoke(request, response);
        }

        private static boolean isClosed(org.apache.coyote.Request connection) {
            connection.action(ActionCode.AVAILABLE, Boolean.TRUE);
            return connection.getAvailable() == CLOSED;
        }
    }
}
