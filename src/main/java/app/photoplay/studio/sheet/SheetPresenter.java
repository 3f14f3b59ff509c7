package app.photoplay.studio.sheet;

import app.photoplay.project.ProjectLinks;
import app.photoplay.storyboard.ShotId;
import app.photoplay.studio.board.StoryboardActions;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.page.History;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.BaseJsonNode;

/**
 * Which shot of a page is open in its sheet. The address says so too: «films/…?shot=…» opens it, and the browser's way
 * back closes it.
 */
public final class SheetPresenter {

    /** The parameter of the address. */
    public static final String PARAMETER = "shot";

    private final Div place;
    private final StoryboardActions actions;
    private final BiConsumer<ShotId, Consumer<List<String>>> source;
    private final Consumer<ShotId> back;
    private final Consumer<ShotSheet> furnish;
    private @Nullable ShotSheet sheet;
    private @Nullable SheetFilm film;
    private boolean pushed;

    /**
     * @param place where the sheet comes and goes
     * @param source finds the words of the source that a shot stands for, later
     * @param back leads the keyboard to a shot, when its sheet is closed
     * @param furnish puts the parts into a new sheet
     */
    public SheetPresenter(
            Div place,
            StoryboardActions actions,
            BiConsumer<ShotId, Consumer<List<String>>> source,
            Consumer<ShotId> back,
            Consumer<ShotSheet> furnish) {
        this.place = place;
        this.actions = actions;
        this.source = source;
        this.back = back;
        this.furnish = furnish;
    }

    /** Brings an open sheet to the newest value; one whose shot is gone is closed. */
    public void show(SheetFilm now) {
        film = now;
        openId().ifPresent(id -> now.open(id).ifPresentOrElse(shot -> sheet().show(shot), this::close));
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

    /** Follows the address. */
    public void follow(Optional<String> parameter) {
        pushed = false;
        Optional<ShotId> named = parameter.flatMap(SheetPresenter::id);
        if (named.isEmpty()) {
            hide();
        } else if (!named.equals(openId())) {
            named.ifPresent(this::reveal);
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
            history().back();
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
        SheetFilm now = film;
        if (now != null) {
            openId().flatMap(id -> now.neighbour(id, step)).ifPresent(next -> {
                reveal(next);
                address(next, false);
            });
        }
    }

    private boolean reveal(ShotId shot) {
        SheetFilm now = film;
        Optional<OpenShot> open = now == null ? Optional.empty() : now.open(shot);
        if (now == null || open.isEmpty()) {
            return false;
        }
        if (sheet == null) {
            sheet = new ShotSheet(now.ratio(), actions, this::leaf, this::close);
            furnish.accept(sheet);
        }
        sheet.show(open.get());
        if (sheet.getParent().isEmpty()) {
            place.add(sheet);
        }
        source.accept(shot, texts -> sheet().quote(shot, texts));
        return true;
    }

    private void hide() {
        Optional<ShotId> last = openId();
        openSheet().ifPresent(place::remove);
        last.ifPresent(back);
    }

    private void address(@Nullable ShotId shot, boolean push) {
        String path =
                ProjectLinks.screen(Objects.requireNonNull(film).storyboard().project());
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
