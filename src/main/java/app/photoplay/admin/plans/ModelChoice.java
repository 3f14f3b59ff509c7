package app.photoplay.admin.plans;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The models that a plan may use: all, also those that come later, or some of them. */
final class ModelChoice extends Div {

    private final Checkbox all = new Checkbox(getTranslation("admin.plans.models.all"));
    private final CheckboxGroup<String> some = new CheckboxGroup<>();
    private List<String> known = List.of();
    private Runnable changed = () -> {};

    ModelChoice() {
        some.setLabel(PlanField.MODELS.label());
        some.addClassName("checks");
        add(all, some);
        all.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                some.setValue(change.getValue() ? Set.of() : new HashSet<>(known));
                some.setVisible(!change.getValue());
                changed.run();
            }
        });
        some.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                if (change.getValue().isEmpty()) {
                    all.setValue(true);
                    some.setVisible(false);
                }
                changed.run();
            }
        });
    }

    void offer(List<String> models) {
        known = List.copyOf(models);
        some.setItems(known);
    }

    void onChange(Runnable act) {
        changed = act;
    }

    /** Also such as are not offered here any more: they stay chosen. */
    void show(Set<String> models) {
        List<String> listed = new ArrayList<>(known);
        models.stream().filter(model -> !listed.contains(model)).sorted().forEach(listed::add);
        some.setItems(listed);
        some.setValue(models);
        all.setValue(models.isEmpty());
        some.setVisible(!models.isEmpty());
        setVisible(!listed.isEmpty());
    }

    /** Empty for all. */
    Set<String> chosen() {
        return all.getValue() ? Set.of() : new HashSet<>(some.getValue());
    }
}
