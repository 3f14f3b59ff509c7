package app.photoplay.studio.ui;

import app.photoplay.base.ui.Icons;
import app.photoplay.project.AspectRatio;
import app.photoplay.project.Look;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;

/** The looks as pictures and the shapes as outlines. */
final class LookTiles {

    private static final double LONG_SIDE = 32;

    private LookTiles() {}

    static RadioTiles<Look> looks() {
        return new RadioTiles<>(
                "looks",
                "look",
                I18NProvider.translate("new.look"),
                List.of(Look.values()),
                Look.SHADOW_THEATRE,
                LookTiles::look);
    }

    private static List<Component> look(Look look) {
        Div image = new Div();
        image.addClassName("look-picture");
        image.getStyle().set("background-image", "url(images/looks/" + look.id() + ".jpg)");
        Div picture = new Div(image);
        picture.addClassNames("p", "look-" + look.id());
        Span name = new Span(I18NProvider.translate("look." + look.id()));
        Div line = new Div(Icons.CHECK.small(), name);
        line.addClassName("c");
        return List.of(picture, line);
    }

    static RadioTiles<AspectRatio> shapes() {
        return new RadioTiles<>(
                "aspects",
                "aspect",
                I18NProvider.translate("new.shape"),
                List.of(AspectRatio.values()),
                AspectRatio.WIDE_16_9,
                LookTiles::shape);
    }

    private static List<Component> shape(AspectRatio aspect) {
        double ratio = (double) aspect.width() / aspect.height();
        double width = ratio >= 1.2 ? LONG_SIDE : Math.min(22, 28 * ratio);
        Span outline = new Span();
        outline.addClassName("outline");
        outline.getStyle().set("--w", Math.round(width) + "px").set("--h", Math.round(width / ratio) + "px");
        return List.of(outline, new Span(aspect.label()));
    }
}
