package app.photoplay.admin.flags;

import app.photoplay.account.profile.PeopleByEmail;
import app.photoplay.admin.Panel;
import app.photoplay.base.UserId;
import app.photoplay.base.ui.Toast;
import app.photoplay.feature.FeatureDesk;
import app.photoplay.feature.FeatureRollout;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** For whom one feature is on. */
final class FlagForm extends Composite<Div> {

    private static final String EVERYBODY = "everybody";
    private static final String NOBODY = "nobody";
    private static final String SHARE = "share";
    private static final String NAMED = "named";

    private final transient PeopleByEmail people;
    private final transient Consumer<FeatureRollout> save;
    private final RadioButtonGroup<String> choice = new RadioButtonGroup<>();
    private final IntegerField percent = new IntegerField(getTranslation("admin.flags.percent"));
    private final TextArea emails = new TextArea(getTranslation("admin.flags.emails"));

    /** @param save called with what was chosen */
    FlagForm(FeatureDesk.Flag flag, PeopleByEmail people, String changed, Consumer<FeatureRollout> save) {
        this.people = people;
        this.save = save;
        Paragraph words =
                new Paragraph(getTranslation("feature." + flag.feature().id() + ".words"));
        words.addClassName("sec");
        choice.setLabel(getTranslation("admin.flags.for-whom"));
        choice.setItems(EVERYBODY, NOBODY, SHARE, NAMED);
        choice.setItemLabelGenerator(one -> getTranslation("admin.flags." + one));
        percent.setMin(1);
        percent.setMax(99);
        percent.setStepButtonsVisible(true);
        emails.setHelperText(getTranslation("admin.flags.emails.helper"));
        emails.setMaxLength(20_000);
        choice.addValueChangeListener(change -> shown());
        Button act = new Button(getTranslation("admin.settings.save"), click -> save());
        Span who = new Span(changed);
        who.addClassNames("sec", "t12");
        Div line = new Div(act, who);
        line.addClassName("setting-line");
        Div form = new Div(choice, percent, emails, line);
        form.addClassName("flag-form");
        show(flag.rollout());
        Panel panel = new Panel(getTranslation("feature." + flag.feature().id()));
        panel.show(words, form);
        getContent().add(panel);
    }

    private void show(FeatureRollout now) {
        switch (now) {
            case FeatureRollout.Everybody all -> choice.setValue(EVERYBODY);
            case FeatureRollout.Nobody none -> choice.setValue(NOBODY);
            case FeatureRollout.Share(int share) -> {
                percent.setValue(share);
                choice.setValue(SHARE);
            }
            case FeatureRollout.Named(Set<UserId> named) -> {
                emails.setValue(String.join("\n", people.of(named)));
                choice.setValue(NAMED);
            }
        }
        shown();
    }

    private void shown() {
        percent.setVisible(SHARE.equals(choice.getValue()));
        emails.setVisible(NAMED.equals(choice.getValue()));
    }

    private void save() {
        switch (choice.getValue()) {
            case EVERYBODY -> set(new FeatureRollout.Everybody());
            case NOBODY -> set(new FeatureRollout.Nobody());
            case SHARE -> share();
            default -> named();
        }
    }

    private void share() {
        Integer share = percent.getValue();
        boolean fine = share != null && share >= 1 && share <= 99;
        percent.setErrorMessage(getTranslation("admin.flags.percent.invalid"));
        percent.setInvalid(!fine);
        if (fine) {
            set(new FeatureRollout.Share(share));
        }
    }

    private void named() {
        List<String> typed = Arrays.stream(emails.getValue().split("[\\s,;]+"))
                .filter(email -> !email.isEmpty())
                .toList();
        Set<UserId> found = new LinkedHashSet<>();
        List<String> strangers = typed.stream()
                .limit(FeatureRollout.Named.MOST + 1L)
                .filter(email -> {
                    Optional<UserId> person = people.find(email);
                    person.ifPresent(found::add);
                    return person.isEmpty();
                })
                .toList();
        boolean fine = strangers.isEmpty() && !found.isEmpty() && found.size() <= FeatureRollout.Named.MOST;
        emails.setErrorMessage(
                strangers.isEmpty()
                        ? getTranslation("admin.flags.emails.invalid", FeatureRollout.Named.MOST)
                        : getTranslation("admin.flags.emails.unknown", String.join(", ", strangers)));
        emails.setInvalid(!fine);
        if (fine) {
            set(new FeatureRollout.Named(found));
        }
    }

    private void set(FeatureRollout rollout) {
        save.accept(rollout);
        Toast.told(getTranslation("admin.flags.saved"));
    }
}
