package app.photoplay.studio.cast;

import app.photoplay.production.CastOverview;
import app.photoplay.production.CastOverview.PlaceView;
import app.photoplay.production.CastOverview.SceneLine;
import app.photoplay.storyboard.document.LocationId;
import app.photoplay.storyboard.document.StoryboardCommand;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.i18n.I18NProvider;

/** Which scenes play somewhere else, and what that place is called. */
final class SplitPlaceDialog extends DivisionDialog {

    SplitPlaceDialog(CastOverview cast, PlaceView place, CastActions actions) {
        super(place.name(), I18NProvider.translate("cast.split-place-name"), actions);
        CheckboxGroup<SceneLine> scenes = new CheckboxGroup<>();
        scenes.setLabel(getTranslation("cast.split-scenes", place.name()));
        scenes.addClassName("cast-scenes");
        scenes.setItems(cast.scenes().stream()
                .filter(scene -> place.scenes().contains(scene.id()))
                .toList());
        scenes.setItemLabelGenerator(scene -> getTranslation("storyboard.scene-title", scene.number(), scene.title()));
        offer(
                scenes,
                called -> new StoryboardCommand.SplitLocation(
                        place.entry().id(),
                        LocationId.next(),
                        called,
                        scenes.getValue().stream().map(SceneLine::id).toList()),
                "edit.place-split",
                getTranslation("cast.split-nowhere"));
    }
}
