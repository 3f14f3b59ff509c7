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
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * All shots in film order and to scale, under their scenes' time codes. An overview for the eye and the mouse: for the
 * keyboard and assistive technology the cards below say and do the same.
 */
final class FilmStrip extends Composite<Div> {

    private final Map<ShotId, Cell> cells = new HashMap<>();
    private final Consumer<ShotId> open;
    private List<ShotId> order = List.of();

    FilmStrip(Consumer<ShotId> open) {
        this.open = open;
        getContent().addClassName("strip");
        getContent().getElement().setAttribute("aria-hidden", "true");
    }

    void show(StoryboardView storyboard) {
        List<ShotView> shots = storyboard.scenes().stream()
                .flatMap(scene -> scene.shots().stream())
                .toList();
        List<ShotId> ids = shots.stream().map(ShotView::id).toList();
        if (!ids.equals(order)) {
            order = ids;
            build(storyboard);
        }
        shots.forEach(shot -> {
            Cell cell = cells.get(shot.id());
            if (cell != null) {
                cell.show(shot);
            }
        });
    }

    private void build(StoryboardView storyboard) {
        getContent().removeAll();
        cells.clear();
        Duration at = Duration.ZERO;
        for (SceneView scene : storyboard.scenes()) {
            Div row = new Div();
            row.addClassName("cells");
            for (ShotView shot : scene.shots()) {
                Cell cell = new Cell(shot);
                cell.getContent().addClickListener(click -> open.accept(shot.id()));
                cells.put(shot.id(), cell);
                row.add(cell);
            }
            Span time = new Span(DurationFormat.rounded(at));
            time.addClassName("at");
            Div label = new Div(time, new Span(scene.title()));
            label.addClassName("lb");
            Div column = new Div(row, label);
            column.addClassName("scn");
            column.getStyle().set("flex", seconds(scene.duration()) + " 1 0");
            getContent().add(column);
            at = at.plus(scene.duration());
        }
    }

    private static String seconds(Duration duration) {
        return String.valueOf(Math.max(1, Math.round(duration.toMillis() / 1000.0)));
    }

    /** One shot of the strip. */
    private static final class Cell extends Composite<Div> {

        private @Nullable AssetId picture;
        private @Nullable ShotSummary shown;

        Cell(ShotView shot) {
            getContent().addClassName("c");
            getContent().getElement().setAttribute("data-n", String.valueOf(shot.number()));
            getContent().getStyle().set("--s", seconds(shot.duration())).set("flex", seconds(shot.duration()) + " 1 0");
        }

        void show(ShotView shot) {
            ShotSummary now = ShotSummary.of(shot);
            if (now.equals(shown)) {
                return;
            }
            boolean failedBefore = shown != null && shown.kind() == ShotSummary.Kind.FAILED;
            shown = now;
            boolean failed = now.kind() == ShotSummary.Kind.FAILED;
            getContent().setClassName("m", now.kind() == ShotSummary.Kind.MAKING);
            getContent().setClassName("x", failed);
            getContent().setClassName("w", !failed && now.picture() == null && now.kind() != ShotSummary.Kind.MAKING);
            getContent()
                    .setClassName("k", now.kind() == ShotSummary.Kind.STILL || now.kind() == ShotSummary.Kind.WAITING);
            getContent().getStyle().set("--p", Math.max(0, now.percent()) + "%");
            if (failed != failedBefore
                    || (!failed && now.picture() != null && !now.picture().equals(picture))) {
                getContent().removeAll();
                picture = failed ? null : now.picture();
                if (failed) {
                    getContent().add(Icons.FAILED.small());
                } else if (picture != null) {
                    getContent().add(new Image(MediaLinks.thumbnail(picture), ""));
                }
            }
        }
    }
}
