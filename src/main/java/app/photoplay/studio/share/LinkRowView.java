package app.photoplay.studio.share;

import app.photoplay.base.KebabCase;
import app.photoplay.base.ui.Icons;
import app.photoplay.sharing.ShareLink;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One link in a list: what it is called and like, whether it leads anywhere, who looked, and what can be done to it. */
final class LinkRowView extends Composite<Div> {

    /** Something that can be done to a link. */
    record Act(String key, Runnable run) {}

    /** @param film title of the work, where links of several are listed; else null */
    LinkRowView(ShareLink link, @Nullable String film, Clock clock, List<Act> acts) {
        Div row = getContent();
        row.addClassName("lk");
        row.setClassName("off", link.state() != ShareLink.State.ACTIVE);
        row.getElement().setAttribute("role", "listitem");
        Span name = new Span(link.options().name());
        name.addClassName("b");
        Span what = new Span((film == null ? "" : film + ", ") + LinkWords.summary(link));
        what.addClassName("d");
        Div words = new Div(name, what);
        words.addClassName("nm");
        Span state = new Span(icon(link).small(), new Span(LinkWords.state(link, clock)));
        state.addClassNames("st", KebabCase.of(link.state()));
        state.setTitle(LinkWords.end(link.options(), getLocale()));
        Span views = new Span(getTranslation("share.views", link.views()));
        views.addClassName("b");
        Div seen = new Div(views);
        if (link.views() > 0) {
            seen.add(new Span(getTranslation("share.people", link.people(), link.plays())));
        }
        seen.addClassNames("vw", "tab");
        row.add(words, state, seen, menu(link, acts));
    }

    private static Icons icon(ShareLink link) {
        return switch (link.state()) {
            case ACTIVE -> link.options().expiresAt() == null ? Icons.CHECK : Icons.CLOCK;
            case EXPIRED -> Icons.CLOCK;
            case REVOKED, TAKEN_DOWN -> Icons.FAILED;
        };
    }

    private NativeButton menu(ShareLink link, List<Act> acts) {
        NativeButton dots = new NativeButton();
        dots.addClassNames("btn", "bare", "ico");
        dots.add(Icons.MORE.create());
        dots.getElement()
                .setAttribute("aria-haspopup", "menu")
                .setAttribute(
                        "aria-label",
                        getTranslation("share.link.menu", link.options().name()));
        dots.setVisible(!acts.isEmpty());
        ContextMenu menu = new ContextMenu(dots);
        menu.setOpenOnClick(true);
        acts.forEach(act ->
                menu.addItem(getTranslation(act.key()), click -> act.run().run()));
        return dots;
    }
}
