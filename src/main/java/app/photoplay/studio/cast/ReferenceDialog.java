package app.photoplay.studio.cast;

import app.photoplay.base.KebabCase;
import app.photoplay.base.Refusal;
import app.photoplay.base.ui.Icons;
import app.photoplay.media.AssetId;
import app.photoplay.media.MediaLinks;
import app.photoplay.media.PictureIntake;
import app.photoplay.media.UnusableMediaException;
import app.photoplay.production.CastOverview.ShotLine;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Chooses a reference picture: one from outside, or one that was made for a shot. */
final class ReferenceDialog extends Dialog {

    private static final Logger LOG = LoggerFactory.getLogger(ReferenceDialog.class);
    private static final int MOST_SHOTS = 24;

    private final transient Function<InputStream, AssetId> bring;
    private final transient Consumer<AssetId> add;
    private final Span flaw = new Span();

    /**
     * @param bring keeps a picture, off the session's lock
     * @param add names it
     */
    ReferenceDialog(
            String name,
            List<ShotLine> shots,
            Function<InputStream, AssetId> bring,
            Consumer<AssetId> add,
            Component... others) {
        this.bring = bring;
        this.add = add;
        setHeaderTitle(getTranslation("cast.references.title", name));
        setWidth("560px");
        Upload upload = new Upload(new Intake());
        upload.setMaxFiles(1);
        upload.setMaxFileSize(Math.toIntExact(PictureIntake.MOST_BYTES));
        upload.setAcceptedFileTypes("image/jpeg", "image/png", "image/webp");
        upload.setDropLabel(new Span(getTranslation("cast.references.drop")));
        upload.setUploadButton(new Button(getTranslation("cast.references.choose"), Icons.PLUS.create()));
        upload.addFileRejectedListener(event -> flaw.setText(getTranslation("cast.references.unusable.too-large")));
        flaw.addClassName("red");
        flaw.getElement().setAttribute("role", "alert");
        add(new Paragraph(getTranslation("cast.references.words")), upload, flaw);
        add(others);
        List<ShotLine> made = shots.stream()
                .filter(shot -> shot.picture() != null)
                .limit(MOST_SHOTS)
                .toList();
        if (!made.isEmpty()) {
            Span or = new Span(getTranslation("cast.references.or"));
            or.addClassNames("sec", "t12");
            Div row = new Div();
            row.addClassNames("refrow", "choices");
            made.forEach(shot -> row.add(tile(shot)));
            add(or, row);
        }
        getFooter().add(new Button(getTranslation("cast.cancel"), click -> close()));
    }

    private NativeButton tile(ShotLine shot) {
        AssetId asset = Objects.requireNonNull(shot.picture());
        Image image = new Image(MediaLinks.thumbnail(asset), "");
        image.getElement().setAttribute("loading", "lazy");
        NativeButton tile = new NativeButton();
        tile.addClassName("ref");
        tile.add(image);
        tile.setAriaLabel(getTranslation("cast.references.of-shot", shot.number()));
        tile.addClickListener(click -> take(asset));
        return tile;
    }

    private void take(AssetId asset) {
        close();
        add.accept(asset);
    }

    /** Takes the file that somebody chose or dropped. Who has left meanwhile is told nothing of it. */
    private final class Intake implements UploadHandler {

        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            UI ui = event.getUI();
            try (InputStream in = event.getInputStream()) {
                AssetId asset = bring.apply(in);
                tell(ui, () -> take(asset));
            } catch (UnusableMediaException e) {
                tell(ui, () -> flaw.setText(getTranslation("cast.references.unusable." + KebabCase.of(e.reason()))));
            } catch (Refusal refusal) {
                tell(
                        ui,
                        () -> flaw.setText(
                                getTranslation("error." + refusal.code().code(), refusal.arguments())));
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

        private static void tell(UI ui, Command news) {
            try {
                ui.access(news);
            } catch (UIDetachedException e) {
                LOG.trace("Page closed before the picture was read", e);
            }
        }
    }
}
