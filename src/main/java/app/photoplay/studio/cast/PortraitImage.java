package app.photoplay.studio.cast;

import app.photoplay.screenplay.CastMember;
import com.vaadin.flow.component.html.Image;
import java.util.List;

/** Somebody as the animatic draws them, drawn when the browser comes near. */
final class PortraitImage extends Image {

    private final CastPortraits portraits;

    PortraitImage(CastPortraits portraits) {
        this.portraits = portraits;
        getElement().setAttribute("loading", "lazy").setAttribute("decoding", "async");
        setAlt("");
    }

    /** Without a new request by the browser where nothing of the figure differs. */
    void show(CastMember member, List<CastMember> leads, String look) {
        setSrc(portraits.address(member, leads, look));
    }
}
