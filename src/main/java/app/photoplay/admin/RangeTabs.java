package app.photoplay.admin;

import app.photoplay.admin.report.ReportRange;
import app.photoplay.base.ui.DayField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The ranges of a report as links: the one that is shown stands in the address. */
public final class RangeTabs extends Nav {

    /** The parameter of the address. */
    public static final String PARAMETER = "range";

    public RangeTabs() {
        addClassName("range-tabs");
        setAriaLabel(getTranslation("admin.range"));
    }

    /** The range that an address asks for; a month where it asks for none. */
    public static ReportRange in(QueryParameters address) {
        return address.getSingleParameter(PARAMETER).flatMap(ReportRange::of).orElse(ReportRange.MONTH);
    }

    /** Links to the same screen with the same other parameters. */
    public void show(Class<? extends Component> screen, QueryParameters address, ReportRange shown) {
        removeAll();
        for (ReportRange range : ReportRange.WORDS) {
            RouterLink link = new RouterLink(getTranslation("admin.range." + range.id()), screen);
            Map<String, List<String>> parameters = new HashMap<>(address.getParameters());
            parameters.put(PARAMETER, List.of(range.id()));
            link.setQueryParameters(new QueryParameters(parameters));
            link.setHighlightCondition((one, event) -> false);
            if (range.equals(shown)) {
                link.getElement().setAttribute("aria-current", "true");
            }
            add(link);
        }
        add(day(screen, address, shown));
    }

    /** Any day, by its date. */
    private DatePicker day(Class<? extends Component> screen, QueryParameters address, ReportRange shown) {
        DatePicker day = new DayField();
        day.setValue(shown.day());
        day.setAriaLabel(getTranslation("admin.range.day"));
        day.setPlaceholder(getTranslation("admin.range.day"));
        day.setWidth("148px");
        day.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                Map<String, List<String>> parameters = new HashMap<>(address.getParameters());
                parameters.put(PARAMETER, List.of(change.getValue().toString()));
                UI.getCurrent().navigate(screen, new QueryParameters(parameters));
            }
        });
        return day;
    }

    /** In a sentence: «yesterday», «on 28 November 2026». */
    public static String words(ReportRange range) {
        return range.day() == null
                ? I18NProvider.translate("admin.range.in." + range.id())
                : I18NProvider.translate(
                        "admin.range.on", Moments.written("d MMMM yyyy").format(range.day()));
    }
}
