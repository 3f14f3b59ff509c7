package app.photoplay.departure.ui;

import app.photoplay.base.Refusal;
import app.photoplay.base.ui.BrowserZone;
import app.photoplay.base.ui.HasCrumbs;
import app.photoplay.base.ui.Toast;
import app.photoplay.departure.DataExport;
import app.photoplay.departure.DataExports;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

/** All that is one’s own: asked for, gathered, and taken along within a week. */
@Route("account/data")
@PermitAll
@StyleSheet("context://styles/account.css")
class DataView extends Composite<Div> implements HasDynamicTitle, HasCrumbs {

    private static final int POLL_MILLIS = 3_000;

    private final transient DataExports exports;
    private final Div list = new Div();
    private final Button ask = new Button(getTranslation("account.data-gather"));

    DataView(DataExports exports) {
        this.exports = exports;
        ask.addThemeVariants(ButtonVariant.PRIMARY);
        ask.addClickListener(click -> ask());
        Paragraph words = new Paragraph(getTranslation("account.data-words"));
        words.addClassName("sec");
        list.getElement().setAttribute("role", "list");
        getContent().addClassNames("sheet", "account-page");
        getContent().add(new H1(getTranslation("account.take-along")), words, ask, list);
        addAttachListener(attached -> attached.getUI().addPollListener(poll -> show()));
        addDetachListener(detached -> detached.getUI().setPollInterval(-1));
        show();
    }

    private void ask() {
        try {
            exports.ask();
        } catch (Refusal refusal) {
            Toast.refused(refusal);
        }
        show();
    }

    private void show() {
        DateTimeFormatter time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(getLocale())
                .withZone(BrowserZone.now());
        List<DataExport> all = exports.mine();
        list.removeAll();
        for (DataExport export : all) {
            Div line = new Div(new Span(time.format(export.askedAt())));
            line.addClassName("account-line");
            line.getElement().setAttribute("role", "listitem");
            if (export.isDone()) {
                Anchor file = new Anchor("account/exports/" + export.id(), getTranslation("account.data-take"));
                file.setRouterIgnore(true);
                line.add(file);
            } else {
                Span state =
                        new Span(getTranslation(export.failed() ? "account.data-failed" : "account.data-gathering"));
                state.addClassName("sec");
                line.add(state);
            }
            list.add(line);
        }
        boolean waits = all.stream().anyMatch(export -> !export.isDone() && !export.failed());
        ask.setEnabled(!waits);
        getUI().ifPresent(ui -> ui.setPollInterval(waits ? POLL_MILLIS : -1));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("account.take-along"));
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(
                new Crumb(getTranslation("account.title"), "account"),
                Crumb.here(getTranslation("account.take-along")));
    }
}
