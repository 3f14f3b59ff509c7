package app.photoplay.studio.sheet;

import app.photoplay.base.ui.Icons;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Unsaved words that the browser kept from before, offered back. */
final class KeptOffer extends Composite<Div> {

    private static final String ASK = """
            return customElements.whenDefined('shot-sheet')
                .then(() => this.closest('shot-sheet')?.kept($0) ?? '')""";
    private static final String KEEP = """
            customElements.whenDefined('shot-sheet').then(() => this.closest('shot-sheet')?.keep($0, $1))""";

    KeptOffer() {
        getContent().addClassNames("note", "kept-offer");
        getContent().getElement().setAttribute("role", "status");
        getContent().setVisible(false);
    }

    /** @param json null where there is nothing to keep any more */
    void keep(String key, @Nullable String json) {
        getParentElement().executeJs(KEEP, key, json);
    }

    /**
     * Asks the browser, and the person where it has some.
     *
     * @param read what is to be made of it
     * @param use puts it into the fields
     */
    void ask(String key, Function<String, Optional<ShotDraft>> read, Consumer<ShotDraft> use) {
        getParentElement().executeJs(ASK, key).then(String.class, answer -> {
            int cut = answer.indexOf('\n');
            if (cut > 0) {
                read.apply(answer.substring(cut + 1))
                        .ifPresent(draft -> offer(key, answer.substring(0, cut), draft, use));
            }
        });
    }

    /** An element that is invisible is told nothing. */
    private Element getParentElement() {
        return getElement().getParent();
    }

    private void offer(String key, String when, ShotDraft draft, Consumer<ShotDraft> use) {
        Button take = new Button(getTranslation("sheet.kept.use"), click -> {
            withdraw();
            use.accept(draft);
        });
        Button discard = new Button(getTranslation("sheet.kept.discard"), click -> {
            withdraw();
            keep(key, null);
        });
        Span words = new Span(getTranslation("sheet.kept", when));
        words.addClassName("words");
        getContent().removeAll();
        getContent().add(Icons.CLOCK.create(), words, take, discard);
        getContent().setVisible(true);
    }

    void withdraw() {
        getContent().setVisible(false);
    }
}
