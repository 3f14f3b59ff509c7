package app.photoplay.studio.cast;

import app.photoplay.media.AssetId;
import app.photoplay.media.MediaLinks;
import app.photoplay.media.PictureIntake;
import app.photoplay.production.CastOverview.ShotLine;
import app.photoplay.studio.upload.MediaUpload;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;

/** Chooses a reference picture: one from outside, or one that was made for a shot. */
final class ReferenceDialog extends Dialog {

    private static final int MOST_SHOTS = 24;

    private final transient Consumer<AssetId> add;

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
        this.add = add;
        setHeaderTitle(getTranslation("cast.references.title", name));
        setWidth("560px");
        MediaUpload upload =
                new MediaUpload("cast.references", PictureIntake.MOST_BYTES, PictureIntake.TYPES, bring, this::take);
        upload.setMaxFiles(1);
        add(new Paragraph(getTranslation("cast.references.words")), upload, upload.flaw());
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
}
