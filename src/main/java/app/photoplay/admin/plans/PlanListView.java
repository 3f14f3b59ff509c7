package app.photoplay.admin.plans;

import app.photoplay.admin.AdminScreen;
import app.photoplay.base.Refusal;
import app.photoplay.base.ui.Icons;
import app.photoplay.base.ui.Toast;
import app.photoplay.plan.Plan;
import app.photoplay.plan.PlanEditor;
import app.photoplay.plan.PlanId;
import app.photoplay.plan.PlanTerms;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** All plans in the order of the page: what each costs and gives, who is on it, whether it is shown, what waits. */
@Route("admin/plans")
@RolesAllowed("ADMIN")
@Menu(title = "admin.plans.title", icon = "list", order = 110)
@StyleSheet("context://styles/plan-editor.css")
class PlanListView extends Composite<Div> implements AdminScreen, BeforeEnterObserver, HasDynamicTitle {

    private final transient PlanEditor editor;
    private final PlanTable table = new PlanTable(this::move);

    PlanListView(PlanEditor editor) {
        this.editor = editor;
        Button fresh = new Button(getTranslation("admin.plans.new"), Icons.PLUS.create(), click -> ask());
        fresh.addThemeVariants(ButtonVariant.PRIMARY);
        Div head = new Div(new H1(getTranslation("admin.plans.title")), fresh);
        head.addClassName("sheet-head");
        getContent().addClassName("sheet");
        getContent().add(head, table);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        load();
    }

    private void load() {
        Map<PlanId, Long> people = editor.people();
        Map<PlanId, PlanTerms> drafts = editor.drafts();
        table.show(editor.all(), people, drafts);
    }

    /** @param by -1 for one place up, 1 for one down */
    private void move(PlanId plan, int by) {
        List<PlanId> order = new ArrayList<>(editor.all().stream().map(Plan::id).toList());
        int from = order.indexOf(plan);
        int to = from + by;
        if (from >= 0 && to >= 0 && to < order.size()) {
            Collections.swap(order, from, to);
            editor.reorder(order);
        }
        load();
        table.focus(plan, by);
    }

    private void ask() {
        new NewPlanDialog((id, name) -> {
                    try {
                        PlanTerms begun = editor.draft(PlanId.FREE).plan().terms();
                        editor.create(
                                id,
                                new PlanTerms(
                                        1,
                                        name,
                                        "",
                                        begun.price(),
                                        begun.interval(),
                                        begun.credits(),
                                        begun.limits(),
                                        begun.sharing()));
                        UI.getCurrent().navigate(PlanEditorView.class, new RouteParameters("id", id.value()));
                        return true;
                    } catch (Refusal taken) {
                        if (!"id".equals(taken.field())) {
                            Toast.refused(taken);
                        }
                        return false;
                    }
                })
                .open();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("admin.plans.title"));
    }
}
