package app.photoplay.admin.settings;

import app.photoplay.base.Refusal;
import app.photoplay.base.ui.Toast;
import app.photoplay.generation.GenerationControls;
import app.photoplay.generation.desk.ModelDesk;
import app.photoplay.generation.desk.ModelSwitch;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The models of this installation, each on or off. One that makes stills and clips is one switch. */
final class ModelSwitches extends Div {

    private final ModelDesk desk;
    private final Runnable changed;
    private final Div switches = new Div();
    private final Span who = new Span();

    ModelSwitches(ModelDesk desk, Runnable changed) {
        this.desk = desk;
        this.changed = changed;
        switches.addClassName("model-switches");
        who.addClassNames("sec", "t12");
        add(switches, who);
    }

    void show(SettingsView.ChangeWords words) {
        switches.removeAll();
        Map<String, List<ModelSwitch>> models =
                desk.all().stream().collect(Collectors.groupingBy(ModelSwitch::id, TreeMap::new, Collectors.toList()));
        models.forEach((id, uses) -> switches.add(one(id, uses)));
        who.setText(words.of(GenerationControls.MODELS_OFF));
    }

    private Checkbox one(String id, List<ModelSwitch> uses) {
        Checkbox box = new Checkbox(id, uses.getFirst().on());
        String makes = uses.stream()
                .map(use -> getTranslation(
                        "admin.capability." + use.capability().name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(", "));
        box.setHelperText(
                uses.stream().anyMatch(ModelSwitch::standard)
                        ? getTranslation("admin.settings.standard", makes)
                        : makes);
        box.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                set(id, change.getValue());
            }
        });
        return box;
    }

    private void set(String id, boolean on) {
        try {
            desk.set(id, on);
        } catch (Refusal last) {
            Toast.failed(getTranslation("admin.settings.last-model"));
        }
        changed.run();
    }
}
