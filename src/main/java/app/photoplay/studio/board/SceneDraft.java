package app.photoplay.studio.board;

import app.photoplay.production.StoryboardView.SceneView;
import app.photoplay.screenplay.SlugLine;
import app.photoplay.storyboard.document.SceneEdit;
import com.vaadin.flow.i18n.I18NProvider;

/** What the form of a scene says. */
record SceneDraft(String title, SlugLine slug) {

    static SceneDraft of(SceneView scene) {
        return new SceneDraft(scene.title(), scene.slug());
    }

    /** Without a title, at the place and time of another. */
    static SceneDraft beside(SceneView scene) {
        return new SceneDraft("", scene.slug());
    }

    /** What leads here from another; a heading in the source’s own words stays where only the title differs. */
    SceneEdit since(SceneDraft before) {
        return new SceneEdit(
                title.equals(before.title()) ? null : title, null, slug.equals(before.slug()) ? null : slug);
    }

    /** Where something differs from what it began as, that; everything else as it stands now. */
    SceneDraft over(SceneDraft base, SceneDraft now) {
        SlugLine began = base.slug();
        return new SceneDraft(
                title.equals(base.title()) ? now.title() : title,
                new SlugLine(
                        slug.interiorExterior() == began.interiorExterior()
                                ? now.slug().interiorExterior()
                                : slug.interiorExterior(),
                        slug.place().equals(began.place()) ? now.slug().place() : slug.place(),
                        slug.time() == began.time() ? now.slug().time() : slug.time()));
    }

    /** «Inside, Kitchen, night». */
    String heading() {
        return I18NProvider.translate(
                "board.heading",
                I18NProvider.translate("board.where." + ShotWords.key(slug.interiorExterior())),
                slug.place(),
                I18NProvider.translate("board.time." + ShotWords.key(slug.time())));
    }
}
