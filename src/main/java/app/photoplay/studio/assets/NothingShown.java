package app.photoplay.studio.assets;

import app.photoplay.base.ui.EmptyState;
import app.photoplay.base.ui.Icons;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** What stands in place of the rows where there is nothing to show, and why. */
class NothingShown extends Div {

    private final transient Runnable everything;

    /** @param everything takes every filter away */
    NothingShown(Runnable everything) {
        this.everything = everything;
    }

    /** @param narrows whether a filter leaves something out */
    void show(boolean empty, boolean narrows) {
        removeAll();
        if (empty && narrows) {
            add(state(getTranslation("assets.none.title"), getTranslation("assets.none.words")));
        } else if (empty) {
            Anchor begin = new Anchor("new", Icons.PLUS.create(), new Span(getTranslation("dashboard.new-film")));
            begin.addClassNames("btn", "go");
            add(new EmptyState(
                    Icons.IMAGE, getTranslation("assets.empty.title"), getTranslation("assets.empty.words"), begin));
        }
    }

    /** @param fields of the address of which nobody understands what it says */
    void unknown(List<String> fields) {
        removeAll();
        add(state(
                getTranslation("assets.unknown.title"),
                getTranslation("assets.unknown.words", String.join(", ", fields))));
    }

    private EmptyState state(String title, String words) {
        return new EmptyState(
                Icons.IMAGE, title, words, new Button(getTranslation("assets.none.act"), click -> everything.run()));
    }
}
