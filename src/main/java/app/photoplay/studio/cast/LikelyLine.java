package app.photoplay.studio.cast;

import app.photoplay.base.ui.Icons;
import app.photoplay.production.CastOverview;
import app.photoplay.production.CastOverview.SceneLine;
import app.photoplay.storyboard.document.LikelyPairs.Pair;
import app.photoplay.storyboard.document.StoryboardCommand;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Says that two may be one, and lets decide; shows one pair at a time, the likeliest. */
final class LikelyLine extends Div {

    private final CastActions actions;

    LikelyLine(CastActions actions) {
        this.actions = actions;
        addClassName("cast-merge");
        setVisible(false);
    }

    void show(CastOverview cast) {
        removeAll();
        setVisible(!cast.likely().isEmpty());
        cast.likely().stream().findFirst().ifPresent(pair -> ask(pair, cast));
    }

    private void ask(Pair pair, CastOverview cast) {
        String kept = pair.kept().member().name();
        String other = pair.other().member().name();
        List<Integer> scenes = cast.scenes().stream()
                .filter(scene -> scene.cast().contains(other))
                .map(SceneLine::number)
                .toList();
        Span words = new Span(
                scenes.size() == 1
                        ? getTranslation("cast.likely-in", kept, other, scenes.getFirst())
                        : getTranslation("cast.likely", kept, other));
        Button apart = new Button(
                getTranslation("cast.keep-apart"),
                click -> actions.edit(
                        new StoryboardCommand.KeepApart(
                                pair.kept().id(), pair.other().id()),
                        "edit.kept-apart",
                        kept,
                        other));
        apart.addThemeVariants(ButtonVariant.TERTIARY);
        Button merge = new Button(
                getTranslation("cast.merge"),
                click -> actions.edit(
                        new StoryboardCommand.MergePeople(
                                pair.kept().id(), pair.other().id()),
                        "edit.people-merged",
                        other,
                        kept));
        merge.setAriaLabel(getTranslation("cast.merge-two", kept, other));
        add(Icons.MERGE.create(), words, apart, merge);
    }
}
