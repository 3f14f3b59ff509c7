package app.photoplay.studio.look;

import app.photoplay.base.ui.Icons;
import app.photoplay.look.OwnLook;
import app.photoplay.look.OwnLooks;
import app.photoplay.media.PictureIntake;
import app.photoplay.studio.upload.MediaUpload;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The pictures of a look that is being written, each with its way out. */
final class OwnLookPictures extends Composite<Div> {

    private final transient OwnLooks service;
    private final transient List<UUID> kept = new ArrayList<>();
    private final transient List<byte[]> added = new ArrayList<>();
    private final Div row = new Div();
    private final MediaUpload upload;

    OwnLookPictures(OwnLooks service, @Nullable OwnLook look) {
        this.service = service;
        if (look != null) {
            kept.addAll(look.pictures());
        }
        upload = new MediaUpload(
                "cast.references", PictureIntake.MOST_BYTES, PictureIntake.TYPES, service::picture, this::take);
        row.addClassName("own-look-pictures");
        Span label = new Span(getTranslation("look.own.pictures", OwnLook.MOST_PICTURES));
        label.addClassNames("sec", "t12");
        getContent().add(label, row, upload, upload.flaw());
        draw();
    }

    List<UUID> kept() {
        return List.copyOf(kept);
    }

    List<byte[]> added() {
        return List.copyOf(added);
    }

    void refuse(String words) {
        upload.refuse(words);
    }

    private void draw() {
        row.removeAll();
        kept.forEach(picture -> row.add(tile(new OwnLookImage(service, picture), () -> kept.remove(picture))));
        added.forEach(picture -> row.add(tile(new OwnLookImage(picture), () -> added.remove(picture))));
        upload.setVisible(kept.size() + added.size() < OwnLook.MOST_PICTURES);
    }

    private Component tile(OwnLookImage image, Runnable remove) {
        NativeButton out = new NativeButton();
        out.add(Icons.CROSS.small());
        out.setAriaLabel(getTranslation("look.own.remove-picture"));
        out.addClickListener(click -> {
            remove.run();
            draw();
        });
        Div tile = new Div(image, out);
        tile.addClassName("own-look-picture");
        return tile;
    }

    private void take(byte[] picture) {
        if (kept.size() + added.size() < OwnLook.MOST_PICTURES) {
            added.add(picture);
        }
        upload.clearFileList();
        draw();
    }
}
