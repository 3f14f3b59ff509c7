package app.photoplay.studio.takes;

import app.photoplay.base.Refusal;
import app.photoplay.base.ui.Icons;
import app.photoplay.media.FocusPoint;
import app.photoplay.media.MediaFitter;
import app.photoplay.production.ShotOptions;
import app.photoplay.production.take.OwnTakes;
import app.photoplay.project.ProjectId;
import app.photoplay.storyboard.ShotId;
import app.photoplay.storyboard.TakeId;
import app.photoplay.studio.upload.MediaUpload;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.io.InputStream;
import java.util.function.BiConsumer;

/** Brings a picture or clip of the creator’s own: what of it stays in the frame is said first, then the file is chosen. */
final class OwnTakeDialog extends Dialog {

    private static final double[] STEPS = {0, 0.5, 1};

    private final transient OwnTakes takes;
    private final ProjectId project;
    private final ShotId shot;
    private final Runnable done;
    private final MediaUpload upload;
    private volatile FocusPoint focus = FocusPoint.CENTRE;

    OwnTakeDialog(OwnTakes takes, ProjectId project, ShotId shot, ShotOptions options, Runnable done) {
        this.takes = takes;
        this.project = project;
        this.shot = shot;
        this.done = done;
        setWidth("560px");
        setMaxWidth("calc(100vw - 32px)");
        setHeaderTitle(getTranslation("takes.own.title"));
        upload = new MediaUpload(
                "takes.own", MediaFitter.MOST_CLIP_BYTES, MediaFitter.TYPES, this::take, taken -> brought());
        upload.setMaxFiles(1);
        Div body = new Div(new Paragraph(getTranslation("takes.own.lead")), focusField(), upload, upload.flaw());
        body.addClassName("own-take-body");
        add(body);
        if (options.before()) {
            body.add(frame("takes.own.last-frame", takes::beginWithLastFrame));
        }
        if (options.after()) {
            body.add(frame("takes.own.first-frame", takes::beginWithFirstFrameAfter));
        }
        Button cancel = new Button(getTranslation("takes.own.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        getFooter().add(cancel);
    }

    private TakeId take(InputStream file) {
        return takes.bring(project, shot, file, focus);
    }

    /** A frame of a neighbour. */
    private Button frame(String key, BiConsumer<ProjectId, ShotId> take) {
        Button button = new Button(getTranslation(key), Icons.IMAGE.create(), click -> attempt(take));
        button.setDisableOnClick(true);
        return button;
    }

    private void attempt(BiConsumer<ProjectId, ShotId> take) {
        try {
            take.accept(project, shot);
            brought();
        } catch (Refusal refusal) {
            upload.refuse(getTranslation("error." + refusal.code().code(), refusal.arguments()));
        }
    }

    /** It is here, and counts. */
    private void brought() {
        close();
        done.run();
    }

    /** Nine places, as on the picture itself. */
    private Div focusField() {
        Div grid = new Div();
        grid.addClassName("focus-grid");
        grid.getElement()
                .setAttribute("role", "radiogroup")
                .setAttribute("aria-label", getTranslation("takes.own.focus"));
        for (double y : STEPS) {
            for (double x : STEPS) {
                FocusPoint point = new FocusPoint(x, y);
                Button dot = new Button();
                dot.addClassName("dot");
                dot.setAriaLabel(getTranslation("takes.own.focus." + place(y, "top", "middle", "bottom") + "-"
                        + place(x, "left", "centre", "right")));
                dot.getElement().setAttribute("role", "radio");
                dot.addClickListener(click -> {
                    focus = point;
                    mark(grid, dot);
                });
                grid.add(dot);
                if (point.equals(FocusPoint.CENTRE)) {
                    mark(grid, dot);
                }
            }
        }
        Span label = new Span(getTranslation("takes.own.focus"));
        label.addClassNames("sec", "t12");
        Div field = new Div(label, grid);
        field.addClassName("focus-field");
        return field;
    }

    private static String place(double at, String low, String middle, String high) {
        return at < 0.25 ? low : at > 0.75 ? high : middle;
    }

    private static void mark(Div grid, Button chosen) {
        grid.getChildren()
                .forEach(dot -> dot.getElement()
                        .setAttribute("aria-checked", String.valueOf(dot.equals(chosen)))
                        .getClassList()
                        .set("on", dot.equals(chosen)));
    }
}
