package app.photoplay.studio.life;

import app.photoplay.base.Refusal;
import app.photoplay.base.ui.Icons;
import app.photoplay.base.ui.Toast;
import app.photoplay.plan.Credits;
import app.photoplay.project.ProjectId;
import app.photoplay.project.ProjectLinks;
import app.photoplay.project.ProjectRight;
import app.photoplay.project.ProjectRights;
import app.photoplay.project.Projects;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What can be done to a film as a whole, behind three dots. */
@StyleSheet("context://styles/life.css")
public final class FilmMenu extends Composite<NativeButton> {

    private final transient FilmActs acts;
    private final boolean ownPage;
    private final Map<MenuItem, ProjectRight> needs = new LinkedHashMap<>();
    private final Span spent = new Span();
    private final MenuItem cost;
    private @Nullable FilmCard shown;

    /** @param ownPage whether this is the page of the film, which is left when it is removed */
    public FilmMenu(FilmActs acts, boolean ownPage) {
        this.acts = acts;
        this.ownPage = ownPage;
        NativeButton dots = getContent();
        dots.addClassNames("btn", "bare", "ico", "film-menu");
        dots.add(Icons.MORE.create());
        dots.getElement().setAttribute("aria-haspopup", "menu");
        ContextMenu menu = new ContextMenu(dots);
        menu.setOpenOnClick(true);
        item(menu, "film-menu.rename", ProjectRight.EDIT, this::rename);
        item(menu, "film-menu.settings", ProjectRight.EDIT, film -> navigate(ProjectLinks.settings(film.id())));
        item(menu, "film-menu.text", ProjectRight.VIEW, film -> navigate(ProjectLinks.text(film.id())));
        item(menu, "film-menu.again", ProjectRight.VIEW, film -> navigate("new?again=" + film.id()));
        item(menu, "film-menu.duplicate", ProjectRight.OWN, this::duplicate);
        item(menu, "film-menu.remove", ProjectRight.OWN, this::remove);
        spent.addClassNames("sec", "t12");
        cost = menu.addItem(spent);
        cost.setEnabled(false);
    }

    private void item(ContextMenu menu, String key, ProjectRight needed, Consumer<FilmCard> act) {
        needs.put(menu.addItem(getTranslation(key), click -> act.accept(Objects.requireNonNull(shown))), needed);
    }

    /** The film that it is the menu of, as it stands now. */
    public void show(FilmCard film) {
        show(film, ProjectRights.ALL);
    }

    /**
     * The same for somebody whose film it need not be.
     *
     * @param rights what they may do
     */
    public void show(FilmCard film, ProjectRights rights) {
        shown = film;
        getContent().setAriaLabel(getTranslation("film-menu.label", film.title()));
        spent.setText(spent(film.spent()));
        // A menu whose items change is laid anew, also under the hand of somebody who has it open.
        needs.forEach((item, right) -> {
            boolean offered = right.compareTo(rights.highest()) <= 0;
            if (item.isVisible() != offered) {
                item.setVisible(offered);
            }
        });
        boolean costs = rights.edit() && film.spent().hundredths() > 0;
        if (cost.isVisible() != costs) {
            cost.setVisible(costs);
        }
    }

    private String spent(Credits credits) {
        double amount = credits.hundredths() / 100.0;
        NumberFormat format = NumberFormat.getNumberInstance(getLocale());
        format.setMaximumFractionDigits(2);
        return getTranslation("film-menu.spent", format.format(amount), amount);
    }

    private void rename(FilmCard now) {
        new TitleDialog(now.title(), title -> {
                    acts.rename(now.id(), title);
                    if (ownPage) {
                        UI.getCurrent().refreshCurrentRoute(true);
                    }
                })
                .open();
    }

    private void duplicate(FilmCard now) {
        attempt(() -> {
            ProjectId copy = acts.copy(now.id(), copyOf(now.title()));
            if (ownPage) {
                navigate(ProjectLinks.screen(copy));
            }
            Toast.told(getTranslation("film-menu.duplicated"));
        });
    }

    private String copyOf(String title) {
        int room =
                Projects.MAX_TITLE - getTranslation("film-menu.copy-title", "").length();
        int end = Math.min(title.length(), room);
        boolean half = end < title.length() && Character.isHighSurrogate(title.charAt(end - 1));
        return getTranslation("film-menu.copy-title", title.substring(0, half ? end - 1 : end));
    }

    private void remove(FilmCard now) {
        if (!now.making()) {
            removeNow(now);
            return;
        }
        ConfirmDialog dialog = new ConfirmDialog(
                getTranslation("film-menu.remove-making.title"),
                getTranslation("film-menu.remove-making.words"),
                getTranslation("film-menu.remove"),
                confirmed -> removeNow(now));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("film-menu.keep"));
        dialog.open();
    }

    private void removeNow(FilmCard now) {
        attempt(() -> {
            acts.remove(now.id());
            if (ownPage) {
                navigate("");
            }
            Toast.told(
                    getTranslation("film-menu.removed", now.title()),
                    getTranslation("edit.undo"),
                    () -> attempt(() -> {
                        acts.restore(now.id());
                        Toast.told(getTranslation("film-menu.restored", now.title()));
                    }));
        });
    }

    private void attempt(Runnable act) {
        try {
            act.run();
        } catch (Refusal refusal) {
            Toast.refused(refusal);
        }
    }

    private static void navigate(String location) {
        UI.getCurrent().navigate(location);
    }
}
