package app.photoplay.shell;

import app.photoplay.base.ui.HasRailLinks.RailLink;
import app.photoplay.base.ui.Icons;
import app.photoplay.base.ui.RailGuard;
import app.photoplay.base.ui.Shortcut;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The sidebar: what the views offer by {@code @Menu}, titles as keys of the bundle, icons by their name. It has two sides,
 * the creators' and that of the administration, and shows the one where the screen is.
 */
final class Rail extends Nav {

    /** No path is so. */
    private static final String NOWHERE = "/";
    /** Screens below the list of films that are no entries of their own. */
    private static final Set<String> FILMS = Set.of("films", "new", "bin");

    private final Anchor films = new Anchor(".");
    private final Map<String, Anchor> links = new LinkedHashMap<>();
    private final List<Anchor> neighbours = new ArrayList<>();
    private final Span space = new Span();

    /** @param guards leave out what leads nowhere here */
    Rail(Runnable showKeys, List<RailGuard> guards) {
        addClassName("rail");
        setAriaLabel(getTranslation("shell.navigation"));
        MenuConfiguration.getMenuEntries(getLocale()).stream()
                .filter(entry -> guards.stream().allMatch(guard -> guard.shows(path(entry))))
                .forEach(this::add);
        space.addClassName("sp");
        films.add(Icons.FILM.create(), new Span(getTranslation("shell.films")));
        NativeButton keys = new NativeButton();
        keys.add(Icons.KEYBOARD.create(), new Span(getTranslation("shell.keys")));
        keys.addClickListener(click -> showKeys.run());
        add(space, films, Shortcut.on(keys, "?"));
    }

    /** Shows the neighbours of the screen, and those of no other. */
    void show(List<RailLink> now) {
        neighbours.forEach(link -> {
            links.remove(link.getHref());
            link.removeFromParent();
        });
        neighbours.clear();
        for (RailLink neighbour : now) {
            Anchor link = new Anchor(neighbour.href(), neighbour.icon().create(), new Span(neighbour.words()));
            neighbours.add(link);
            links.put(neighbour.href(), link);
            addComponentAtIndex(indexOf(space), link);
        }
    }

    /**
     * Shows the side of that path and marks the entry that leads to it, or the nearest one above it; that of films for
     * whatever is about films, and none for what stands beside all of them, such as one’s account.
     *
     * @return whether that is the side of the administration
     */
    boolean mark(String path) {
        boolean administration = Administration.has(path);
        films.setVisible(administration);
        links.forEach((entry, link) -> link.setVisible(Administration.has(entry) == administration));
        String nearest = aboutFilms(path) ? "" : NOWHERE;
        for (String entry : links.keySet()) {
            if (!entry.isEmpty()
                    && (path.equals(entry) || path.startsWith(entry + "/"))
                    && (nearest.equals(NOWHERE) || entry.length() > nearest.length())) {
                nearest = entry;
            }
        }
        for (Map.Entry<String, Anchor> link : links.entrySet()) {
            if (link.getKey().equals(nearest)) {
                link.getValue().getElement().setAttribute("aria-current", "page");
            } else {
                link.getValue().getElement().removeAttribute("aria-current");
            }
        }
        return administration;
    }

    private static boolean aboutFilms(String path) {
        return path.isEmpty() || FILMS.stream().anyMatch(films -> path.equals(films) || path.startsWith(films + "/"));
    }

    private void add(MenuEntry entry) {
        String path = path(entry);
        Anchor link = new Anchor(path.isEmpty() ? "." : path);
        if (entry.icon() != null) {
            Icons.named(entry.icon()).map(Icons::create).ifPresent(link::add);
        }
        link.add(new Span(getTranslation(entry.title())));
        links.put(path, link);
        add((Component) link);
    }

    private static String path(MenuEntry entry) {
        return entry.path().startsWith("/") ? entry.path().substring(1) : entry.path();
    }
}
