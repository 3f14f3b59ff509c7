package app.photoplay.admin.flags;

import app.photoplay.account.profile.PeopleByEmail;
import app.photoplay.admin.AdminScreen;
import app.photoplay.admin.Moments;
import app.photoplay.base.DisplayNames;
import app.photoplay.base.UserId;
import app.photoplay.base.settings.SettingChange;
import app.photoplay.feature.FeatureDesk;
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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The features of the product that can be switched, each with for whom it is on and who switched it last. */
@Route("admin/flags")
@RolesAllowed("ADMIN")
@Menu(title = "admin.flags.title", icon = "flag", order = 150)
@StyleSheet("context://styles/admin.css")
@StyleSheet("context://styles/ops.css")
class FlagsView extends Composite<Div> implements AdminScreen, HasDynamicTitle {

    private final transient FeatureDesk desk;
    private final transient PeopleByEmail people;
    private final transient DisplayNames names;
    private final transient Clock clock;
    private final Div list = new Div();

    FlagsView(FeatureDesk desk, PeopleByEmail people, DisplayNames names, Clock clock) {
        this.desk = desk;
        this.people = people;
        this.names = names;
        this.clock = clock;
        Paragraph words = new Paragraph(getTranslation("admin.flags.words"));
        words.addClassName("sec");
        Div head = new Div(new Div(new H1(getTranslation("admin.flags.title")), words));
        head.addClassNames("sheet-head", "ops-head");
        Div sheet = new Div(head, list);
        sheet.addClassNames("sheet", "flags");
        getContent().add(sheet);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        reload();
    }

    private void reload() {
        List<FeatureDesk.Flag> flags = desk.all();
        Map<UserId, String> called = names.of(flags.stream()
                .map(FeatureDesk.Flag::change)
                .filter(Objects::nonNull)
                .map(SettingChange::by)
                .distinct()
                .toList());
        list.removeAll();
        flags.forEach(flag -> list.add(new FlagForm(flag, people, changed(flag.change(), called), rollout -> {
            desk.set(flag.feature(), rollout);
            reload();
        })));
    }

    private String changed(@Nullable SettingChange change, Map<UserId, String> called) {
        return change == null
                ? getTranslation("admin.flags.never")
                : getTranslation(
                        "admin.settings.changed-by",
                        called.getOrDefault(change.by(), getTranslation("admin.settings.somebody")),
                        Moments.minute(change.at(), clock.instant()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("admin.flags.title"));
    }
}
