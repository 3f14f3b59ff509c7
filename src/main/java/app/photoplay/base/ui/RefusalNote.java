package app.photoplay.base.ui;

import app.photoplay.base.Refusal;
import app.photoplay.base.Remedy;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import org.jspecify.annotations.Nullable;

/** Says in place why something is not to be had, with the way to the page that lifts it; nothing where all is to be had. */
public final class RefusalNote extends Div {

    public RefusalNote() {
        addClassName("refusal-note");
        setVisible(false);
    }

    /** In the words of its code; nothing for null. */
    public void show(@Nullable Refusal refusal) {
        if (refusal == null) {
            clear();
        } else {
            show(I18NProvider.translate(refusal.code().messageKey(), refusal.arguments()), refusal.remedy());
        }
    }

    /** @param remedy null for none */
    public void show(String words, @Nullable Remedy remedy) {
        removeAll();
        add(new Span(words));
        if (remedy != null) {
            Anchor way = new Anchor(remedy.address(), I18NProvider.translate(remedy.wordsKey()));
            way.addClassName("btn");
            add(way);
        }
        setVisible(true);
    }

    public void clear() {
        removeAll();
        setVisible(false);
    }
}
