package app.photoplay.studio.cast;

import app.photoplay.generation.FigureDrawings;
import app.photoplay.screenplay.CastMember;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Somebody as the animatic draws them, drawn when the browser comes near. */
final class PortraitImage extends Image {

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
            setSrc(DownloadHandler.fromInputStream(event -> {
                        byte[] jpeg = drawings.portrait(sitting.member(), sitting.leads(), sitting.look());
                        return new DownloadResponse(
                                new ByteArrayInputStream(jpeg), "portrait.jpg", "image/jpeg", jpeg.length);
                    })
                    .inline());
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
