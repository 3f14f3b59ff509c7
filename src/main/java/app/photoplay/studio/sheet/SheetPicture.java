package app.photoplay.studio.sheet;

import app.photoplay.media.AssetId;
import app.photoplay.media.MediaLinks;
import app.photoplay.studio.board.DrawnFrame;
import app.photoplay.studio.board.ShotSummary;
import app.photoplay.studio.board.ShotWords;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.dom.Element;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The picture or the clip of the open shot, at most half as high as the window; a drawing until there is one. */
final class SheetPicture extends Composite<Div> {

    private final double ratio;
    private @Nullable OpenShot open;
    private @Nullable Looks shown;
    private @Nullable Looks looked;

    SheetPicture(double ratio) {
        this.ratio = ratio;
        getContent().addClassNames("pic", "big");
        getContent().getStyle().set("--ratio", String.valueOf(ratio));
    }

    /** What is in the frame: replaced only where it differs, so that a clip goes on playing. */
    private record Looks(
            @Nullable AssetId still,
            @Nullable AssetId clip,
            @Nullable Object drawn) {}

    void show(OpenShot now) {
        if (open == null || !open.shot().id().equals(now.shot().id())) {
            looked = null;
        }
        open = now;
        draw();
    }

    /** Shows a take that is not the chosen one, until another shot is opened; neither for what is chosen. */
    void look(@Nullable AssetId still, @Nullable AssetId clip) {
        looked = still == null && clip == null ? null : new Looks(still, clip, null);
        draw();
    }

    private void draw() {
        OpenShot now = Objects.requireNonNull(open);
        Looks looks = looked != null ? looked : chosen(now);
        if (looks.equals(shown)) {
            return;
        }
        shown = looks;
        getContent().removeAll();
        getContent().getElement().removeAllChildren();
        String name = ShotWords.name(now.shot());
        if (looks.clip() != null) {
            getContent().getElement().appendChild(video(looks.clip(), looks.still(), name));
        } else if (looks.still() != null) {
            Image image = new Image(MediaLinks.gallery(looks.still()), name);
            image.getElement()
                    .setAttribute("srcset", MediaLinks.srcset(looks.still()))
                    .setAttribute("sizes", "(max-width: 720px) 100vw, min(720px, 54vw)");
            getContent().add(image);
        } else {
            getContent().add(new DrawnFrame(now.shot(), now.scene().slug(), ratio));
        }
    }

    private static Looks chosen(OpenShot now) {
        AssetId still = ShotSummary.of(now.shot()).picture();
        AssetId clip = now.shot().clip().asset();
        boolean drawn = still == null && clip == null;
        return new Looks(still, clip, drawn ? now.shot().id() : null);
    }

    private static Element video(AssetId clip, @Nullable AssetId poster, String name) {
        Element video = new Element("video")
                .setAttribute("src", MediaLinks.file(clip))
                .setAttribute("controls", true)
                .setAttribute("tabindex", "0")
                .setAttribute("playsinline", true)
                .setAttribute("loop", true)
                .setAttribute("autoplay", true)
                .setAttribute("aria-label", name);
        video.setProperty("muted", true);
        if (poster != null) {
            video.setAttribute("poster", MediaLinks.gallery(poster));
        }
        return video;
    }
}
