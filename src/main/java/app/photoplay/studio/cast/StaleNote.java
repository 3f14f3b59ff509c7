package app.photoplay.studio.cast;

import app.photoplay.production.CastOverview.Stale;
import app.photoplay.project.ProjectId;
import app.photoplay.project.ProjectLinks;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** What a change has made stale and why, and the way to what can be done about it. */
final class StaleNote extends Div {

    private final Span count = new Span();
    private final Span why = new Span();
    private final Anchor board = new Anchor();

    StaleNote() {
        addClassName("cast-stale");
        count.addClassName("amber");
        why.addClassName("sec");
        Paragraph words = new Paragraph(count, why);
        words.addClassName("t12");
        board.addClassName("btn");
        board.setText(getTranslation("cast.to-the-board"));
        getElement().setAttribute("aria-live", "polite");
        add(words, board);
    }

    void show(Stale stale, ProjectId project) {
        int shots = stale.shots().size();
        count.setText(shots == 0 ? "" : getTranslation("cast.stale-shots", shots) + " ");
        String changes = CastWords.changes(stale);
        why.setText(
                shots == 0
                        ? getTranslation("cast.nothing-stale")
                        : (changes.isEmpty() ? "" : changes + " ") + getTranslation("cast.stale-usable"));
        board.setHref(ProjectLinks.screen(project));
        board.setVisible(shots > 0);
    }
}
