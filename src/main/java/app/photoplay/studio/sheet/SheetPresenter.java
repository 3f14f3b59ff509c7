package app.photoplay.studio.sheet;

import app.photoplay.base.ui.Toast;
import app.photoplay.project.ProjectLinks;
import app.photoplay.storyboard.ShotId;
import app.photoplay.studio.edit.EditSession;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.page.History;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.BaseJsonNode;

/**
 * Which shot of a page is open in its sheet. The address says so too: «films/…?shot=…» opens it, and the browser's way
 * back closes it.
 */
public final class SheetPresenter {

    /** The parameter of the address. */
    public static final String PARAMETER = "shot";

    /** The address may still be on its way in: a way back that is taken before leads out of the film. */
    private static final String BACK = """
            const back = () => window.history.back();
            if (new URLSearchParams(window.location.search).has($0)) back();
            else window.addEventListener('vaadin-navigated', back, {once: true});""";

    private final Div place;
    private final SheetGestures gestures;
    private final ModelChoices models;
    private final SheetActions actions;
    private final Supplier<SheetFilm> film;
    private final Consumer<ShotSheet> furnish;
    private @Nullable ShotSheet sheet;
    private boolean pushed;

    /**
     * @param place where the sheet comes and goes
     * @param actions what the screen does beside the document
     * @param film as it stands now
     * @param edits what it does to the document
     * @param models that a shot may name
     * @param furnish puts the parts into a new sheet
     */
    public SheetPresenter(
            Div place,
            SheetActions actions,
            Supplier<SheetFilm> film,
            EditSession edits,
            ModelChoices models,
            Consumer<ShotSheet> furnish) {
        this.place = place;
        this.gestures = new SheetEdits(actions, edits);
        this.models = models;
        this.actions = actions;
        this.film = film;
        this.furnish = furnish;
    }

    /** Brings an open sheet to the newest value; one whose shot is gone is closed. */
    public void show(SheetFilm now) {
        openId().ifPresent(id -> now.open(id).ifPresentOrElse(shot -> sheet().show(shot), this::gone));
    }

    private void gone() {
        if (sheet().unsaved()) {
            Toast.failed(sheet().getTranslation("sheet.gone"));
        }
        close();
    }

    /** Opens a shot, or leads to it where another is open. */
    public void open(ShotId shot) {
        boolean first = openId().isEmpty();
        if (!openId().filter(shot::equals).isPresent() && reveal(shot)) {
            address(shot, first);
            pushed |= first;
        }
        openSheet().ifPresent(ShotSheet::focus);
    }

    /** Opens a shot to write in it. */
    public void edit(ShotId shot) {
        open(shot);
        openSheet().ifPresent(ShotSheet::edit);
    }

    /** Opens a shot, led to what makes it anew. */
    public void redo(ShotId shot) {
        open(shot);
        openSheet().ifPresent(ShotSheet::redo);
    }

    /** Follows the address. */
    public void follow(Optional<String> parameter) {
        pushed = false;
        Optional<ShotId> named = parameter.flatMap(SheetPresenter::id);
        boolean open =
                named.filter(shot -> named.equals(openId()) || reveal(shot)).isPresent();
        if (!open) {
            hide();
        }
    }

    /** Closes the sheet and leads back to the card of its shot. */
    public void close() {
        if (openId().isEmpty()) {
            return;
        }
        hide();
        if (pushed) {
            pushed = false;
            UI.getCurrentOrThrow().getPage().executeJs(BACK, PARAMETER);
        } else {
            address(null, false);
        }
    }

    /** The shot that is open. */
    public Optional<ShotId> openId() {
        return openSheet().map(ShotSheet::shown).map(open -> open.shot().id());
    }

    private Optional<ShotSheet> openSheet() {
        return Optional.ofNullable(sheet).filter(made -> made.getParent().isPresent());
    }

    private ShotSheet sheet() {
        return Objects.requireNonNull(sheet);
    }

    private void leaf(int step) {
        openId().flatMap(id -> film.get().neighbour(id, step)).ifPresent(next -> {
            reveal(next);
            address(next, false);
        });
    }

    private boolean reveal(ShotId shot) {
        SheetFilm now = film.get();
        Optional<OpenShot> open = now.open(shot);
        if (open.isEmpty()) {
            return false;
        }
        if (sheet == null) {
            sheet = new ShotSheet(now.ratio(), models, gestures, this::leaf, this::close);
            furnish.accept(sheet);
        }
        sheet.show(open.get());
        if (sheet.getParent().isEmpty()) {
            place.add(sheet);
        }
        actions.quote(shot, texts -> sheet().quote(shot, texts));
        actions.opened(Optional.of(shot));
        return true;
    }

    private void hide() {
        Optional<ShotId> last = openId();
        openSheet().ifPresent(place::remove);
        last.ifPresent(shot -> {
            actions.opened(Optional.empty());
            actions.left(shot);
        });
    }

    private void address(@Nullable ShotId shot, boolean push) {
        String path = ProjectLinks.screen(film.get().storyboard().project());
        String location = shot == null ? path : path + "?" + PARAMETER + "=" + shot.value();
        if (push) {
            history().pushState((BaseJsonNode) null, location);
        } else {
            history().replaceState((BaseJsonNode) null, location);
        }
    }

    private static History history() {
        return UI.getCurrentOrThrow().getPage().getHistory();
    }

    private static Optional<ShotId> id(String words) {
        try {
            return Optional.of(new ShotId(UUID.fromString(words)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
