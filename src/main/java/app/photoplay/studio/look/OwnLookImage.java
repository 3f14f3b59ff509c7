package app.photoplay.studio.look;

import app.photoplay.look.OwnLooks;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A picture of somebody's own look, sent when the browser comes near. */
final class OwnLookImage extends Image {

    private static final Logger LOG = LoggerFactory.getLogger(OwnLookImage.class);

    OwnLookImage(OwnLooks looks, UUID picture) {
        addClassName("own-look-image");
        getElement().setAttribute("loading", "lazy").setAttribute("decoding", "async");
        setAlt("");
        setSrc((DownloadHandler) event -> send(event, looks.picture(picture).orElse(new byte[0])));
    }

    OwnLookImage(byte[] picture) {
        addClassName("own-look-image");
        setAlt("");
        setSrc((DownloadHandler) event -> send(event, picture));
    }

    /** Who has left the page meanwhile needs no picture, and is no failure. */
    private static void send(DownloadEvent event, byte[] webp) {
        event.setContentType("image/webp");
        event.setContentLength(webp.length);
        try (OutputStream out = event.getOutputStream()) {
            out.write(webp);
        } catch (IOException | UncheckedIOException gone) {
            LOG.trace("Page closed before its picture was sent", gone);
        }
    }
}
