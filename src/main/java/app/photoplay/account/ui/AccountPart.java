package app.photoplay.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** A part of the page with its heading, and a word about it. */
abstract class AccountPart extends Section {

    /** @param key of the heading, with the words under {@code <key>-words} */
    AccountPart(String key) {
        addClassName("account-part");
        H2 head = new H2(getTranslation(key));
        Paragraph words = new Paragraph(getTranslation(key + "-words"));
        words.addClassName("sec");
        add(head, words);
        getElement().setAttribute("aria-label", getTranslation(key));
    }

    static Div line(Component... parts) {
        Div line = new Div(parts);
        line.addClassName("account-line");
        return line;
    }
}
