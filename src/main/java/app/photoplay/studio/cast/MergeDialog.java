package app.photoplay.studio.cast;

import app.photoplay.production.CastOverview;
import app.photoplay.production.CastOverview.PersonView;
import app.photoplay.storyboard.document.StoryboardCommand;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;

/** Who else this one is: chosen among the cast, with what follows from it said before. */
final class MergeDialog extends Dialog {

    MergeDialog(CastOverview cast, PersonView kept, CastPortraits portraits, CastActions actions) {
        setHeaderTitle(getTranslation("cast.merge-title", kept.name()));
        setWidth("520px");
        List<PersonView> others = cast.people().stream()
                .filter(person -> !person.entry().id().equals(kept.entry().id()))
                .toList();
        RadioButtonGroup<PersonView> who = new RadioButtonGroup<>(getTranslation("cast.merge-who"));
        who.setItems(others);
        who.addClassName("cast-who");
        who.setRenderer(new ComponentRenderer<>(person -> {
            PortraitImage portrait = new PortraitImage(portraits);
            portrait.show(
                    person.entry().drawn(), cast.leads(), cast.project().look().id());
            Span name = new Span(person.name());
            Span facts = new Span(CastWords.panelFacts(person));
            facts.addClassNames("sec", "t12");
            Div line = new Div(portrait, new Div(name, facts));
            line.addClassName("who");
            return line;
        }));
        Paragraph follows = new Paragraph(getTranslation("cast.merge-choose"));
        follows.addClassName("sec");
        Button merge = new Button(getTranslation("cast.merge"));
        merge.addThemeVariants(ButtonVariant.PRIMARY);
        merge.setEnabled(false);
        who.addValueChangeListener(change -> {
            PersonView other = change.getValue();
            merge.setEnabled(other != null);
            if (other != null) {
                follows.setText(getTranslation(
                        "cast.merge-follows",
                        other.name(),
                        kept.name(),
                        getTranslation("storyboard.shots", other.shots().size()),
                        other.lines()));
            }
        });
        merge.addClickListener(click -> {
            PersonView other = who.getValue();
            if (other != null
                    && actions.edit(
                            new StoryboardCommand.MergePeople(
                                    kept.entry().id(), other.entry().id()),
                            "edit.people-merged",
                            other.name(),
                            kept.name())) {
                close();
            }
        });
        add(others.isEmpty() ? new Paragraph(getTranslation("cast.merge-nobody")) : who, follows);
        getFooter().add(new Button(getTranslation("cast.cancel"), click -> close()), merge);
    }
}
