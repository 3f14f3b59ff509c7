package app.photoplay.studio.look;

import app.photoplay.base.KebabCase;
import app.photoplay.base.ui.Icons;
import app.photoplay.look.OwnLook;
import app.photoplay.look.OwnLooks;
import app.photoplay.media.PictureIntake;
import app.photoplay.media.UnusableMediaException;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The pictures of a look that is being written, each with its way out. */
final class OwnLookPictures extends Composite<Div> {

    private static final Logger LOG = LoggerFactory.getLogger(OwnLookPictures.class);

    private final transient OwnLooks service;
    private final transient List<UUID> kept = new ArrayList<>();
    private final transient List<byte[]> added = new ArrayList<>();
    private final Div row = new Div();
    private final Span flaw = new Span();
    private final Upload upload;

    OwnLookPictures(OwnLooks service, @Nullable OwnLook look) {
        this.service = service;
        if (look != null) {
            kept.addAll(look.pictures());
        }
        upload = new Upload(new Intake());
        upload.setMaxFileSize(Math.toIntExact(PictureIntake.MOST_BYTES));
        upload.setAcceptedFileTypes("image/jpeg", "image/png", "image/webp");
        upload.setDropLabel(new Span(getTranslation("look.own.drop")));
        upload.setUploadButton(new Button(getTranslation("look.own.picture"), Icons.PLUS.create()));
        upload.addFileRejectedListener(event -> refuse(getTranslation("cast.references.unusable.too-large")));
        flaw.addClassName("red");
        flaw.getElement().setAttribute("role", "alert");
        row.addClassName("own-look-pictures");
        Span label = new Span(getTranslation("look.own.pictures", OwnLook.MOST_PICTURES));
        label.addClassNames("sec", "t12");
        getContent().add(label, row, upload, flaw);
        draw();
    }

    List<UUID> kept() {
        return List.copyOf(kept);
    }

    List<byte[]> added() {
        return List.copyOf(added);
    }

    void refuse(String words) {
        flaw.setText(words);
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
        flaw.setText("");
        upload.clearFileList();
        draw();
    }

    /** Takes the file that somebody chose or dropped, off the session's lock. */
    private final class Intake implements UploadHandler {

        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            UI ui = event.getUI();
            try (InputStream in = event.getInputStream()) {
                byte[] picture = service.picture(in);
                tell(ui, () -> take(picture));
            } catch (UnusableMediaException e) {
                tell(ui, () -> refuse(getTranslation("cast.references.unusable." + KebabCase.of(e.reason()))));
            }
        }

        @Override
        public long getFileSizeMax() {
            return PictureIntake.MOST_BYTES + 1024L;
        }

        @Override
        public long getRequestSizeMax() {
            return PictureIntake.MOST_BYTES + 65_536L;
        }

        /** Who has left meanwhile is told nothing of it. */
        private static void tell(UI ui, Command news) {
            try {
                ui.access(news);
            } catch (UIDetachedException e) {
                LOG.trace("Page closed before the picture was read", e);
            }
        }
    }
}
