package app.photoplay.shell;

import app.photoplay.account.leaving.AccountDeletion;
import app.photoplay.base.CurrentUser;
import app.photoplay.base.Refusal;
import app.photoplay.base.ui.BrowserZone;
import app.photoplay.base.ui.Toast;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;

/** Above the films of somebody who asked for the end of their account: when that is, and the way to keep it. */
final class LeavingLine extends Div {

    private final transient AccountDeletion deletion;
    private final transient CurrentUser currentUser;

    LeavingLine(AccountDeletion deletion, CurrentUser currentUser) {
        this.deletion = deletion;
        this.currentUser = currentUser;
        addClassName("leaving-line");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    /** @param films whether the page of all films is shown */
    void show(boolean films) {
        removeAll();
        Optional<Instant> planned = films && currentUser.find().isPresent() ? deletion.planned() : Optional.empty();
        setVisible(planned.isPresent());
        planned.ifPresent(when -> {
            DateTimeFormatter date = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                    .withLocale(getLocale())
                    .withZone(BrowserZone.now());
            add(
                    new Span(getTranslation("account.deleted-on", date.format(when))),
                    new Button(getTranslation("account.keep"), click -> keep()));
        });
    }

    private void keep() {
        try {
            deletion.takeBack();
            show(true);
        } catch (Refusal refusal) {
            Toast.refused(refusal);
        }
    }
}
