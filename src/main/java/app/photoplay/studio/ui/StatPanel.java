package app.photoplay.studio.ui;

import app.photoplay.base.ui.SourceLanguage;
import app.photoplay.conversion.ConversionProgress;
import app.photoplay.conversion.ConversionState;
import app.photoplay.conversion.Gate;
import app.photoplay.conversion.OutstandingCost;
import app.photoplay.studio.quote.QuotePanel;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Beside the frame: the title, how it stands in words, what can be done, and the finished film's chapters. */
final class StatPanel extends Composite<Div> {

    private final H1 title = new H1();
    private final Div by = new Div();
    private final Div lead = new Div();
    private final Div sub = new Div();
    private final StageRows rows;
    private final Select<Gate> gate = new Select<>();
    private final Paragraph limit = new Paragraph();
    private final ActionBar bar;
    private final ActionBar dock;
    private final ChapterList chapters = new ChapterList("chapters");
    private final Paragraph note = new Paragraph();
    private final FilmLinks links = new FilmLinks();
    private final QuotePanel quote = new QuotePanel();
    private List<Gate> gates = List.of();
    private OutstandingCost outstanding = OutstandingCost.NOTHING;
    private final StageActions screen;
    private @Nullable Runnable again;

    StatPanel(StageActions actions) {
        screen = actions;
        rows = new StageRows(actions);
        bar = new ActionBar(false, actions, this::chosenGate);
        dock = new ActionBar(true, actions, this::chosenGate);
        by.addClassName("by");
        lead.addClassName("lead");
        sub.addClassNames("sec", "sub");
        note.addClassNames("sec", "t12", "honest");
        limit.addClassName("limit");
        gate.addClassName("gate-choice");
        gate.setLabel(getTranslation("project.go-on-to"));
        gate.setItemLabelGenerator(this::priced);
        gate.addValueChangeListener(event -> {
            if (again != null) {
                again.run();
            }
        });
        getContent().addClassName("stat");
        getContent().add(title, by, lead, sub, rows, quote, gate, limit, chapters, note, links, bar);
    }

    /** The dock at the thumb, which belongs at the end of the screen. */
    ActionBar dock() {
        return dock;
    }

    ChapterList chapters() {
        return chapters;
    }

    void show(FilmScreen film, boolean watching) {
        // Of a long film nothing holds all words.
        again = () -> actions(screen.shown(), watching);
        boolean done =
                film.state().filter(state -> state == ConversionState.DONE).isPresent();
        set(title, film.project().title());
        SourceLanguage.mark(title, film.language());
        set(by, getTranslation("look." + film.project().look().id()));
        set(lead, StageWords.lead(film));
        set(sub, StageWords.sub(film));
        lead.setVisible(!done || film.outdated());
        rows.show(film.progress(), film.rights().edit());
        showGates(StageAction.gates(film), film.outstanding());
        actions(film, watching);
        chapters.setVisible(done && film.film().isPresent());
        if (done) {
            chapters.show(Playlists.rows(film), film.language());
        }
        quote.show(film.quote());
        links.show(film);
        // Of whose plan it speaks.
        boolean told = film.drawn() && film.rights().own();
        note.setVisible(told);
        set(note, told ? getTranslation("project.animatic") : "");
    }

    private void actions(FilmScreen film, boolean watching) {
        set(limit, gates.isEmpty() ? "" : StageWords.overrun(film.outstanding().overruns(), chosenGate()));
        limit.setVisible(!limit.getText().isEmpty());
        bar.show(film, watching, spent(film));
        dock.show(film, watching, "");
    }

    private static void set(HasText element, String text) {
        if (!text.equals(element.getText())) {
            element.setText(text);
        }
    }

    private void showGates(List<Gate> now, OutstandingCost needed) {
        if (!now.equals(gates) || !needed.equals(outstanding)) {
            Gate before = now.equals(gates) ? gate.getValue() : null;
            gates = now;
            outstanding = needed;
            gate.setItems(now);
            if (!now.isEmpty()) {
                gate.setValue(before == null ? now.getLast() : before);
            }
        }
        gate.setVisible(now.size() > 1);
    }

    private String priced(Gate to) {
        return getTranslation(
                "project.go-on-for",
                getTranslation("conversion.gate." + StageWords.key(to)),
                CreditWords.price(outstanding.upTo(to)));
    }

    private Gate chosenGate() {
        Gate chosen = gate.getValue();
        return chosen == null ? Gate.FILM : chosen;
    }

    private String spent(FilmScreen film) {
        ConversionProgress progress = film.progress();
        return progress == null
                        || progress.quoted().hundredths() == 0
                        || !film.rights().edit()
                ? ""
                : getTranslation(
                        film.running() ? "project.spent-of" : "project.spent",
                        CreditWords.amount(progress.spent()),
                        CreditWords.amount(progress.quoted()));
    }
}
