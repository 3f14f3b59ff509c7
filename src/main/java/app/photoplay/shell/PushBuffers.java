package app.photoplay.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.communication.JSR356WebsocketInitializer;
import org.atmosphere.cpr.ApplicationConfig;
import org.atmosphere.cpr.AtmosphereFramework;
import org.springframework.stereotype.Component;

/**
 * Every open page has a socket, through which it is told what has changed. What a page says itself comes as requests; the
 * socket hears its heartbeat alone, and so needs no buffers for whole messages: they were a fifth of what a page holds.
 */
@Component
class PushBuffers implements VaadinServiceInitListener {

    /** Characters, or bytes. A heartbeat is one, and the greeting a few hundred. */
    static final String SIZE = "1024";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        if (event.getSource() instanceof VaadinServletService service) {
            String name = service.getServlet().getServletName();
            Object push = service.getServlet()
                    .getServletContext()
                    .getAttribute(JSR356WebsocketInitializer.getAttributeName(name));
            // Both are asked for whenever a socket opens, and the second for the buffer of what is heard.
            if (push instanceof AtmosphereFramework framework) {
                framework
                        .addInitParameter(ApplicationConfig.WEBSOCKET_BUFFER_SIZE, SIZE)
                        .addInitParameter(ApplicationConfig.WEBSOCKET_MAXTEXTSIZE, SIZE);
            }
        }
    }
}
