package app.photoplay.base.ui;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.dom.Element;
import org.jspecify.annotations.Nullable;

/** Says of an element that holds words of the creator's text which language they are in, as screen readers need it. */
public final class SourceLanguage {

    private SourceLanguage() {}

    /** @param language ISO 639-1, or null where nobody knows: then it counts as that of the page */
    public static void mark(HasElement words, @Nullable String language) {
        mark(words.getElement(), language);
    }

    /** The same for a bare element. */
    public static Element mark(Element words, @Nullable String language) {
        return language == null ? words.removeAttribute("lang") : words.setAttribute("lang", language);
    }
}
