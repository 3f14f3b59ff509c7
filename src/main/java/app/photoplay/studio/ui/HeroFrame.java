package app.photoplay.studio.ui;

import app.photoplay.base.ui.LineDrawing;
import app.photoplay.base.ui.ProgressLine;
import app.photoplay.conversion.ConversionProgress;
import app.photoplay.conversion.ConversionProgress.RunningStep;
import app.photoplay.conversion.ConversionState;
import app.photoplay.media.AssetId;
import app.photoplay.media.MediaLinks;
import app.photoplay.production.StoryboardView.SceneView;
import app.photoplay.production.StoryboardView.ShotView;
import app.photoplay.studio.board.DrawnFrame;
import app.photoplay.studio.board.ShotSummary;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The big frame: what is being made now, or the film's first picture while nothing is. */
final class HeroFrame extends Composite<Div> {

    private final Image image = new Image();
    private final Div overlay = new Div();
    private final Span what = new Span();
    private final Span which = new Span();
    private final Span percent = new Span();
    private final ProgressLine line = new ProgressLine(getTranslation("project.frame-progress"));
    private @Nullable AssetId shown;
    private @Nullable ShotView drawn;

    HeroFrame(double ratio) {
        getContent().addClassName("screen");
        getContent().getStyle().set("--ratio", String.valueOf(ratio));
        image.setAlt("");
        what.addClassNames("t12", "sec");
        which.addClassName("t16");
        percent.addClassNames("t16", "tab");
        Div words = new Div(what, which);
        words.addClassName("stack");
        Div row = new Div(words, percent);
        row.addClassName("line");
        overlay.addClassName("ov");
        overlay.add(row, line);
        getContent().add(LineDrawing.SCOPE.create(), overlay);
    }

    void show(FilmScreen film) {
        Optional<RunningStep> running = Optional.ofNullable(film.progress())
                .filter(progress -> film.running())
                .map(ConversionProgress::running)
                .flatMap(steps -> steps.stream().findFirst());
        Optional<ShotView> made = running.flatMap(step -> film.shot(step.shot()));
        Optional<ShotView> picture = made.isPresent() ? made : poster(film);
        picture.ifPresent(shot -> showShot(film, shot));
        showWords(film, running.orElse(null), made.orElse(null));
    }

    private static Optional<ShotView> poster(FilmScreen film) {
        Optional<ShotView> pictured = film.shots()
                .filter(shot -> !shot.title() && ShotSummary.of(shot).picture() != null)
                .findFirst();
        return pictured.isPresent() ? pictured : film.shots().findFirst();
    }

    private void showShot(FilmScreen film, ShotView shot) {
        AssetId picture = ShotSummary.of(shot).picture();
        if (picture == null) {
            if (drawn == null || !drawn.id().equals(shot.id())) {
                drawn = shot;
                shown = null;
                clear();
                film.sceneOf(shot.id())
                        .map(SceneView::slug)
                        .ifPresent(slug -> getContent().addComponentAsFirst(new DrawnFrame(shot, slug, film.ratio())));
            }
        } else if (!picture.equals(shown)) {
            image.setSrc(MediaLinks.full(picture));
            image.getElement()
                    .setAttribute("srcset", MediaLinks.srcset(picture))
                    .setAttribute("sizes", "(max-width: 1200px) 100vw, 1200px");
            if (shown == null) {
                clear();
                getContent().addComponentAsFirst(image);
            }
            shown = picture;
            drawn = null;
        }
    }

    private void clear() {
        getContent().removeAll();
        getContent().add(overlay);
    }

    private void showWords(FilmScreen film, @Nullable RunningStep step, @Nullable ShotView shot) {
        ConversionProgress progress = film.progress();
        overlay.setVisible(progress != null && film.running());
        if (progress == null || progress.state().resting()) {
            return;
        }
        if (step == null || shot == null) {
            what.setText(
                    progress.unreachable() == null
                            ? getTranslation("project.frame." + StageWords.key(progress.state()))
                            : getTranslation("project.frame.unreachable", StageWords.maker(progress)));
            which.setText(film.project().title());
            int share = progress.state() == ConversionState.ASSEMBLING
                    ? StageWords.assembled(progress)
                    : StageWords.percent(progress.fraction());
            percent.setText(share == 0 ? "" : getTranslation("project.percent", share));
            line.setValue(share / 100.0);
            return;
        }
        what.setText(getTranslation("project.frame.now"));
        which.setText(StageWords.shot(shot));
        percent.setText(
                step.fraction() < 0 ? "" : getTranslation("project.percent", StageWords.percent(step.fraction())));
        line.setValue(Math.max(0, step.fraction()));
    }
}
