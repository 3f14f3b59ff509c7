package app.photoplay.account.ui;

import app.photoplay.account.Profile;
import app.photoplay.account.Scheme;
import app.photoplay.account.profile.Accounts;
import app.photoplay.account.profile.Notice;
import app.photoplay.account.profile.Preferences;
import app.photoplay.base.KebabCase;
import app.photoplay.base.ui.BrowserZone;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.VaadinService;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Language, time zone and light of the screens, and what one is told of by mail. Each counts as soon as it is chosen. */
final class PreferencesPart extends AccountPart {

    /** Stands for whatever the browser says. */
    private static final Locale BROWSER = Locale.ROOT;

    private final transient Accounts accounts;
    private final transient Preferences preferences;
    private final Select<Locale> language = new Select<>();
    private final ComboBox<ZoneId> zone = new ComboBox<>(getTranslation("account.zone"));
    private final Select<Scheme> scheme = new Select<>();
    private final CheckboxGroup<Notice> notices = new CheckboxGroup<>(getTranslation("account.notices"));

    PreferencesPart(Profile me, Accounts accounts, Preferences preferences) {
        super("account.preferences");
        this.accounts = accounts;
        this.preferences = preferences;
        languages(me.language());
        zones(me.zone());
        scheme.setLabel(getTranslation("shell.scheme"));
        scheme.setItems(Scheme.values());
        scheme.setItemLabelGenerator(one -> getTranslation("shell.scheme." + KebabCase.of(one)));
        scheme.setValue(me.scheme());
        scheme.addValueChangeListener(change -> light(change.getValue()));
        notices.setItems(Notice.values());
        notices.setItemLabelGenerator(one -> getTranslation("account.notice." + KebabCase.of(one)));
        notices.setValue(preferences.notices());
        notices.addValueChangeListener(change -> want(change.getOldValue(), change.getValue()));
        Div choices = new Div(language, zone, scheme);
        choices.addClassName("account-choices");
        add(choices, notices);
    }

    private void languages(@Nullable Locale mine) {
        I18NProvider words = VaadinService.getCurrent().getInstantiator().getI18NProvider();
        List<Locale> all = new ArrayList<>(List.of(BROWSER));
        all.addAll(words.getProvidedLocales());
        language.setLabel(getTranslation("account.speaks"));
        language.setItems(all);
        language.setItemLabelGenerator(one -> one.equals(BROWSER)
                ? getTranslation("account.as-browser")
                : words.getTranslation("account.language-name", one));
        language.setValue(mine == null || !all.contains(mine) ? BROWSER : mine);
        language.addValueChangeListener(change -> speak(change.getValue()));
    }

    private void zones(@Nullable ZoneId mine) {
        zone.setItems(ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.matches(
                        "(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*|UTC"))
                .sorted()
                .map(ZoneId::of)
                .toList());
        zone.setItemLabelGenerator(one -> one.getId().replace('_', ' '));
        zone.setPlaceholder(getTranslation("account.as-browser"));
        zone.setClearButtonVisible(true);
        zone.setValue(mine);
        zone.addValueChangeListener(change -> {
            ProofDialog.tried(() -> preferences.live(change.getValue()));
            getUI().ifPresent(ui -> BrowserZone.choose(ui, change.getValue()));
        });
    }

    /** The page comes anew, in that language. */
    private void speak(Locale chosen) {
        ProofDialog.tried(() -> {
            preferences.speak(chosen.equals(BROWSER) ? null : chosen);
            UI.getCurrent().getPage().reload();
        });
    }

    private void light(Scheme chosen) {
        ProofDialog.tried(() -> accounts.light(chosen));
        getElement().executeJs("document.documentElement.style.colorScheme = $0", chosen.css());
    }

    private void want(Set<Notice> before, Set<Notice> after) {
        Set<Notice> changed = new HashSet<>(after);
        changed.addAll(before);
        changed.removeIf(notice -> before.contains(notice) == after.contains(notice));
        changed.forEach(notice -> ProofDialog.tried(() -> preferences.want(notice, after.contains(notice))));
    }
}
