package app.photoplay.shell;

import app.photoplay.account.Accounts;
import app.photoplay.account.Profile;
import app.photoplay.account.Scheme;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** The person behind their initials: who they are, how the screens are lit, and the way out. */
final class UserMenu extends Composite<MenuBar> {

    private final transient Accounts accounts;
    private final Map<Scheme, MenuItem> schemes = new EnumMap<>(Scheme.class);

    UserMenu(Profile person, Accounts accounts, AuthenticationContext authentication) {
        this.accounts = accounts;
        MenuBar bar = getContent();
        bar.addClassName("person");
        MenuItem avatar = bar.addItem(new Span(person.initials()));
        avatar.setAriaLabel(getTranslation("shell.user-menu", person.displayName()));
        SubMenu menu = avatar.getSubMenu();
        menu.addItem(who(person)).setEnabled(false);
        menu.addSeparator();
        for (Scheme scheme : Scheme.values()) {
            schemes.put(scheme, item(menu, scheme, person.scheme()));
        }
        menu.addSeparator();
        menu.addItem(getTranslation("account.sign-out"), click -> authentication.logout());
    }

    private static Div who(Profile person) {
        Span email = new Span(person.email());
        email.addClassNames("sec", "t12");
        Div who = new Div(new Div(person.displayName()), email);
        who.addClassName("who");
        return who;
    }

    private MenuItem item(SubMenu menu, Scheme scheme, Scheme current) {
        String name = scheme.name().toLowerCase(Locale.ROOT);
        MenuItem item = menu.addItem(getTranslation("shell.scheme." + name), click -> light(scheme));
        item.setCheckable(true);
        item.setChecked(scheme == current);
        return item;
    }

    private void light(Scheme scheme) {
        accounts.light(scheme);
        schemes.forEach((each, item) -> item.setChecked(each == scheme));
        getElement().executeJs("document.documentElement.style.colorScheme = $0", scheme.css());
    }
}
