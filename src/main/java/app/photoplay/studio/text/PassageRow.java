package app.photoplay.studio.text;

import app.photoplay.project.ProjectId;
import app.photoplay.project.ProjectLinks;
import app.photoplay.storyboard.ShotId;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** A paragraph with the numbers of its shots beside it; a number opens the shot. */
final class PassageRow extends Div {

    PassageRow(ProjectId film, Passage passage) {
        addClassName("passage");
        Div numbers = new Div();
        numbers.addClassNames("passage-shots", "tab");
        passage.shots().forEach((shot, number) -> numbers.add(link(film, shot, number)));
        add(numbers, new Paragraph(passage.words()));
    }

    private Anchor link(ProjectId film, ShotId shot, int number) {
        Anchor link = new Anchor(ProjectLinks.screen(film) + "?shot=" + shot, String.valueOf(number));
        link.setAriaLabel(getTranslation("text.open-shot", number));
        return link;
    }
}
