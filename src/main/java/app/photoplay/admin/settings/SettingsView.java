package app.photoplay.admin.settings;

import app.photoplay.account.signup.SignUps;
import app.photoplay.admin.AdminScreen;
import app.photoplay.admin.Moments;
import app.photoplay.admin.Panel;
import app.photoplay.base.DisplayNames;
import app.photoplay.base.UserId;
import app.photoplay.base.settings.RuntimeSettings;
import app.photoplay.base.settings.Setting;
import app.photoplay.base.settings.SettingChange;
import app.photoplay.base.settings.SettingsDesk;
import app.photoplay.generation.desk.Ceilings;
import app.photoplay.generation.desk.ModelDesk;
import app.photoplay.plan.Plans;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Map;

/** Ceilings, sign-up and models: they hold at once and on every node. */
@Route("admin/settings")
@RolesAllowed("ADMIN")
@Menu(title = "admin.settings.title", icon = "settings", order = 170)
@StyleSheet("context://styles/admin.css")
@StyleSheet("context://styles/ops.css")
class SettingsView extends Composite<Div> implements AdminScreen, HasDynamicTitle {

    private final transient SettingsDesk desk;
    private final transient DisplayNames names;
    private final transient Clock clock;
    private final CeilingFields ceilings;
    private final DoorField door;
    private final SellerFields seller;
    private final ModelSwitches models;

    SettingsView(
            SettingsDesk desk,
            Ceilings ceilings,
            ModelDesk models,
            RuntimeSettings settings,
            SignUps signUps,
            Plans plans,
            DisplayNames names,
            Clock clock) {
        this.desk = desk;
        this.names = names;
        this.clock = clock;
        this.ceilings = new CeilingFields(desk, ceilings, this::reload);
        this.door = new DoorField(desk, settings, signUps, plans, this::reload);
        this.seller = new SellerFields(desk, settings, this::reload);
        this.models = new ModelSwitches(models, this::reload);
        Paragraph words = new Paragraph(getTranslation("admin.settings.words"));
        words.addClassName("sec");
        Div head = new Div(new Div(new H1(getTranslation("admin.settings.title")), words));
        head.addClassNames("sheet-head", "ops-head");
        Panel spending = new Panel(getTranslation("admin.settings.spending"));
        spending.show(this.ceilings);
        Panel people = new Panel(getTranslation("admin.settings.people"));
        people.show(this.door);
        Panel receipts = new Panel(getTranslation("admin.settings.seller"));
        receipts.show(this.seller);
        Panel made = new Panel(getTranslation("admin.settings.models"));
        made.show(this.models);
        Div sheet = new Div(head, spending, people, receipts, made);
        sheet.addClassNames("sheet", "settings");
        getContent().add(sheet);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        reload();
    }

    private void reload() {
        Map<String, SettingChange> changes = desk.changes();
        Map<UserId, String> called = names.of(
                changes.values().stream().map(SettingChange::by).distinct().toList());
        ChangeWords words = new ChangeWords() {
            @Override
            public String of(Setting<?> setting) {
                SettingChange change = changes.get(setting.name());
                if (change == null) {
                    return getTranslation("admin.settings.never");
                }
                String who = called.getOrDefault(change.by(), getTranslation("admin.settings.somebody"));
                return getTranslation(
                        change.value() == null ? "admin.settings.reset-by" : "admin.settings.changed-by",
                        who,
                        Moments.minute(change.at(), clock.instant()));
            }

            @Override
            public boolean set(Setting<?> setting) {
                SettingChange change = changes.get(setting.name());
                return change != null && change.value() != null;
            }
        };
        ceilings.show(words);
        door.show(words);
        seller.show(words);
        models.show(words);
    }

    /** What became of settings. */
    interface ChangeWords {

        /** Who changed it last, and when. */
        String of(Setting<?> setting);

        /** Whether it holds by a change, and not by the configuration. */
        boolean set(Setting<?> setting);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("admin.settings.title"));
    }
}
