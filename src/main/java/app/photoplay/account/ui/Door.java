package app.photoplay.account.ui;

import app.photoplay.base.ui.Icons;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;

/** What sign-in and sign-up share: the picture behind, the name, and the fields a password store recognises. */
final class Door extends Div {

    private final Main card = new Main();

    Door(String heading, String line) {
        addClassName("door");
        Div scene = new Div();
        scene.addClassName("scene");
        Span mark = new Span();
        mark.getElement().setProperty("innerHTML", MARK).setAttribute("aria-hidden", "true");
        Paragraph words = new Paragraph(line);
        words.addClassName("line");
        card.addClassName("card");
        card.add(mark, new H1(heading), words);
        Span where = new Span(getTranslation("account.picture"));
        Span by = new Span(getTranslation("account.picture-by"));
        by.addClassName("sec");
        Footer credit = new Footer(new Div(where), new Div(by));
        credit.addClassName("credit");
        Div shade = new Div(card);
        shade.addClassName("shade");
        add(scene, shade, credit);
    }

    private static final String MARK = "<svg width='28' height='28' viewBox='0 0 24 24'>"
            + "<path d='M4 9.5L20 4v16L4 14.5z' fill='#f0a63c' opacity='.34'/>"
            + "<circle cx='4.5' cy='12' r='2.5' fill='#f0a63c'/></svg>";

    /** Adds to the card under the name. */
    void put(Component... parts) {
        card.add(parts);
    }

    /** What went wrong, announced at once. */
    Component wrong(String words) {
        Div note = new Div(Icons.FAILED.create(), new Span(words));
        note.addClassName("wrong");
        note.getElement().setAttribute("role", "alert");
        return note;
    }

    EmailField email() {
        EmailField field = new EmailField(getTranslation("account.email"));
        field.getElement().setAttribute("name", "email").setAttribute("autocomplete", "username");
        field.setRequiredIndicatorVisible(false);
        return field;
    }

    /** @param autocomplete {@code current-password} or {@code new-password}, as in the HTML standard §4.10.18.7 */
    PasswordField password(String autocomplete) {
        PasswordField field = new PasswordField(getTranslation("account.password"));
        field.getElement().setAttribute("name", "password").setAttribute("autocomplete", autocomplete);
        return field;
    }

    NativeButton submit(String words) {
        NativeButton button = new NativeButton(words);
        button.addClassNames("btn", "go", "big");
        button.getElement().setAttribute("type", "submit");
        return button;
    }
}
