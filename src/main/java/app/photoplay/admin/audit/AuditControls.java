package app.photoplay.admin.audit;

import app.photoplay.base.ui.DayField;
import app.photoplay.base.ui.Icons;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.function.Consumer;

/** What the log is searched by, and the way to take it away. */
final class AuditControls extends Composite<Div> {

    /** The beginnings of actions, in the order of the sidebar; empty for all. */
    private static final List<String> GROUPS =
            List.of("", "people", "grants", "plans", "subscriptions", "requests", "queue", "flags", "settings");

    private final TextField search = new TextField();
    private final Select<String> group = new Select<>();
    private final DatePicker from = new DayField();
    private final DatePicker until = new DayField();
    private final Button everybody = new Button(getTranslation("admin.audit.everybody"));
    private final Anchor export = new Anchor();
    private AuditQuestion question = AuditQuestion.of(QueryParameters.empty());

    AuditControls(Consumer<AuditQuestion> ask) {
        search.setPlaceholder(getTranslation("admin.audit.search"));
        search.setAriaLabel(getTranslation("admin.audit.search"));
        search.setPrefixComponent(Icons.SEARCH.small());
        search.setClearButtonVisible(true);
        search.setMaxLength(200);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        group.setAriaLabel(getTranslation("admin.audit.group"));
        group.setItems(GROUPS);
        group.setItemLabelGenerator(one -> getTranslation("admin.audit.group." + (one.isEmpty() ? "all" : one)));
        from.setPlaceholder(getTranslation("admin.audit.from"));
        from.setAriaLabel(getTranslation("admin.audit.from"));
        from.setClearButtonVisible(true);
        until.setPlaceholder(getTranslation("admin.audit.until"));
        until.setAriaLabel(getTranslation("admin.audit.until"));
        until.setClearButtonVisible(true);
        export.add(Icons.DOWNLOAD.small(), new Span(getTranslation("admin.audit.export")));
        export.addClassName("btn");
        export.getElement().setAttribute("download", true);
        export.setRouterIgnore(true);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                ask.accept(question.saying(change.getValue()));
            }
        });
        group.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                ask.accept(question.of(change.getValue()));
            }
        });
        from.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                ask.accept(question.between(from.getValue(), until.getValue()));
            }
        });
        until.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                ask.accept(question.between(from.getValue(), until.getValue()));
            }
        });
        everybody.addClickListener(click -> ask.accept(question.aboutEverybody()));
        getContent().addClassName("find");
        getContent().add(search, group, from, until, everybody, export);
    }

    void show(AuditQuestion now) {
        question = now;
        if (!search.getValue().equals(now.words())) {
            search.setValue(now.words());
        }
        group.setValue(GROUPS.contains(now.group()) ? now.group() : "");
        from.setValue(now.from());
        until.setValue(now.until());
        everybody.setVisible(!now.person().isEmpty());
        export.setHref("api/admin/audit.csv?" + now.at(0).address().getQueryString());
    }
}
