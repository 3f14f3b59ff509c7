package app.photoplay.studio.cast;

import app.photoplay.production.CastOverview;
import app.photoplay.production.CastOverview.PlaceView;
import app.photoplay.storyboard.document.StoryboardCommand;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;

/** Which other place this one is, with what follows from it said before. */
final class MergePlacesDialog extends Dialog {

    MergePlacesDialog(CastOverview cast, PlaceView kept, CastActions actions) {
        setHeaderTitle(getTranslation("cast.merge-title", kept.name()));
        setWidth("520px");
        List<PlaceView> others = cast.places().stream()
                .filter(place -> !place.entry().id().equals(kept.entry().id()))
                .toList();
        RadioButtonGroup<PlaceView> which = new RadioButtonGroup<>(getTranslation("cast.merge-where"));
        which.setItems(others);
        which.addClassName("cast-who");
        which.setItemLabelGenerator(place ->
                getTranslation("cast.place-line", place.name(), getTranslation("storyboard.shots", place.shots())));
        Paragraph follows = new Paragraph(getTranslation("cast.merge-places-follows", kept.name()));
        follows.addClassName("sec");
        Button merge = new Button(getTranslation("cast.merge"));
        merge.addThemeVariants(ButtonVariant.PRIMARY);
        merge.setEnabled(false);
        which.addValueChangeListener(change -> merge.setEnabled(change.getValue() != null));
        merge.addClickListener(click -> {
            PlaceView other = which.getValue();
            if (other != null
                    && actions.edit(
                            new StoryboardCommand.MergeLocations(
                                    kept.entry().id(), other.entry().id()),
                            "edit.places-merged",
                            other.name(),
                            kept.name())) {
                close();
            }
        });
        add(others.isEmpty() ? new Paragraph(getTranslation("cast.merge-nowhere")) : which, follows);
        getFooter().add(new Button(getTranslation("cast.cancel"), click -> close()), merge);
    }
}
