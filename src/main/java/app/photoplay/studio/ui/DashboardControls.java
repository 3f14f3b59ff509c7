package app.photoplay.studio.ui;

import app.photoplay.base.ui.Icons;
import app.photoplay.conversion.DashboardQuery;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Locale;
import java.util.function.Consumer;

/** Searches and sorts the films of the dashboard, and leads to the bin. */
final class DashboardControls extends Composite<Div> {

    private final TextField search = new TextField();
    private final Select<DashboardQuery.Order> order = new Select<>();
    private final Anchor bin = new Anchor("bin");
    private final Span removed = new Span();
    private DashboardQuery query;

    /** @param change called when the creator asks for other films */
    DashboardControls(DashboardQuery query, Consumer<DashboardQuery> change) {
        this.query = query;
        search.setPlaceholder(getTranslation("dashboard.search"));
        search.setAriaLabel(getTranslation("dashboard.search"));
        search.setClearButtonVisible(true);
        search.setMaxLength(120);
        search.setValue(query.search());
        search.setValueChangeMode(ValueChangeMode.LAZY);
        order.setAriaLabel(getTranslation("dashboard.sort"));
        order.setItems(DashboardQuery.Order.values());
        order.setItemLabelGenerator(
                by -> getTranslation("dashboard.order." + by.name().toLowerCase(Locale.ROOT)));
        order.setValue(query.order());
        bin.addClassNames("btn", "bare");
        bin.add(Icons.BIN.create(), removed);
        search.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                change.accept(this.query.searching(event.getValue()));
            }
        });
        order.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                change.accept(this.query.by(event.getValue()));
            }
        });
        getContent().addClassName("film-controls");
        getContent().add(search, order, bin);
    }

    /**
     * @param any whether there is a film to look for
     * @param inBin how many lie in the bin
     */
    void show(DashboardQuery now, boolean any, int inBin) {
        query = now;
        if (!search.getValue().equals(now.search())) {
            search.setValue(now.search());
        }
        search.setVisible(any);
        order.setVisible(any);
        bin.setVisible(inBin > 0);
        removed.setText(getTranslation("dashboard.bin", inBin));
        getContent().setVisible(any || inBin > 0);
    }
}
