package app.photoplay.shell;

import app.photoplay.account.Profile;
import app.photoplay.account.Scheme;
import app.photoplay.account.profile.Accounts;
import app.photoplay.base.ui.Icons;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The person behind their initials: who they are, how the screens are lit, and the way out. A popover of the browser's
 * own: it closes on Escape and on a click elsewhere without asking the server.
 */
final class UserMenu extends Div {

    private static final String SHEET = "person-menu";

    private final transient Accounts accounts;
    private final Map<Scheme, NativeButton> schemes = new EnumMap<>(Scheme.class);

    UserMenu(Profile person, Accounts accounts, @Nullable String picture, AuthenticationContext authentication) {
        this.accounts = accounts;
        NativeButton avatar = picture == null ? new NativeButton(person.initials()) : new NativeButton();
        if (picture != null) {
            avatar.add(new Image(picture, ""));
        }
        avatar.addClassName("avatar");
        avatar.setAriaLabel(getTranslation("shell.user-menu", person.initials(), person.displayName()));
        avatar.getElement().setAttribute("popovertarget", SHEET);
        NativeButton signOut = new NativeButton(getTranslation("account.sign-out"), click -> authentication.logout());
        Div sheet = new Div(who(person), schemes(person.scheme()));
        Administration.entrance(getLocale()).ifPresent(path -> sheet.add(administration(path)));
        Anchor account = new Anchor("account", Icons.SETTINGS.small(), new Span(getTranslation("account.title")));
        account.addClassName("administration-link");
        sheet.add(account);
        sheet.add(signOut);
        sheet.setId(SHEET);
        sheet.addClassName("person-sheet");
        sheet.getElement().setAttribute("popover", "auto");
        add(avatar, sheet);
    }

    private Component administration(String path) {
        Anchor link = new Anchor(path, Icons.SETTINGS.small(), new Span(getTranslation("shell.administration")));
        link.addClassName("administration-link");
        return link;
    }

    private static Component who(Profile person) {
        Span email = new Span(person.email());
        email.addClassNames("sec", "t12");
        Div who = new Div(new Div(person.displayName()), email);
        who.addClassName("who");
        return who;
    }

    private Component schemes(Scheme current) {
        Div group = new Div();
        group.addClassName("group");
        group.getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("shell.scheme"));
        for (Scheme scheme : Scheme.values()) {
            NativeButton button = new NativeButton();
            button.add(
                    Icons.CHECK.small(),
                    new Span(getTranslation("shell.scheme." + scheme.name().toLowerCase(Locale.ROOT))));
            button.addClickListener(click -> light(scheme));
            schemes.put(scheme, button);
            group.add(button);
        }
        mark(current);
        return group;
    }

    private void light(Scheme scheme) {
        accounts.light(scheme);
        mark(scheme);
        getElement().executeJs("document.documentElement.style.colorScheme = $0", scheme.css());
    }

    private void mark(Scheme current) {
        schemes.forEach((scheme, button) ->
                button.getElement().setAttribute("aria-pressed", Boolean.toString(scheme == current)));
    }
}
