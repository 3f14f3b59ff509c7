package app.photoplay.studio.board;

import app.photoplay.media.AssetId;
import app.photoplay.media.MediaLinks;
import app.photoplay.production.StoryboardBin;
import app.photoplay.production.StoryboardBin.BinnedScene;
import app.photoplay.production.StoryboardView.ShotView;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Supplier;

/** What was removed, with its pictures: each shot can be restored, and each scene with all that is in it. */
final class BinDialog extends Dialog {

    private static final int MOST = 300;

    private final double ratio;
    private final Supplier<StoryboardBin> bin;
    private final ShotGestures shots;
    private final SceneGestures scenes;
    private final Div list = new Div();

    BinDialog(double ratio, Supplier<StoryboardBin> bin, ShotGestures shots, SceneGestures scenes) {
        this.ratio = ratio;
        this.bin = bin;
        this.shots = shots;
        this.scenes = scenes;
        addClassNames("box", "bin");
        setWidth("min(720px, 94vw)");
        setHeaderTitle(getTranslation("board.bin"));
        list.addClassName("bin-list");
        list.getStyle().set("--ratio", String.valueOf(ratio));
        add(list);
        Button close = new Button(getTranslation("storyboard.close"), click -> close());
        getFooter().add(close);
        fill();
    }

    private void fill() {
        StoryboardBin now = bin.get();
        list.removeAll();
        if (now.isEmpty()) {
            Paragraph empty = new Paragraph(getTranslation("board.bin-empty"));
            empty.addClassName("sec");
            list.add(empty);
        }
        int left = MOST;
        for (BinnedScene scene : now.scenes()) {
            List<ShotView> some = scene.shots().stream().limit(left).toList();
            left -= some.size();
            list.add(scene(scene, some));
        }
    }

    private Component scene(BinnedScene scene, List<ShotView> some) {
        H3 title = new H3(scene.title().isBlank() ? scene.heading() : scene.title());
        Span count = new Span(getTranslation("storyboard.shots", scene.shots().size()));
        count.addClassNames("sec", "t12");
        Div head = new Div(title, count);
        head.addClassName("bin-head");
        if (scene.removed()) {
            head.add(restore("board.restore-scene", title.getText(), () -> scenes.restore(scene.id())));
        }
        Div rows = new Div();
        rows.addClassName("bin-shots");
        some.forEach(shot -> rows.add(row(scene, shot)));
        Div group = new Div(head, rows);
        group.addClassName("bin-scene");
        return group;
    }

    private Component row(BinnedScene scene, ShotView shot) {
        AssetId asset = ShotSummary.of(shot).picture();
        Div picture = new Div(
                asset == null ? new DrawnFrame(shot, scene.slug(), ratio) : new Image(MediaLinks.thumbnail(asset), ""));
        picture.addClassName("pic");
        Paragraph words = new Paragraph();
        words.getElement().setProperty("innerHTML", CardMarkup.words(shot));
        Span facts = new Span(getTranslation(
                "storyboard.shot-facts",
                ShotWords.size(shot),
                ShotWords.move(shot.move()),
                DurationFormat.words(shot.duration())));
        facts.addClassNames("sec", "t12");
        Div told = new Div(facts, words);
        told.addClassName("bin-words");
        Div row = new Div(picture, told);
        row.addClassName("bin-shot");
        if (!scene.removed()) {
            row.add(restore("board.restore-shot", ShotWords.size(shot), () -> shots.restore(List.of(shot.id()))));
        }
        return row;
    }

    private Button restore(String label, String name, Runnable act) {
        Button button = new Button(getTranslation("board.restore"), click -> {
            act.run();
            fill();
        });
        button.setAriaLabel(getTranslation(label, name));
        return button;
    }
}
