package app.photoplay.studio.ui;

import app.photoplay.base.ui.SourceLanguage;
import app.photoplay.studio.board.DurationFormat;
import app.photoplay.studio.ui.Playlist.Chapter;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The scenes of a film as its chapters; the player marks the one that plays. */
public final class ChapterList extends Composite<Nav> {

    private List<Row> shown = List.of();
    private @Nullable String language;

    /** @param detail what stands at the right, such as «3 shots» */
    public record Row(Chapter chapter, String detail) {}

    public ChapterList(String id) {
        setId(id);
        getContent().addClassName("chap");
        getContent().setAriaLabel(getTranslation("film.chapters"));
    }

    /** @param words the language of the titles, ISO 639-1, or null */
    public void show(List<Row> rows, @Nullable String words) {
        if (rows.equals(shown) && Objects.equals(words, language)) {
            return;
        }
        shown = List.copyOf(rows);
        language = words;
        getContent().removeAll();
        rows.forEach(row -> getContent().add(button(row)));
    }

    private NativeButton button(Row row) {
        NativeButton button = new NativeButton();
        Span time = new Span(DurationFormat.code(row.chapter().start()));
        time.addClassName("tab");
        Span detail = new Span(row.detail());
        detail.addClassNames("t12", "tab", "detail");
        Span playing = new Span(getTranslation("film.playing"));
        playing.addClassNames("t12", "playing");
        button.getElement()
                .setAttribute(
                        "data-start",
                        String.valueOf(Playlist.seconds(row.chapter().start())));
        button.getElement()
                .appendChild(
                        time.getElement(),
                        SourceLanguage.mark(
                                new Element("b").setText(row.chapter().title()), language),
                        detail.getElement(),
                        playing.getElement());
        return button;
    }
}
