package app.photoplay.studio.cast;

import app.photoplay.generation.FigureDrawings;
import app.photoplay.screenplay.CastMember;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.StreamRegistration;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The portraits of a screen, each drawn when the browser asks for it. An address holds as long as the screen does: who is
 * renamed, merged or moved while the browser waits for a portrait still gets it, and who stays is not drawn again.
 */
final class CastPortraits {

    private static final Logger LOG = LoggerFactory.getLogger(CastPortraits.class);
    private static final String WHICH = "p";

    private final transient FigureDrawings drawings;
    private final Component screen;
    private final Map<Sitting, Integer> numbers = new HashMap<>();
    private final List<Sitting> sittings = new CopyOnWriteArrayList<>();
    private @Nullable StreamRegistration desk;

    /** @param screen where they hang */
    CastPortraits(FigureDrawings drawings, Component screen) {
        this.drawings = drawings;
        this.screen = screen;
        screen.addDetachListener(gone -> close());
    }

    /**
     * What a portrait hangs on, and nothing else.
     *
     * @param look the film's
     */
    private record Sitting(CastMember member, List<CastMember> leads, String look) {}

    /** Where the browser finds somebody as drawn in a film of this look, beside these leads. */
    String address(CastMember member, List<CastMember> leads, String look) {
        if (desk == null) {
            desk = VaadinSession.getCurrent()
                    .getResourceRegistry()
                    .registerResource((DownloadHandler) this::send, screen.getElement());
        }
        Sitting sitting = new Sitting(seen(member), leads, look);
        int number = numbers.computeIfAbsent(sitting, one -> {
            sittings.add(one);
            return sittings.size() - 1;
        });
        return desk.getResourceUri() + "?" + WHICH + "=" + number;
    }

    /** Who has left the page meanwhile needs no portrait, and is no failure. */
    private void send(DownloadEvent event) {
        int number = number(event.getRequest().getParameter(WHICH));
        if (number < 0 || number >= sittings.size()) {
            event.getResponse().setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Sitting sitting = sittings.get(number);
        byte[] jpeg = drawings.portrait(sitting.member(), sitting.leads(), sitting.look());
        event.setContentType("image/jpeg");
        event.setContentLength(jpeg.length);
        try (OutputStream out = event.getOutputStream()) {
            out.write(jpeg);
        } catch (IOException | UncheckedIOException gone) {
            LOG.trace("Page closed before its portrait was sent", gone);
        }
    }

    private static int number(@Nullable String which) {
        try {
            return which == null ? -1 : Integer.parseInt(which);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private void close() {
        if (desk != null) {
            desk.unregister();
            desk = null;
        }
    }

    private static CastMember seen(CastMember member) {
        return new CastMember(
                member.name(),
                List.of(),
                member.sex(),
                member.description(),
                0,
                member.age(),
                member.nature(),
                member.figure());
    }
}
