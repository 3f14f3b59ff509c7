package app.photoplay.studio.cast;

import app.photoplay.generation.FigureDrawings;
import app.photoplay.screenplay.CastMember;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Somebody as the animatic draws them, drawn when the browser comes near. */
final class PortraitImage extends Image {

    private static final Logger LOG = LoggerFactory.getLogger(PortraitImage.class);

    private final transient FigureDrawings drawings;
    private @Nullable Sitting shown;

    PortraitImage(FigureDrawings drawings) {
        this.drawings = drawings;
        getElement().setAttribute("loading", "lazy").setAttribute("decoding", "async");
        setAlt("");
    }

    private record Sitting(CastMember member, List<CastMember> leads, String look) {}

    /** Without a new request to the browser where nothing of the figure differs. */
    void show(CastMember member, List<CastMember> leads, String look) {
        Sitting sitting = new Sitting(seen(member), leads, look);
        if (!Objects.equals(sitting, shown)) {
            shown = sitting;
            setSrc((DownloadHandler) event -> send(event, sitting));
        }
    }

    /** Who has left the page meanwhile needs no portrait, and is no failure. */
    private void send(DownloadEvent event, Sitting sitting) {
        byte[] jpeg = drawings.portrait(sitting.member(), sitting.leads(), sitting.look());
        event.setContentType("image/jpeg");
        event.setContentLength(jpeg.length);
        try (OutputStream out = event.getOutputStream()) {
            out.write(jpeg);
        } catch (IOException | UncheckedIOException gone) {
            LOG.trace("Page closed before its portrait was sent", gone);
        }
    }

    /** What a portrait hangs on, and nothing else. */
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
