package app.photoplay.studio.settings;

import app.photoplay.base.ui.Icons;
import app.photoplay.media.AssetId;
import app.photoplay.media.MediaLinks;
import app.photoplay.studio.look.ChoiceHead;
import app.photoplay.studio.settings.SettingsShown.Candidate;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The poster as it is cut on the dashboard, and the pictures of the film that it can be. */
final class PosterField extends Composite<Div> {

    private static final int AT_ONCE = 24;

    private final transient Consumer<@Nullable AssetId> choose;
    private final Div picture = new Div();
    private final Div choices = new Div();
    private final Button none;
    private final Button more;
    private transient List<Candidate> candidates = List.of();
    private @Nullable AssetId chosen;
    private int most = AT_ONCE;

    /** @param choose hears the picture; null to leave it to the product */
    PosterField(Consumer<@Nullable AssetId> choose) {
        this.choose = choose;
        none = new Button(getTranslation("settings.poster.none"), click -> choose.accept(null));
        none.addThemeVariants(ButtonVariant.TERTIARY);
        more = new Button(getTranslation("settings.poster.more"), click -> {
            most += AT_ONCE;
            draw();
        });
        more.addThemeVariants(ButtonVariant.TERTIARY);
        picture.addClassName("poster-now");
        choices.addClassName("poster-choices");
        Div body = new Div(picture, new Div(choices, more));
        body.addClassName("poster-body");
        getContent().addClassName("poster-field");
        getContent()
                .add(
                        ChoiceHead.of(getTranslation("settings.poster"), getTranslation("settings.poster.hint")),
                        body,
                        none);
    }

    void show(List<Candidate> now, @Nullable AssetId poster) {
        if (now.equals(candidates) && Objects.equals(poster, chosen) && choices.getComponentCount() > 0) {
            return;
        }
        candidates = now;
        chosen = poster;
        draw();
    }

    private void draw() {
        picture.removeAll();
        AssetId shown = chosen != null
                ? chosen
                : candidates.stream()
                        .limit(2)
                        .reduce((card, first) -> first)
                        .map(Candidate::picture)
                        .orElse(null);
        if (shown == null) {
            Span words = new Span(getTranslation("settings.poster.nothing"));
            words.addClassName("sec");
            picture.add(words);
        } else {
            picture.add(new Image(MediaLinks.gallery(shown), getTranslation("settings.poster.now")));
        }
        none.setVisible(chosen != null);
        choices.removeAll();
        candidates.stream().limit(most).forEach(one -> choices.add(tile(one)));
        more.setVisible(candidates.size() > most);
    }

    private NativeButton tile(Candidate one) {
        Image image = new Image(MediaLinks.thumbnail(one.picture()), "");
        image.getElement().setAttribute("loading", "lazy").setAttribute("decoding", "async");
        boolean on = one.picture().equals(chosen);
        NativeButton tile = new NativeButton();
        tile.add(image);
        if (on) {
            tile.add(Icons.CHECK.small());
        }
        tile.setClassName("on", on);
        tile.setAriaLabel(getTranslation("settings.poster.of-shot", one.shot()));
        tile.getElement().setAttribute("aria-pressed", String.valueOf(on));
        tile.addClickListener(click -> choose.accept(one.picture()));
        return tile;
    }
}
