package app.photoplay.admin.plans;

import app.photoplay.base.ui.Icons;
import app.photoplay.plan.Plan;
import app.photoplay.plan.PlanId;
import app.photoplay.plan.PlanTerms;
import app.photoplay.plan.ui.Amounts;
import app.photoplay.plan.ui.PlanFact;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjIntConsumer;

/** The plans as rows, which can be put in another order. */
final class PlanTable extends Composite<Div> {

    private static final List<String> COLUMNS = List.of("plan", "price", "credits", "people", "state");

    private final ObjIntConsumer<PlanId> move;
    private final Map<PlanId, List<Button>> movers = new HashMap<>();

    PlanTable(ObjIntConsumer<PlanId> move) {
        this.move = move;
    }

    void show(List<Plan> plans, Map<PlanId, Long> people, Map<PlanId, PlanTerms> drafts) {
        movers.clear();
        Element heads = new Element("tr");
        COLUMNS.forEach(column -> heads.appendChild(new Element("th")
                .setAttribute("scope", "col")
                .setAttribute("class", column.equals("plan") || column.equals("state") ? "" : "n")
                .setText(getTranslation("admin.plans.column." + column))));
        heads.appendChild(new Element("th")
                .setAttribute("scope", "col")
                .appendChild(hidden(getTranslation("admin.plans.column.order")).getElement()));
        Element body = new Element("tbody");
        for (int n = 0; n < plans.size(); n++) {
            Plan plan = plans.get(n);
            PlanTerms draft = drafts.get(plan.id());
            int changes =
                    draft == null ? 0 : PlanField.changed(plan.terms(), draft).size();
            body.appendChild(row(plan, people.getOrDefault(plan.id(), 0L), changes, n == 0, n == plans.size() - 1));
        }
        Element table = new Element("table")
                .setAttribute("class", "q plan-rows")
                .appendChild(new Element("thead").appendChild(heads), body);
        getContent().getElement().removeAllChildren().appendChild(table);
    }

    /** After it moved, the keyboard stays where it was; on the other way where it cannot go on. */
    void focus(PlanId plan, int by) {
        List<Button> both = movers.getOrDefault(plan, List.of());
        if (!both.isEmpty()) {
            Button same = both.get(by < 0 ? 0 : 1);
            (same.isEnabled() ? same : both.get(by < 0 ? 1 : 0)).focus();
        }
    }

    private Element row(Plan plan, long people, int changes, boolean first, boolean last) {
        PlanTerms terms = plan.terms();
        RouterLink link = new RouterLink(
                PlanEditorView.class, new RouteParameters("id", plan.id().value()));
        link.setText(terms.name());
        link.addClassName("pn");
        Span words = small(terms.words());
        Span state = new Span(getTranslation("admin.plans.state." + state(plan)));
        Element states = cell("").appendChild(state.getElement());
        if (changes > 0) {
            Span waits = small(getTranslation("admin.plans.waiting", changes));
            waits.addClassName("amber");
            states.appendChild(waits.getElement());
        }
        Button up = mover(plan, -1, Icons.UP, "admin.plans.up", !first);
        Button down = mover(plan, 1, Icons.DOWN, "admin.plans.down", !last);
        movers.put(plan.id(), List.of(up, down));
        return new Element("tr")
                .appendChild(
                        cell("").appendChild(link.getElement(), words.getElement()),
                        cell("n").setText(Amounts.money(terms.price()) + " " + PlanFact.period(terms)),
                        named("credits").setText(Amounts.credits(terms.credits())),
                        named("people").setText(Amounts.count(people)),
                        states,
                        cell("n mv").appendChild(up.getElement(), down.getElement()));
    }

    private static String state(Plan plan) {
        if (plan.retired()) {
            return "retired";
        }
        if (!plan.visible()) {
            return "hidden";
        }
        return plan.open() ? "open" : "closed";
    }

    private Button mover(Plan plan, int by, Icons icon, String key, boolean can) {
        Button button = new Button(icon.create(), click -> move.accept(plan.id(), by));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClassName("ico");
        button.setAriaLabel(getTranslation(key, plan.terms().name()));
        button.setEnabled(can);
        return button;
    }

    private static Span small(String words) {
        Span small = new Span(words);
        small.addClassNames("t12", "sec");
        return small;
    }

    private static Span hidden(String words) {
        Span hidden = new Span(words);
        hidden.addClassName("aside-only");
        return hidden;
    }

    /** A figure that says on a phone, where there is no head, which column it is of. */
    private static Element named(String column) {
        return cell("n").setAttribute("data-l", I18NProvider.translate("admin.plans.column." + column));
    }

    private static Element cell(String classes) {
        return new Element("td").setAttribute("class", classes);
    }
}
