package app.photoplay.studio.ui;

import app.photoplay.base.ui.Icons;
import app.photoplay.media.AssetId;
import app.photoplay.media.MediaLinks;
import app.photoplay.production.StoryboardView;
import app.photoplay.production.StoryboardView.SceneView;
import app.photoplay.production.StoryboardView.ShotView;
import app.photoplay.storyboard.ShotId;
import app.photoplay.studio.board.DurationFormat;
import app.photoplay.studio.board.ShotSummary;
import app.photoplay.studio.board.ShotSummary.Kind;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/**
 * All shots in film order and to scale, under their scenes' time codes; of a long film a cell for each scene. An overview
 * for the eye and the mouse: for the keyboard and assistive technology the cards below say and do the same. It is markup
 * that the page does not keep: only what differs is sent.
 */
final class FilmStrip extends Composite<Div> {

    /** More would be thinner than a line. */
    private static final int MOST_CELLS = 160;

    private static final String CHANGE = """
            const cell = this.querySelectorAll('.c')[$0];
            cell.className = $1; cell.style.setProperty('--p', $2);
            if (cell.innerHTML !== $3) cell.innerHTML = $3""";

    private static final String AT =
            "[...event.currentTarget.querySelectorAll('.c')].indexOf(event.target.closest('.c'))";

    private List<Integer> shown = List.of();
    private List<ShotId> shots = List.of();
    private int layout;

    FilmStrip(Consumer<ShotId> open) {
        getContent().addClassName("strip");
        getContent().getElement().setAttribute("aria-hidden", "true");
        getContent()
                .getElement()
                .addEventListener("click", click -> {
                    int at = click.getEventData().get(AT).asInt(-1);
                    if (at >= 0 && at < shots.size()) {
                        open.accept(shots.get(at));
                    }
                })
                .addEventData(AT);
    }

    /** How one cell looks. */
    private record Cell(ShotId shot, int number, Duration duration, String state, int percent, String inner) {

        static Cell of(ShotView shot) {
            ShotSummary now = ShotSummary.of(shot);
            return new Cell(
                    shot.id(),
                    shot.number(),
                    shot.duration(),
                    state(List.of(now)),
                    Math.max(0, now.percent()),
                    now.kind() == Kind.FAILED ? Icons.FAILED.smallMarkup() : picture(now.picture()));
        }

        static Cell of(SceneView scene) {
            List<ShotSummary> now = scene.shots().stream().map(ShotSummary::of).toList();
            ShotView first = scene.shots().getFirst();
            return new Cell(
                    first.id(),
                    first.number(),
                    scene.duration(),
                    state(now),
                    0,
                    picture(now.getFirst().picture()));
        }

        private static String state(List<ShotSummary> now) {
            if (now.stream().anyMatch(one -> one.kind() == Kind.FAILED)) {
                return "c x";
            }
            if (now.stream().anyMatch(one -> one.kind() == Kind.MAKING)) {
                return "c m";
            }
            String unmade = now.getFirst().picture() == null ? " w" : "";
            boolean still = now.stream().anyMatch(one -> one.kind() == Kind.STILL || one.kind() == Kind.WAITING);
            return "c" + unmade + (still ? " k" : "");
        }

        private static String picture(@Nullable AssetId picture) {
            return picture == null ? "" : "<img src=\"" + MediaLinks.thumbnail(picture) + "\" alt=\"\">";
        }

        String html() {
            return "<div class=\"%s\" data-n=\"%d\" style=\"--s:%3$s;--p:%4$d%%;flex:%3$s 1 0\">%5$s</div>"
                    .formatted(state, number, seconds(duration), percent, inner);
        }
    }

    void show(StoryboardView storyboard) {
        List<SceneView> scenes = storyboard.scenes().stream()
                .filter(scene -> !scene.shots().isEmpty())
                .toList();
        boolean many = scenes.stream().mapToInt(scene -> scene.shots().size()).sum() > MOST_CELLS;
        List<List<Cell>> rows = scenes.stream()
                .map(scene -> many
                        ? List.of(Cell.of(scene))
                        : scene.shots().stream().map(Cell::of).toList())
                .toList();
        List<Cell> cells = rows.stream().flatMap(List::stream).toList();
        int wanted = layout(scenes, cells);
        List<Integer> looks = cells.stream().map(Cell::hashCode).toList();
        if (wanted != layout || looks.size() != shown.size()) {
            layout = wanted;
            build(scenes, rows);
        } else {
            for (int i = 0; i < cells.size(); i++) {
                if (!looks.get(i).equals(shown.get(i))) {
                    Cell cell = cells.get(i);
                    getElement().executeJs(CHANGE, i, cell.state(), cell.percent() + "%", cell.inner());
                }
            }
        }
        shown = looks;
    }

    private void build(List<SceneView> scenes, List<List<Cell>> rows) {
        StringBuilder html = new StringBuilder();
        Duration at = Duration.ZERO;
        List<ShotId> ids = new ArrayList<>();
        for (int i = 0; i < scenes.size(); i++) {
            SceneView scene = scenes.get(i);
            html.append("<div class=\"scn\" style=\"flex:")
                    .append(seconds(scene.duration()))
                    .append(" 1 0\">");
            html.append("<div class=\"cells\">");
            rows.get(i).forEach(cell -> html.append(cell.html()));
            html.append("</div><div class=\"lb\"><span class=\"at\">")
                    .append(DurationFormat.rounded(at))
                    .append("</span><span>")
                    .append(HtmlUtils.htmlEscape(scene.title(), "UTF-8"))
                    .append("</span></div></div>");
            rows.get(i).forEach(cell -> ids.add(cell.shot()));
            at = at.plus(scene.duration());
        }
        shots = List.copyOf(ids);
        getElement().executeJs("this.innerHTML = $0", html.toString());
    }

    private static int layout(List<SceneView> scenes, List<Cell> cells) {
        return List.of(
                        scenes.stream().map(SceneView::title).toList(),
                        cells.stream()
                                .map(cell -> List.of(cell.shot(), cell.number(), cell.duration()))
                                .toList())
                .hashCode();
    }

    private static String seconds(Duration duration) {
        return String.valueOf(Math.max(1, Math.round(duration.toMillis() / 1000.0)));
    }
}
