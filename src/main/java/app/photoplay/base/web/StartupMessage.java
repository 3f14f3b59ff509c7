package app.photoplay.base.web;

import app.photoplay.base.StartupNote;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says in one line, when everything is up, where the product can be seen. */
@Component
class StartupMessage {

    private static final Logger log = LoggerFactory.getLogger("app.photoplay");

    private final Environment environment;
    private final ObjectProvider<StartupNote> notes;

    StartupMessage(Environment environment, ObjectProvider<StartupNote> notes) {
        this.environment = environment;
        this.notes = notes;
    }

    @EventListener
    void print(ApplicationReadyEvent event) {
        int port = port(event.getApplicationContext());
        if (port > 0) {
            String address = address(port);
            log.info(Stream.concat(
                            Stream.of("Photoplay is ready: " + address),
                            notes.orderedStream()
                                    .map(note -> note.words(address))
                                    .filter(words -> !words.isEmpty()))
                    .collect(Collectors.joining(" · ")));
        }
    }

    /** 0 or less where nothing listens: whoever is told to stop while it starts gets here without a port. */
    private static int port(ApplicationContext context) {
        return context instanceof WebServerApplicationContext web && web.getWebServer() != null
                ? web.getWebServer().getPort()
                : -1;
    }

    private String address(int port) {
        boolean secure = environment.getProperty("server.ssl.enabled", Boolean.class, false);
        String host = environment.getProperty("server.address", "localhost");
        return (secure ? "https://" : "http://") + (host.equals("0.0.0.0") ? "localhost" : host) + ":" + port + "/";
    }
}
