package app.photoplay.studio.sheet;

import app.photoplay.base.ui.Icons;
import app.photoplay.base.ui.TimeCode;
import app.photoplay.media.AssetId;
import app.photoplay.media.MediaLinks;
import app.photoplay.production.StoryboardView.ShotView;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** What is done with the open shot as a whole: played where it stands in the film, cut in two, joined, downloaded. */
final class ShotTools extends Composite<Div> {

    private static final double MILLIS = 1000;

    private final Button play;
    private final Button split;
    private final Button merge;
    private final Anchor still = download("sheet.download-still");
    private final Anchor clip = download("sheet.download-clip");

    ShotTools(Runnable playHere, Runnable splitHere, Runnable mergeWithNext) {
        play = new Button(Icons.PLAY.create(), click -> playHere.run());
        play.addClassNames("tab", "play-here");
        split = tool("sheet.split", splitHere);
        merge = tool("sheet.merge", mergeWithNext);
        Div acts = new Div(split, merge, still, clip);
        acts.addClassName("tool-acts");
        getContent().addClassName("shot-tools");
        getContent().add(play, acts);
    }

    private Button tool(String key, Runnable act) {
        Button button = new Button(getTranslation(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setTooltipText(getTranslation(key + "-hint"));
        return button;
    }

    private Anchor download(String key) {
        Anchor link = new Anchor();
        link.add(Icons.DOWNLOAD.create(), new Span(getTranslation(key)));
        link.addClassNames("btn", "bare");
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        return link;
    }

    void show(OpenShot open) {
        ShotView shot = open.shot();
        double start = open.start().toMillis() / MILLIS;
        double end = start + shot.duration().toMillis() / MILLIS;
        String from = TimeCode.clock(start);
        play.setText(getTranslation("sheet.from-to", from, TimeCode.clock(end)));
        play.setAriaLabel(getTranslation("sheet.play-here", from, TimeCode.clock(end)));
        boolean made = shot.still().asset() != null || shot.clip().asset() != null;
        play.setEnabled(made);
        split.setVisible(open.mode().editable() && !shot.title());
        merge.setVisible(
                open.mode().editable() && !open.scene().shots().getLast().id().equals(shot.id()));
        link(still, open, shot.still().asset(), "sheet.file-still");
        link(clip, open, shot.clip().asset(), "sheet.file-clip");
    }

    /** «The Heron, shot 05»: in a folder, they stand in the order of the film. The ending is the file's own. */
    private void link(Anchor link, OpenShot open, @Nullable AssetId file, String key) {
        link.setVisible(file != null);
        if (file != null) {
            String name = getTranslation(
                    key, open.film(), "%02d".formatted(open.shot().number()));
            link.setHref(MediaLinks.file(file, name));
        }
    }
}
