package app.photoplay.shell;

import app.photoplay.base.ui.EmptyState;
import app.photoplay.base.ui.Icons;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;

/** A screen that says why there is nothing else here, with a way back. */
abstract class FailureScreen extends Composite<Div> implements HasDynamicTitle {

    private String title = "";

    /** Shows a heading and a sentence from the bundle. */
    void say(Icons icon, String heading, String words) {
        title = heading;
        Anchor back = new Anchor(".", getTranslation("shell.back-to-films"));
        back.addClassName("btn");
        Div sheet = getContent();
        sheet.addClassName("sheet");
        sheet.removeAll();
        sheet.add(new EmptyState(icon, heading, words, back));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", title);
    }
}
