package app.photoplay.admin.plans;

import app.photoplay.base.ui.Toast;
import app.photoplay.plan.Plan;
import app.photoplay.plan.PlanEditor;
import app.photoplay.plan.PlanId;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Where a plan stands on the page: shown, open to new people, retired. These are no terms and count at once. */
final class PlanPlacement extends Composite<Div> {

    private final Checkbox visible = new Checkbox(getTranslation("admin.plans.visible"));
    private final Checkbox open = new Checkbox(getTranslation("admin.plans.open"));
    private final Checkbox retired = new Checkbox(getTranslation("admin.plans.retired"));
    private final transient PlanEditor editor;
    private final Span hint = new Span();
    private @Nullable PlanId plan;

    /** @param told runs an act and says where it is refused */
    PlanPlacement(PlanEditor editor, Consumer<Runnable> told) {
        this.editor = editor;
        hint.addClassNames("t12", "sec", "w");
        getContent().add(PlanFields.group("page", visible, open, retired, hint));
        onChange(visible, told, editor::show);
        onChange(open, told, editor::open);
        onChange(retired, told, editor::retire);
    }

    void show(Plan now) {
        plan = now.id();
        visible.setValue(now.visible());
        open.setValue(now.open());
        retired.setValue(now.retired());
        boolean given = editor.given(now.id());
        open.setEnabled(!given || !now.open());
        retired.setEnabled(!given || now.retired());
        hint.setText(getTranslation(given ? "admin.plans.placing-given" : "admin.plans.placing"));
    }

    private void onChange(Checkbox box, Consumer<Runnable> told, BiConsumer<PlanId, Boolean> act) {
        box.addValueChangeListener(change -> {
            PlanId id = plan;
            if (change.isFromClient() && id != null) {
                told.accept(() -> {
                    act.accept(id, change.getValue());
                    Toast.told(getTranslation("admin.plans.placed"));
                });
            }
        });
    }
}
