package app.photoplay.account.ui;

import app.photoplay.account.leaving.AccountDeletion;
import app.photoplay.account.person.Identity;
import app.photoplay.base.ui.BrowserZone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;

/** One’s data to take along, and the end of the account, which can be taken back for a while. */
final class LeavingPart extends AccountPart {

    private final transient AccountDeletion deletion;
    private final transient Identity identity;
    private final Div body = new Div();

    /** @param demo whether it is the demo account, which stays */
    LeavingPart(AccountDeletion deletion, Identity identity, boolean demo) {
        super("account.leaving");
        this.deletion = deletion;
        this.identity = identity;
        add(line(new Anchor("account/data", getTranslation("account.take-along"))));
        if (!demo) {
            add(body);
            show();
        }
    }

    private void show() {
        body.removeAll();
        Optional<Instant> planned = deletion.planned();
        if (planned.isPresent()) {
            DateTimeFormatter date = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                    .withLocale(getLocale())
                    .withZone(BrowserZone.now());
            Span when = new Span(getTranslation("account.deleted-on", date.format(planned.get())));
            when.addClassName("red");
            body.add(line(when, new Button(getTranslation("account.keep"), click -> {
                ProofDialog.tried(deletion::takeBack);
                show();
            })));
            return;
        }
        body.add(line(new Button(
                getTranslation("account.delete"),
                click -> ProofDialog.with(identity, proof -> {
                    ConfirmDialog sure = new ConfirmDialog(
                            getTranslation("account.delete"),
                            getTranslation("account.delete-words"),
                            getTranslation("account.delete"),
                            yes -> {
                                ProofDialog.tried(() -> deletion.plan(proof, getLocale()));
                                show();
                            });
                    sure.setCancelable(true);
                    sure.setCancelText(getTranslation("account.cancel"));
                    sure.open();
                }))));
    }
}
