package app.photoplay.studio.review;

import app.photoplay.media.AssetId;
import app.photoplay.media.MediaLinks;
import app.photoplay.sharing.SharedWork;
import app.photoplay.sharing.SharedWork.Screening;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.time.Duration;

/** Two films in step; the work is done in the browser by {@code scripts/compare.js}. */
@Tag("film-pair")
@JavaScript("context://scripts/compare.js")
final class FilmPair extends Component implements HasComponents, HasStyle {

    FilmPair(SharedWork first, SharedWork second) {
        Div two = new Div(side(first, true), side(second, false));
        two.addClassName("two");
        NativeButton play = new NativeButton(getTranslation("review.compare.play"));
        play.addClassNames("btn", "go");
        play.getElement()
                .setAttribute("data-play", "")
                .setAttribute("data-word", getTranslation("review.compare.play"))
                .setAttribute("data-pause", getTranslation("review.compare.pause"));
        Element range = new Element("input")
                .setAttribute("type", "range")
                .setAttribute("min", "0")
                .setAttribute("max", "1000")
                .setAttribute("value", "0")
                .setAttribute("aria-label", getTranslation("review.compare.position"));
        Span time = new Span("0:00");
        time.addClassName("tab");
        time.getElement().setAttribute("data-time", "");
        Div bar = new Div(play);
        bar.addClassName("pl");
        bar.getElement().setAttribute("hidden", true);
        bar.getElement().appendChild(range);
        bar.add(time);
        add(two, bar);
    }

    /** Where both stand at first, unless the address says it. */
    void beginAt(Duration moment) {
        getElement().setAttribute("data-begin", String.valueOf(moment.toMillis() / 1000.0));
    }

    private Div side(SharedWork work, boolean silent) {
        Div screen = new Div();
        screen.addClassName("screen");
        String version = getTranslation("share.version-short", work.version().number());
        if (work.screening() instanceof Screening.Ready ready) {
            Element video = new Element("video")
                    .setAttribute("controls", true)
                    .setAttribute("playsinline", true)
                    .setAttribute("preload", "metadata")
                    .setAttribute("src", MediaLinks.file(ready.film()))
                    .setAttribute("aria-label", version);
            AssetId poster = ready.poster();
            if (poster != null) {
                video.setAttribute("poster", MediaLinks.full(poster));
            }
            video.setProperty("muted", silent);
            screen.getElement().appendChild(video);
        } else {
            Span none = new Span(getTranslation(work.onItsWay() ? "share.on-its-way" : "share.no-film"));
            none.addClassName("wait");
            screen.add(none);
        }
        Span tag = new Span(version);
        tag.addClassNames("tag", "tab");
        screen.add(tag);
        return screen;
    }
}
