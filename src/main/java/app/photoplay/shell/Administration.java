package app.photoplay.shell;

import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.Locale;
import java.util.Optional;

/** The side of the house where administrators work: all screens below {@code admin}. */
final class Administration {

    private static final String ROOT = "admin";

    private Administration() {}

    /** @param path relative to the base */
    static boolean has(String path) {
        return path.equals(ROOT) || path.startsWith(ROOT + "/");
    }

    /** Its first screen for who is signed in, relative to the base; empty for everybody who has no business there. */
    static Optional<String> entrance(Locale language) {
        return MenuConfiguration.getMenuEntries(language).stream()
                .map(MenuEntry::path)
                .map(path -> path.startsWith("/") ? path.substring(1) : path)
                .filter(Administration::has)
                .findFirst();
    }
}
