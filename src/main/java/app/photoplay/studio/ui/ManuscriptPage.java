package app.photoplay.studio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import java.util.function.Consumer;

/**
 * The page of paper a story is written on. The text lives in the browser and comes here when typing rests; it is never
 * sent back, so that a million characters stay quick.
 */
@Tag("manuscript-page")
@JavaScript("context://scripts/manuscript-page.js")
final class ManuscriptPage extends Component implements HasStyle {

    ManuscriptPage(Consumer<String> written) {
        addClassName("page");
        getElement().setProperty("label", getTranslation("new.page"));
        getElement().setProperty("hint", getTranslation("new.page-hint"));
        getElement().setProperty("falling", getTranslation("new.drop"));
        getElement()
                .addEventListener(
                        "page-text",
                        event -> written.accept(
                                event.getEventData().path("event.detail.text").asString("")))
                .addEventData("event.detail.text");
    }

    /** Puts a text on the page that does not come from it: a file's, the sample, a draft. */
    void put(String text) {
        getElement().executeJs("this.text = $0", text);
    }

    /** Ties the message under the page to it. */
    void invalid(boolean invalid) {
        setClassName("invalid", invalid);
        getElement()
                .executeJs(
                        "if (this.area) { this.area.setAttribute('aria-invalid', $0); this.area.setAttribute('aria-describedby', $1) }",
                        String.valueOf(invalid),
                        "page-error");
    }
}
