package app.photoplay.studio.cast;

import app.photoplay.base.ui.Icons;
import app.photoplay.base.ui.Picture;
import app.photoplay.generation.FigureDrawings;
import app.photoplay.media.MediaLinks;
import app.photoplay.production.CastOverview;
import app.photoplay.production.CastOverview.LookView;
import app.photoplay.production.CastOverview.PersonView;
import app.photoplay.storyboard.document.CastRule;
import app.photoplay.storyboard.document.PersonLook;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What somebody looks like in which scenes, each look a line that opens. */
final class LooksList extends Composite<Div> {

    private final CastActions actions;
    private final FigureDrawings drawings;
    private final Div lines = new Div();
    private final Button add;
    private @Nullable CastOverview cast;
    private @Nullable PersonView shown;

    LooksList(CastActions actions, FigureDrawings drawings) {
        this.actions = actions;
        this.drawings = drawings;
        lines.addClassName("lks");
        add = new Button(getTranslation("cast.looks.add"), Icons.PLUS.small(), click -> open(null));
        add.addThemeVariants(ButtonVariant.TERTIARY);
        Div head = new Div(new Span(getTranslation("cast.looks")), add);
        head.addClassName("cast-h");
        getContent().add(head, lines);
    }

    void show(PersonView person, CastOverview overview) {
        boolean same = shown != null
                && shown.looks().equals(person.looks())
                && shown.entry().equals(person.entry());
        shown = person;
        cast = overview;
        if (same) {
            return;
        }
        lines.removeAll();
        add.setEnabled(person.entry().allLooks().size() < CastRule.MAX_LOOKS);
        Map<UUID, LookView> views =
                person.looks().stream().collect(Collectors.toMap(LookView::id, Function.identity()));
        List<PersonLook> looks = person.entry().allLooks();
        if (looks.isEmpty()) {
            Span none = new Span(getTranslation("cast.looks.none"));
            none.addClassNames("sec", "t12");
            lines.add(none);
        }
        looks.forEach(look -> lines.add(line(look, Objects.requireNonNull(views.get(look.id())))));
    }

    private NativeButton line(PersonLook look, LookView view) {
        Picture picture = new Picture(1);
        if (view.picture() != null) {
            picture.show(MediaLinks.thumbnail(view.picture()), "");
        }
        Span scenes = new Span(
                view.scenes().isEmpty()
                        ? CastWords.scenes(view.scenes())
                        : getTranslation(
                                "cast.looks.line",
                                CastWords.scenes(view.scenes()),
                                getTranslation("storyboard.shots", view.shots())));
        scenes.addClassNames("sec", "t12");
        Span words = new Span(new Span(look.name()), scenes);
        NativeButton line = new NativeButton();
        line.addClassName("lk");
        line.add(picture, words);
        if (view.stale() > 0) {
            Span stale = new Span(getTranslation("cast.look.stale"));
            stale.addClassNames("t12", "amber");
            line.add(stale);
        }
        line.addClickListener(click -> open(look));
        return line;
    }

    private void open(@Nullable PersonLook look) {
        new LookDialog(Objects.requireNonNull(cast), Objects.requireNonNull(shown), look, drawings, actions).open();
    }
}
