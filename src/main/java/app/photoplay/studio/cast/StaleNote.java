package app.photoplay.studio.cast;

import app.photoplay.production.CastOverview.Stale;
import app.photoplay.production.OrderQuote;
import app.photoplay.project.ProjectId;
import app.photoplay.project.ProjectLinks;
import app.photoplay.studio.ui.CreditWords;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** What a change has made stale and why, with what it costs to redo it; nothing is redone by itself. */
final class StaleNote extends Div {

    private final Span count = new Span();
    private final Span why = new Span();
    private final Anchor board = new Anchor();
    private final Button redo;
    private OrderQuote offered = OrderQuote.NOTHING;

    StaleNote(CastActions actions) {
        addClassName("cast-stale");
        count.addClassName("amber");
        why.addClassName("sec");
        Div words = new Div(new Paragraph(count, why));
        words.addClassName("t12");
        words.getElement().setAttribute("aria-live", "polite");
        board.addClassName("btn");
        board.setText(getTranslation("cast.to-the-board"));
        redo = new Button("", click -> actions.redo(offered));
        redo.addThemeVariants(ButtonVariant.PRIMARY);
        add(words, board, redo);
    }

    /**
     * @param quote of everything in the film that is stale and can be redone now
     * @param editable whether whoever looks may order anything
     */
    void show(Stale stale, OrderQuote quote, ProjectId project, boolean editable) {
        int shots = stale.shots().size();
        offered = new OrderQuote(quote.shots().stream()
                .filter(price -> stale.shots().contains(price.wish().shot()))
                .toList());
        count.setText(shots == 0 ? "" : getTranslation("cast.stale-shots", shots) + " ");
        String changes = CastWords.changes(stale);
        why.setText(
                shots == 0
                        ? getTranslation("cast.nothing-stale")
                        : (changes.isEmpty() ? "" : changes + " ") + getTranslation("cast.stale-usable"));
        board.setHref(ProjectLinks.screen(project));
        board.setVisible(editable && shots > 0 && offered.isEmpty());
        redo.setVisible(!offered.isEmpty());
        redo.setText(getTranslation("cast.bring-up-to-date", CreditWords.price(offered.credits())));
    }
}
