package app.photoplay.studio.look;

import app.photoplay.base.ui.Icons;
import app.photoplay.look.OwnLook;
import app.photoplay.look.OwnLooks;
import app.photoplay.plan.Resolution;
import app.photoplay.project.AspectRatio;
import app.photoplay.project.Look;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The looks as pictures and the shapes as outlines. */
public final class LookTiles {

    private static final double LONG_SIDE = 32;

    private LookTiles() {}

    /** One's own before the presets. */
    static RadioTiles<LookChoice> looks(OwnLooks service, List<OwnLook> own, LookChoice chosen) {
        Map<LookChoice, OwnLook> known = own.stream().collect(Collectors.toMap(LookTiles::choice, Function.identity()));
        List<LookChoice> items = Stream.concat(
                        own.stream().map(LookTiles::choice),
                        Arrays.stream(Look.values()).map(LookChoice::of))
                .toList();
        return new RadioTiles<>("looks", "look", I18NProvider.translate("new.look"), items, chosen, choice -> {
            OwnLook look = known.get(choice);
            return look == null ? preset(choice.look()) : own(service, look);
        });
    }

    static LookChoice choice(OwnLook look) {
        return new LookChoice(look.base(), look.id());
    }

    private static List<Component> preset(Look look) {
        return tile(look, picture(look), I18NProvider.translate("look." + look.id()));
    }

    private static List<Component> own(OwnLooks service, OwnLook look) {
        Component picture = look.pictures().isEmpty()
                ? picture(look.base())
                : new OwnLookImage(service, look.pictures().getFirst());
        return tile(look.base(), picture, look.name());
    }

    private static Component picture(Look look) {
        Div image = new Div();
        image.addClassName("look-picture");
        image.getStyle().set("background-image", "url(images/looks/" + look.id() + ".jpg)");
        return image;
    }

    private static List<Component> tile(Look look, Component image, String words) {
        Div picture = new Div(image);
        picture.addClassNames("p", "look-" + look.id());
        Div line = new Div(Icons.CHECK.small(), new Span(words));
        line.addClassName("c");
        return List.of(picture, line);
    }

    public static RadioTiles<AspectRatio> shapes() {
        return new RadioTiles<>(
                "aspects",
                "aspect",
                I18NProvider.translate("new.shape"),
                List.of(AspectRatio.values()),
                AspectRatio.WIDE_16_9,
                LookTiles::shape);
    }

    /** A quiet choice of words, for the line over the shapes. */
    public static RadioTiles<Resolution> resolutions() {
        return new RadioTiles<>(
                "resolutions",
                "resolution",
                I18NProvider.translate("new.resolution"),
                List.of(Resolution.values()),
                Resolution.HD,
                size -> List.of(new Span(size.label())));
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
