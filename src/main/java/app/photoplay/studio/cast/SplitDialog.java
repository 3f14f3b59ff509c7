package app.photoplay.studio.cast;

import app.photoplay.production.CastOverview;
import app.photoplay.production.CastOverview.PersonView;
import app.photoplay.production.CastOverview.SceneLine;
import app.photoplay.production.CastOverview.ShotLine;
import app.photoplay.production.CastOverview.SpokenWords;
import app.photoplay.storyboard.ShotId;
import app.photoplay.storyboard.document.PersonId;
import app.photoplay.storyboard.document.StoryboardCommand;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which shots of somebody, or which of their lines, are somebody else's, and what that one is called. */
final class SplitDialog extends DivisionDialog {

    private final transient List<CheckboxGroup<Piece>> scenes = new ArrayList<>();
    private final transient Set<ShotId> theirs;
    private final transient String person;

    /**
     * A shot, or one line of it.
     *
     * @param line null for the whole shot
     */
    private record Piece(ShotLine shot, @Nullable SpokenWords line) {}

    SplitDialog(CastOverview cast, PersonView person, CastActions actions) {
        super(person.name(), I18NProvider.translate("cast.split-name"), actions);
        this.theirs = Set.copyOf(person.shots());
        this.person = person.name();
        Div choices = new Div(new Paragraph(getTranslation("cast.split-words", person.name())));
        choices.addClassName("cast-split");
        for (SceneLine scene : cast.scenes()) {
            List<Piece> pieces = scene.shots().stream()
                    .flatMap(shot -> pieces(shot).stream())
                    .toList();
            if (!pieces.isEmpty()) {
                choices.add(scene(scene, pieces));
            }
        }
        offer(
                choices,
                called -> command(person.entry().id(), called),
                "edit.person-split",
                getTranslation("cast.split-nothing"));
    }

    private List<Piece> pieces(ShotLine shot) {
        List<Piece> pieces = new ArrayList<>();
        if (theirs.contains(shot.id())) {
            pieces.add(new Piece(shot, null));
        }
        shot.lines().stream()
                .filter(line -> person.equals(line.speaker()))
                .forEach(line -> pieces.add(new Piece(shot, line)));
        return pieces;
    }

    private Div scene(SceneLine scene, List<Piece> pieces) {
        CheckboxGroup<Piece> group =
                new CheckboxGroup<>(getTranslation("storyboard.scene-title", scene.number(), scene.title()));
        group.setItems(pieces);
        group.setItemLabelGenerator(this::words);
        scenes.add(group);
        Button all = new Button(getTranslation("cast.split-all"), click -> group.setValue(new LinkedHashSet<>(pieces)));
        all.addThemeVariants(ButtonVariant.TERTIARY);
        all.setAriaLabel(getTranslation("cast.split-all-of", scene.number()));
        Div line = new Div(group, all);
        line.addClassName("scene");
        return line;
    }

    private String words(Piece piece) {
        return piece.line() == null
                ? getTranslation(
                        "cast.split-shot", piece.shot().number(), piece.shot().words())
                : getTranslation(
                        "cast.split-line", piece.shot().number(), piece.line().text());
    }

    /** A line of a shot that goes as a whole goes with it. */
    private StoryboardCommand command(PersonId whole, String called) {
        List<Piece> chosen =
                scenes.stream().flatMap(group -> group.getValue().stream()).toList();
        Set<ShotId> shots = chosen.stream()
                .filter(piece -> piece.line() == null)
                .map(piece -> piece.shot().id())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<StoryboardCommand.Line> lines = new ArrayList<>();
        for (Piece piece : chosen) {
            SpokenWords line = piece.line();
            if (line != null && !shots.contains(piece.shot().id())) {
                lines.add(new StoryboardCommand.Line(piece.shot().id(), line.line()));
            }
        }
        return new StoryboardCommand.SplitPerson(whole, PersonId.next(), called, List.copyOf(shots), lines);
    }
}
