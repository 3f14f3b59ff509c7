package app.photoplay.shell;

import app.photoplay.account.Profile;
import app.photoplay.account.leaving.AccountDeletion;
import app.photoplay.account.profile.Accounts;
import app.photoplay.account.session.Impersonation;
import app.photoplay.base.CurrentUser;
import app.photoplay.base.ui.HasCrumbs;
import app.photoplay.base.ui.HasCrumbs.Crumb;
import app.photoplay.base.ui.HasKeys;
import app.photoplay.base.ui.HasKeys.KeyHint;
import app.photoplay.base.ui.HasRailLinks;
import app.photoplay.base.ui.Icons;
import app.photoplay.base.ui.RailGuard;
import app.photoplay.base.ui.Shortcut;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;

/**
 * The frame around every screen: head, sidebar, the screen itself, foot. It imports no view: the menu comes from
 * {@code @Menu}, the way and the keys from the view that is shown.
 */
@Layout
@AnonymousAllowed
@JavaScript("context://scripts/frame.js")
class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private static final String MAIN = "main";
    /** How a screen is come to that was left before, and is as it was left; any other begins at its top. */
    private static final Set<NavigationTrigger> COMES_BACK =
            Set.of(NavigationTrigger.HISTORY, NavigationTrigger.PAGE_LOAD);

    private static final String ARRIVED =
            "document.dispatchEvent(new CustomEvent('photoplay-arrived', {detail: {at: $0, again: $1}}))";

    private final Main screen = new Main();
    private final NativeButton menu = new NativeButton();
    private final TopBar top = new TopBar(menu);
    private final Rail rail;
    private final LeavingLine leaving;

    MainLayout(
            Accounts accounts,
            AuthenticationContext authentication,
            CurrentUser currentUser,
            Impersonation viewing,
            AccountDeletion deletion,
            ObjectProvider<RailGuard> guards) {
        leaving = new LeavingLine(deletion, currentUser);
        rail = new Rail(this::showKeys, guards.stream().toList());
        addClassName("house");
        screen.setId(MAIN);
        screen.addClassName("screening");
        screen.getElement().setAttribute("tabindex", "-1");
        menu.add(Icons.LIST.create());
        menu.addClassName("menu");
        menu.setAriaLabel(getTranslation("shell.menu"));
        menu.addClickListener(click -> openRail(!hasClassName("rail-open")));
        Optional<Profile> me = accounts.me();
        me.ifPresent(person ->
                top.person(new UserMenu(person, accounts, accounts.portrait().orElse(null), authentication)));
        Div well = new Div(leaving, screen, foot());
        well.addClassName("well");
        Div app = new Div(rail, well);
        app.addClassName("app");
        add(skipLink());
        if (currentUser.viewer().isPresent()) {
            addClassName("viewed");
            me.ifPresent(person -> add(new ViewerBanner(person, viewing)));
        }
        add(top, app);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        screen.getElement().removeAllChildren();
        screen.getElement().appendChild(content.getElement());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        List<Crumb> way =
                shown(HasCrumbs.class).findFirst().map(HasCrumbs::crumbs).orElse(List.of());
        top.show(way);
        setClassName("deep", way.size() > 1);
        rail.show(shown(HasRailLinks.class)
                .findFirst()
                .map(HasRailLinks::railLinks)
                .orElse(List.of()));
        setClassName("administration", rail.mark(event.getLocation().getPath()));
        leaving.show(event.getLocation().getPath().isEmpty());
        openRail(false);
        boolean again = COMES_BACK.contains(event.getLocationChangeEvent().getTrigger());
        getElement().executeJs(ARRIVED, event.getLocation().getPath(), again);
    }

    private void openRail(boolean open) {
        setClassName("rail-open", open);
        menu.getElement().setAttribute("aria-expanded", Boolean.toString(open));
    }

    private void showKeys() {
        List<KeyHint> hints = new ArrayList<>();
        shown(HasKeys.class).forEach(view -> hints.addAll(view.keys()));
        hints.add(new KeyHint("?", getTranslation("shell.key.keys")));
        hints.add(new KeyHint("Esc", getTranslation("shell.key.close")));
        new KeysDialog(hints).open();
    }

    private <T> Stream<T> shown(Class<T> kind) {
        return getUI().map(UI::getInternals).stream()
                .flatMap(internals -> internals.getActiveRouterTargetsChain().stream())
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    private Anchor skipLink() {
        Anchor skip = new Anchor("#" + MAIN, getTranslation("shell.skip"));
        skip.addClassName("skip");
        skip.setRouterIgnore(true);
        return skip;
    }

    private Footer foot() {
        NativeButton keys = new NativeButton(getTranslation("shell.keys-foot"));
        keys.addClickListener(click -> showKeys());
        keys.addClassName("dk-only");
        Footer foot = new Footer(new Span(getTranslation("shell.name")), Shortcut.on(keys, "?"));
        foot.addClassName("foot");
        return foot;
    }
}
