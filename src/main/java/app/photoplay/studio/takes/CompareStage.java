package app.photoplay.studio.takes;

import app.photoplay.base.ui.Icons;
import app.photoplay.media.MediaLinks;
import app.photoplay.production.ShotTake;
import app.photoplay.storyboard.TakeKind;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Two takes beside each other; clips run in step, which {@code scripts/take-compare.js} sees to. */
@Tag("take-compare")
@JavaScript("context://scripts/take-compare.js")
final class CompareStage extends Component implements HasComponents, HasStyle {

    private final Consumer<ShotTake> choose;
    private final boolean editable;
    private @Nullable List<Object> drawn;

    /** @param editable whether whoever looks may choose one */
    CompareStage(double ratio, boolean editable, Consumer<ShotTake> choose) {
        this.choose = choose;
        this.editable = editable;
        getStyle().set("--ratio", String.valueOf(ratio));
        getElement().setAttribute("data-at", getTranslation("takes.compare.at"));
    }

    void show(ComparedTakes now) {
        List<Object> looks = List.of(now.first(), now.second());
        if (looks.equals(drawn)) {
            return;
        }
        drawn = looks;
        removeAll();
        Div two = new Div(side(now.first()), side(now.second()));
        two.addClassName("cp-two");
        add(two);
        if (now.first().kind() == TakeKind.CLIP) {
            add(player());
        }
    }

    private Component side(ShotTake take) {
        Div picture = new Div();
        picture.addClassName("cp-pic");
        picture.setClassName("on", take.chosen());
        if (take.kind() == TakeKind.CLIP && take.asset() != null) {
            Element video = new Element("video")
                    .setAttribute("src", MediaLinks.file(take.asset()))
                    .setAttribute("playsinline", true)
                    .setAttribute("preload", "auto")
                    .setAttribute("aria-label", TakeWords.name(take));
            video.setProperty("muted", true);
            if (take.still() != null) {
                video.setAttribute("poster", MediaLinks.gallery(take.still()));
            }
            picture.getElement().appendChild(video);
        } else if (take.asset() != null) {
            Image image = new Image(MediaLinks.full(take.asset()), TakeWords.name(take));
            image.getElement()
                    .setAttribute("srcset", MediaLinks.srcset(take.asset()))
                    .setAttribute("sizes", "(max-width: 720px) 100vw, 50vw");
            picture.add(image);
        }
        Span name = new Span(TakeWords.take(take));
        name.addClassNames("cp-n", "ph-only");
        if (take.chosen()) {
            name.add(new Span(getTranslation("takes.chosen")));
        }
        picture.add(name);
        Span when = new Span(TakeWords.when(take.asked()));
        when.addClassNames("sec", "tab");
        Div caption = new Div(new H2(TakeWords.take(take)), when, standing(take));
        caption.addClassName("cp-cap");
        Div side = new Div(picture, caption);
        side.addClassName("cp-c");
        return side;
    }

    private Component standing(ShotTake take) {
        if (take.chosen()) {
            Span chosen = new Span(Icons.CHECK.small(), new Span(getTranslation("takes.chosen-mark")));
            chosen.addClassName("cp-ch");
            return chosen;
        }
        if (!editable) {
            return new Span();
        }
        return new Button(getTranslation("takes.choose", take.number()), click -> choose.accept(take));
    }

    private Component player() {
        Button play = new Button(Icons.PLAY.create());
        play.addThemeVariants(ButtonVariant.TERTIARY);
        play.addClassNames("ico", "cp-go");
        play.setAriaLabel(getTranslation("takes.compare.play"));
        Div scrub = new Div();
        scrub.getElement()
                .appendChild(new Element("input")
                        .setAttribute("type", "range")
                        .setAttribute("min", "0")
                        .setAttribute("max", "1")
                        .setAttribute("step", "0.001")
                        .setAttribute("value", "0")
                        .setAttribute("aria-label", getTranslation("takes.compare.scrub")));
        scrub.addClassName("cp-sc");
        Span time = new Span();
        time.addClassNames("tab", "t12", "sec", "cp-time");
        Div bar = new Div(play, scrub, time);
        bar.addClassName("cp-play");
        return bar;
    }
}
